import { CONTRACT } from '../contract.ts'
import { type BodyValidator, bodyValidator } from '../validation.ts'

const { schemas } = CONTRACT['components'] as { readonly schemas: object }
if (!Object.hasOwn(schemas, 'Brief')) throw new Error('the contract has no schema Brief')

/** Checks that a value has the shape of a brief, as the contract draws it. */
export const checkBrief: BodyValidator = bodyValidator('#/components/schemas/Brief')

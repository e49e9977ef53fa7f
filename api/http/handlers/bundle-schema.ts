import { CONTRACT } from '../contract.ts'
import { type BodyValidator, bodyValidator } from '../validation.ts'

const { schemas } = CONTRACT['components'] as { readonly schemas: object }
if (!Object.hasOwn(schemas, 'Bundle')) throw new Error('the contract has no schema Bundle')

/** Checks that a value has the shape of a bundle of this version, as the contract draws it. */
export const checkBundle: BodyValidator = bodyValidator('#/components/schemas/Bundle')

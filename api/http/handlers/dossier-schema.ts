import { CONTRACT } from '../contract.ts'
import { type BodyValidator, bodyValidator } from '../validation.ts'

const { schemas } = CONTRACT['components'] as { readonly schemas: object }
if (!Object.hasOwn(schemas, 'Dossier')) throw new Error('the contract has no schema Dossier')

/** Checks that a value has the shape of a dossier, as the contract draws it. */
export const checkDossier: BodyValidator = bodyValidator('#/components/schemas/Dossier')

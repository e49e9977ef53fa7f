import { isPlatformName } from '../../../domain/brief/read-brief.ts'
import { isOwnPlatform, type OwnPlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { Problem } from '../problem.ts'

/** The pattern and length of the contract's `OwnPlatformId`: a path parameter is told apart here, because a published platform is refused otherwise. */
const OWN_ID = /^own-[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST = 60

/**
 * The id of a platform that the workspace may describe.
 * @throws Problem `platform-published`, `platform-id-invalid`
 */
export const ownIdOf = (id: string): OwnPlatformId => {
  if (isPlatformName(id)) throw new Problem('platform-published')
  if (!isOwnPlatform(id) || !OWN_ID.test(id) || id.length > LONGEST) throw new Problem('platform-id-invalid')
  return id
}

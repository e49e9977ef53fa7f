import { platformNamed } from '../../../domain/brief/read-brief.ts'
import { PLATFORM_IDS, type PublishedPlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { Problem } from '../problem.ts'

const isName = (text: string): text is PublishedPlatformId | 'x' => text === 'x' || (PLATFORM_IDS as readonly string[]).includes(text)

/**
 * The platform named in the path.
 * @throws Problem `not-found`
 */
export const platformIn = ({ platform }: { readonly platform: string }): PublishedPlatformId => {
  if (!isName(platform)) throw new Problem('not-found')
  return platformNamed(platform)
}

import { platformNamed } from '../../../domain/brief/read-brief.ts'
import { PLATFORM_IDS, type PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { profileOf } from '../../../domain/fit/assess-platform.ts'
import { messagesFor } from '../../messages/index.ts'
import { platformToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

const isPlatformName = (text: string): text is PlatformId | 'x' => text === 'x' || (PLATFORM_IDS as readonly string[]).includes(text)

export const getPlatform: Handler<'getPlatform', Deps> = ({ params: { platformId }, language }) => {
  const profile = isPlatformName(platformId) ? profileOf(platformNamed(platformId)) : undefined
  if (!profile) throw new Problem('not-found')
  return { status: 200, body: platformToWire(profile, messagesFor(language)) }
}

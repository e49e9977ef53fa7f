import { isPlatformName, platformNamed } from '../../../domain/brief/read-brief.ts'
import { profileOf } from '../../../domain/fit/assess-platform.ts'
import { messagesFor } from '../../messages/index.ts'
import { platformToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const getPlatform: Handler<'getPlatform', Deps> = ({ params: { platformId }, language }, { clock }) => {
  const profile = isPlatformName(platformId) ? profileOf(platformNamed(platformId)) : undefined
  if (!profile) throw new Problem('not-found')
  return { status: 200, body: platformToWire(profile, messagesFor(language), clock.now()) }
}

import { PLATFORM_IDS } from '../../../domain/catalogue/vocabulary.ts'
import { LANGUAGES, messagesFor } from '../../messages/index.ts'
import { describePlatform as describe, type PublishedNames } from '../../usecases/describe-platform.ts'
import { ownPlatformOf } from '../../wire/own-knowledge.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { shownPlatform } from './get-platform.ts'
import { ownIdOf } from './own-platform-id.ts'

export const describePlatform: Handler<'describePlatform', Deps> = async (
  { tenant, params, body, language },
  { knowledge, models, readings, clock },
) => {
  const { workspaceId } = tenant
  const id = ownIdOf(params.platformId)
  const now = clock.now()
  const change = await describe({ knowledge, publishedNames: PUBLISHED_NAMES }, workspaceId, ownPlatformOf(id, body, now.slice(0, 10)))
  if ('refused' in change) {
    const { refused } = change
    throw refused === 'full' ? new Problem('too-many-own-platforms') : refusal(refused.faults, language)
  }
  const shown = shownPlatform(id, await models.of(workspaceId), { now, language, readings })
  return change.done === 'created' ? { status: 201, body: shown, headers: { Location: `/v1/platforms/${id}` } } : { status: 200, body: shown }
}

/** Their ids are names too, and `x` is what many people call `twitter`. */
const PUBLISHED_NAMES: PublishedNames = [
  { id: 'twitter', name: 'x' },
  ...PLATFORM_IDS.flatMap((id) => [id, ...LANGUAGES.map((language) => messagesFor(language).platformName(id))].map((name) => ({ id, name }))),
]

import { vitalityOf } from '../../../domain/audit/vitality/assess-vitality.ts'
import { platformNamed } from '../../../domain/brief/read-brief.ts'
import type { Instant } from '../../../domain/shared/calendar.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { messagesFor } from '../../messages/index.ts'
import { pauseFaults } from '../../wire/pauses.ts'
import { policyFaults } from '../../wire/silence-policy.ts'
import { vitalityToWire } from '../../wire/vitality.ts'
import type { Language } from '../language.ts'
import { refusal } from './faults.ts'

type Schemas = components['schemas']

/** The vitality of a history as it was sent, alone or as a line of many. `now` is the moment it speaks about where it names none. */
export const judgeHistory = (
  history: Schemas['VitalityRequest'] | Omit<Schemas['VitalityLineRequest'], 'key'>,
  now: Instant,
  language: Language,
): Schemas['Vitality'] => {
  const { posts, asOf = now, horizons, platform, truncated = false, pauses = [], yearlyPauses = [], policy, previousState } = history
  const faults = [...pauseFaults({ pauses, yearlyPauses }), ...policyFaults(policy)]
  if (faults.length > 0) throw refusal(faults, language)
  const vitality = vitalityOf({
    posts,
    asOf,
    truncated,
    pauses,
    yearlyPauses,
    ...(horizons === undefined ? {} : { horizons }),
    ...(platform === undefined ? {} : { platform: platformNamed(platform) }),
    ...(policy === undefined ? {} : { policy }),
    ...(previousState === undefined ? {} : { previousState }),
  })
  return vitalityToWire(vitality, messagesFor(language))
}

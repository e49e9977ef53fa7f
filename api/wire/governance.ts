import type { GovernanceEffects } from '../../domain/fit/governance-effect.ts'
import type { FitImplications, Implication } from '../../domain/governance/fit-implications.ts'
import { round } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Messages, reasonText } from '../messages/index.ts'

type Schemas = components['schemas']

/** What the answers on governance changed in an assessment, in the words of one language. */
export const governanceToWire = ({ implications, platforms }: GovernanceEffects, words: Messages): Schemas['GovernanceEffects'] => ({
  implications: implications ? implicationsToWire(implications, words) : null,
  platforms: platforms.map(({ platform, without, healthy, reason }) => ({
    platform,
    without,
    healthy,
    code: reason.code,
    reason: reasonText(words, reason),
  })),
})

/** What a diagnosis means for the fit. */
export const implicationsToWire = (
  { freedom, openness, hours }: Pick<FitImplications, 'freedom' | 'openness' | 'hours'>,
  words: Messages,
): Schemas['FitImplications'] => ({
  freedom: implicationToWire(freedom, words),
  openness: implicationToWire(openness, words),
  hours: implicationToWire(hours, words),
})

const implicationToWire = ({ value, low, high, reason }: Implication, words: Messages): Schemas['FitImplication'] => ({
  value: value === undefined ? null : round(value, 2),
  low: round(low, 2),
  high: round(high, 2),
  code: reason.code,
  text: reasonText(words, reason),
})

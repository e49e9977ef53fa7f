import type { Vitality as DomainVitality } from '../../domain/audit/vitality/vitality.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'

/** Vitality in the words of the contract: forecasts become an object with a key per horizon. */
export const vitalityToWire = ({ forecasts, ...vitality }: DomainVitality, words: Messages): components['schemas']['Vitality'] => ({
  ...vitality,
  sentence: words.vitality({ ...vitality, forecasts }),
  pPostWithin: Object.fromEntries(forecasts.map(({ horizonDays, probability }) => [String(horizonDays), probability])),
})

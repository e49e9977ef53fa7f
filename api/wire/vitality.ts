import type { Vitality as DomainVitality } from '../../domain/audit/vitality/vitality.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'

/** Vitality in the words of the contract: forecasts become an object with a key per horizon, and what was found is told in a sentence each. */
export const vitalityToWire = (vitality: DomainVitality, words: Messages): components['schemas']['Vitality'] => {
  const { forecasts, irregularity, rhythmChanges, proposedPauses, policy, ...rest } = vitality
  const { history } = words
  const pPostWithin: Record<string, number> = {}
  const pPostWithinIntervals: Record<string, components['schemas']['BoundsOfProbability']> = {}
  for (const { horizonDays, probability, interval } of forecasts) {
    pPostWithin[horizonDays] = probability
    if (interval) pPostWithinIntervals[horizonDays] = interval
  }
  return {
    ...rest,
    sentence: words.vitality(vitality),
    pPostWithin,
    pPostWithinIntervals,
    ...(irregularity ? { irregularity: { ...irregularity, sentence: history.irregularity(irregularity) } } : {}),
    ...(rhythmChanges ? { rhythmChanges: rhythmChanges.map((change) => ({ ...change, sentence: history.rhythmChange(change) })) } : {}),
    ...(proposedPauses ? { proposedPauses: proposedPauses.map((pause) => ({ ...pause, sentence: history.proposedPause(pause) })) } : {}),
    ...(policy ? { policy: { ...policy, evidence: [...policy.evidence], sentence: history.policy(policy) } } : {}),
  }
}

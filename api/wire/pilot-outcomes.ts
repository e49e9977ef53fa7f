import type { MotiveOutcomes, OutcomesByMotive } from '../../domain/pilot/outcomes-by-motive.ts'
import { round } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Language, messagesFor } from '../messages/index.ts'

type Schemas = components['schemas']

const sumsToWire = ({
  opened,
  decided,
  stopped,
  open,
  reached,
  missed,
  inconclusive,
  unmeasured,
  reachedShare,
}: MotiveOutcomes): Schemas['PilotMotiveOutcomes'] => ({
  opened,
  open,
  ended: decided + stopped,
  reached,
  missed,
  inconclusive,
  unmeasured,
  share: reachedShare ? { value: round(reachedShare.value, 3), low: round(reachedShare.low, 3), high: round(reachedShare.high, 3) } : null,
})

export const outcomesToWire = ({ motives, hype, grounded, unstated }: OutcomesByMotive, language: Language): Schemas['PilotOutcomes'] => ({
  motives: motives.map((one) => ({ motive: one.motive, name: messagesFor(language).names.motive[one.motive], ...sumsToWire(one) })),
  hype: sumsToWire(hype),
  grounded: sumsToWire(grounded),
  unstated: sumsToWire(unstated),
})

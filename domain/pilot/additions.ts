import { canonicalJson } from '../shared/canonical-json.ts'
import type { Observation } from './pilot.ts'

/** Does it say all that was said before, and perhaps what nobody had told: guardrails, a source? Then nothing is put right, and there is nothing to explain. */
export const onlyAdds = (former: Observation, now: Observation): boolean =>
  whatWasSeen(former) === whatWasSeen(now) &&
  (former.source === undefined || former.source === now.source) &&
  Object.entries(former.guardrails ?? {}).every(([id, value]) => Object.hasOwn(now.guardrails ?? {}, id) && now.guardrails?.[id] === value)

const whatWasSeen = ({ on, days, pilot, compared }: Observation): string => canonicalJson({ on, days, pilot, ...(compared ? { compared } : {}) })

import { JUDGEMENT_CONFIDENCE } from '../../catalogue/ageing.ts'
import { judgement } from '../../catalogue/judgement.ts'
import { PLATFORM_IDS, type PlatformId } from '../../catalogue/vocabulary.ts'
import { seededRandom, seedOf } from '../../shared/random.ts'
import { CRITERION_IDS } from '../criteria-weights.ts'
import { DRAWS } from './weight-draws.ts'

/** How far off a value is that rests on our judgement alone: one step of the scale of five, either way. */
export const JUDGEMENT_SPREAD = judgement(0.25, 'value 0-1', 'an experienced eye is rarely off by more than one step')

/**
 * By how much may a value be wrong because of its evidence, either way on 0..1?
 *
 * None at full trust, `JUDGEMENT_SPREAD` at the trust of a judgement, and on along that line below it.
 */
export const spreadOf = (trust: number): number => ((1 - trust) / (1 - JUDGEMENT_CONFIDENCE.value)) * JUDGEMENT_SPREAD.value

/** Streams kept for platforms that workspaces describe themselves; two of them may share one, which only ties their errors together. */
const OWN_STREAMS = 48

const streams = new Map<number, Float64Array>()

/**
 * The errors of the evidence on one platform: draw after draw, one deviate in [-1, 1) per criterion in registry order.
 *
 * They belong to the platform, so that no platform's figures change because another one is looked at too.
 */
export const evidenceDraws = (platform: PlatformId): Float64Array => {
  const place = (PLATFORM_IDS as readonly string[]).indexOf(platform)
  const stream = place >= 0 ? place : PLATFORM_IDS.length + ((seedOf(platform) >>> 0) % OWN_STREAMS)
  const known = streams.get(stream)
  if (known) return known
  const random = seededRandom(seedOf(`evidence ${stream}`))
  const drawn = Float64Array.from({ length: DRAWS.value * CRITERION_IDS.length }, () => 2 * random() - 1)
  streams.set(stream, drawn)
  return drawn
}

import { type Day, dayOf, middleOfPeriod } from '../shared/calendar.ts'
import { type EvidenceConfidence, type EvidenceRecord, evidenceById, type Topic } from './evidence.ts'
import { judgement } from './judgement.ts'
import type { OwnMeasurement, Parameter } from './parameter.ts'

export const CONFIDENCE_WEIGHTS: Readonly<Record<EvidenceConfidence, Parameter>> = {
  high: judgement(1, 'weight 0-1', 'explicit figure of a known study or a primary page'),
  medium: judgement(0.6, 'weight 0-1', 'thin relay, vendor study, old or small sample'),
  low: judgement(0.25, 'weight 0-1', 'rule of thumb or anecdote'),
}

export const RECALLED_WEIGHT = judgement(0, 'weight 0-1', 'not found again in any source, so it counts for nothing')

export const FAST_HALVING = judgement(24, 'months', 'audiences, algorithms, owners and terms change within two years')

export const SLOW_HALVING = judgement(48, 'months', 'what a channel is good for, and what it costs in work, changes more slowly')

/** How a topic ages; a policy or the story of a fad is a precedent and stays one. */
export const TOPIC_HALVING: Readonly<Record<Topic, Parameter | 'never'>> = {
  reach: FAST_HALVING,
  demographics: FAST_HALVING,
  engagement: FAST_HALVING,
  cadence: FAST_HALVING,
  stability: FAST_HALVING,
  dependence: FAST_HALVING,
  terms: FAST_HALVING,
  effort: SLOW_HALVING,
  lifespan: SLOW_HALVING,
  'goal-fit': SLOW_HALVING,
  'use-fit': SLOW_HALVING,
  abandonment: SLOW_HALVING,
  'neglect-policy': 'never',
  hype: 'never',
}

export const INFERENCE_FACTOR = judgement(0.7, 'factor', 'an inference is worth less than the records it is drawn from')

export const JUDGEMENT_CONFIDENCE = judgement(0.25, 'confidence 0-1', 'an experienced eye, on a par with a fresh rule of thumb')

const DAYS_PER_MONTH = 365.2425 / 12

const publicationDays = new Map<string, Day | undefined>()

/** The middle of the printed period, read once per text: the same few dates are asked for hundreds of times per request. */
const publicationDay = (published: string): Day | undefined => {
  if (!publicationDays.has(published)) publicationDays.set(published, middleOfPeriod(published))
  return publicationDays.get(published)
}

/** How far from the day it was said, in halving periods of its topic; a precedent never ages. What was said later is as far from it. */
const halvingsSince = (topic: Topic, from: Day, asOf: Day): number => {
  const halving = TOPIC_HALVING[topic]
  return halving === 'never' ? 0 : Math.abs(Math.floor(asOf) - from) / DAYS_PER_MONTH / halving.value
}

/**
 * How old is the record, in halving periods of its topic?
 *
 * Counted from the middle of the printed period in whole days. A record later than `asOf` says as little about that day as one that is older
 * by as much: who asks about a time before the records is not answered with certainty. A precedent never ages unless told how.
 * @throws RangeError when the date of the record cannot be read: that is a fault of the catalogue.
 */
const halvings = ({ id, topic, source }: EvidenceRecord, asOf: Day, precedent: Parameter | 'never' = 'never'): number => {
  const halving = TOPIC_HALVING[topic] === 'never' ? precedent : TOPIC_HALVING[topic]
  if (halving === 'never') return 0
  const published = publicationDay(source.published)
  if (published === undefined) throw new RangeError(`${id}: unreadable date ${source.published}`)
  return Math.abs(Math.floor(asOf) - published) / DAYS_PER_MONTH / halving.value
}

const weigh = (record: EvidenceRecord, asOf: Day, precedent: Parameter | 'never' = 'never'): number =>
  record.recalled ? RECALLED_WEIGHT.value : CONFIDENCE_WEIGHTS[record.confidence].value * 0.5 ** halvings(record, asOf, precedent)

/** A workspace's own measurement ages as a record of its topic does, from the day it was made. */
const ownWeight = ({ topic, measuredOn, confidence }: Measured, asOf: Day): number =>
  CONFIDENCE_WEIGHTS[confidence].value * 0.5 ** halvingsSince(topic, dayOf(measuredOn), asOf)
type Measured = Pick<OwnMeasurement, 'topic' | 'measuredOn' | 'confidence'>

/** How far something that an organisation measured itself may be trusted at a date, 0..1: never less than a judgement. */
export const measurementConfidence = (own: Measured, asOf: Day): number => Math.max(JUDGEMENT_CONFIDENCE.value, ownWeight(own, asOf))

/** One request asks for the same few figures hundreds of times. Whole days make the key, so requests of a day share what was worked out. */
const DAYS_REMEMBERED = 8

const rememberedByDay = <K extends object, V extends number | boolean>(work: (key: K, day: Day) => V): ((key: K, asOf: Day) => V) => {
  // Weakly, by figure: those of a workspace's own come and go with its model.
  const days = new Map<Day, WeakMap<K, V>>()
  let last: { readonly day: Day; readonly values: WeakMap<K, V> } | undefined
  const valuesOn = (day: Day): WeakMap<K, V> => {
    let values = days.get(day)
    if (!values) {
      if (days.size >= DAYS_REMEMBERED) days.clear()
      values = new WeakMap()
      days.set(day, values)
    }
    last = { day, values }
    return values
  }
  return (key, asOf) => {
    const day = Math.floor(asOf)
    const values = last?.day === day ? last.values : valuesOn(day)
    const known = values.get(key)
    if (known !== undefined) return known
    const value = work(key, day)
    values.set(key, value)
    return value
  }
}

/** What a record is worth at a date, 0..1: the weight of its confidence, halved once per halving period of its topic. */
export const evidenceWeight: (record: EvidenceRecord, asOf: Day) => number = rememberedByDay((record: EvidenceRecord, day) => weigh(record, day))

/** The same for the size of a public, which ages even where the record tells the story of a fad. */
const levelWeight: (record: EvidenceRecord, asOf: Day) => number = rememberedByDay((record: EvidenceRecord, day) =>
  weigh(record, day, TOPIC_HALVING.reach),
)

/** Further from the day than one halving period of its topic. */
export const isStale: (record: EvidenceRecord, asOf: Day) => boolean = rememberedByDay((record: EvidenceRecord, day) => halvings(record, day) > 1)

/** Which of these records are older than one halving period of their topic? By id; an id without a record is none. */
export const staleAmong = (ids: Iterable<string>, evidence: ReadonlyMap<string, EvidenceRecord>, asOf: Day): readonly string[] =>
  [...new Set(ids)]
    .filter((id) => {
      const record = evidence.get(id)
      return record !== undefined && isStale(record, asOf)
    })
    .sort()

/**
 * How far may this figure be trusted at that date?
 *
 * 0..1. Evidence: the weight of the strongest cited record, for a weak second source does not weaken a good first one.
 * Inference: that times `INFERENCE_FACTOR`. Judgement: `JUDGEMENT_CONFIDENCE`, which is also the floor of the other two:
 * striking out an old citation must never make a figure look surer.
 * A cited id without a record counts for nothing here; the lint reports it.
 */
export const parameterConfidence: (parameter: Parameter, asOf: Day) => number = rememberedByDay((parameter: Parameter, day) => {
  const floor = JUDGEMENT_CONFIDENCE.value
  if (parameter.own) return measurementConfidence(parameter.own, day)
  if (parameter.basis === 'judgement') return floor
  // Only the size of a public has a geography.
  const weight = 'geography' in parameter ? levelWeight : evidenceWeight
  const factor = parameter.basis === 'inference' ? INFERENCE_FACTOR.value : 1
  const records = parameter.records ?? parameter.evidence.flatMap((id) => evidenceById(id) ?? [])
  return records.reduce((best, record) => Math.max(best, factor * weight(record, day)), floor)
})

/**
 * Is everything this figure rests on older than one halving period of its topic?
 *
 * Recalled records count for nothing and are not asked. False for a judgement, which cites none.
 */
export const isFigureStale = ({ evidence, own }: Parameter, asOf: Day): boolean => {
  if (own) return halvingsSince(own.topic, dayOf(own.measuredOn), asOf) > 1
  const counted = evidence.flatMap((id) => evidenceById(id) ?? []).filter(({ recalled }) => !recalled)
  return counted.length > 0 && counted.every((record) => isStale(record, asOf))
}

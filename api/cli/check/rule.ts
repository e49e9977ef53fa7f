import type { Outcome } from '../../messages/check-words.ts'
import type { Condition } from './condition.ts'
import type { Metric } from './metrics.ts'

/** The channels of a brief that a rule speaks of: those it asks for, those it has accounts on, all, or those of these names. */
export type Channels = 'requests' | 'accounts' | 'all' | readonly string[]

export type Rule = {
  readonly id: string
  /** Line of the file of rules, from 1. */
  readonly line: number
  readonly metricName: string
  readonly metric: Metric
  readonly channels: Channels
  /** Broken, the rule fails. */
  readonly fail?: Condition
  /** Broken, it warns. */
  readonly warn?: Condition
  /** What comes of a value that is not known. */
  readonly unknown: Outcome
}

import type { Brief } from '../brief/brief.ts'
import type { CriterionId } from './criteria/index.ts'
import type { FitCase } from './criterion.ts'
import type { Verdict } from './verdict.ts'

/** A condition that no score buys back. It names itself and caps the verdict; unknown answers never fire it. */
export type Veto<R> = {
  readonly cap: Extract<Verdict, 'wait' | 'decline'>
  /** The criterion the same obstacle holds down: left out when asking what the channel would be worth without the obstacle. */
  readonly obstructs?: CriterionId
  /** The brief once the obstacle is out of the way, where the criterion is then known and not merely at its best. */
  readonly lifted?: (fitCase: FitCase) => Brief
  /** The reason it holds and its evidence; undefined when it does not, or when nobody knows. */
  readonly evaluate: (fitCase: FitCase) => { readonly reason: R; readonly evidence: readonly string[] } | undefined
}

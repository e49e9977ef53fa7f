import type { PolicyFinding } from '../../domain/audit/vitality/house-policy.ts'
import type { Irregularity } from '../../domain/audit/vitality/irregularity.ts'
import type { ProposedPause, RhythmChange } from '../../domain/audit/vitality/vitality.ts'

/** What a posting history tells beside its state: one sentence each. */
export type HistoryWords = {
  readonly irregularity: (irregularity: Irregularity) => string
  readonly rhythmChange: (change: RhythmChange) => string
  readonly proposedPause: (pause: ProposedPause) => string
  readonly policy: (finding: PolicyFinding) => string
}

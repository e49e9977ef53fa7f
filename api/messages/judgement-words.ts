import type { Action, DecisionReason } from '../../domain/audit/decision/action.ts'
import type { OpenPoint, Regret } from '../../domain/audit/decision/decide.ts'
import type { StepCode } from '../../domain/audit/decision/runbook.ts'
import type { SignalId, SignalParams } from '../../domain/audit/signals/index.ts'
import type { Inapplicable, RemedyOwner, Unknown } from '../../domain/audit/signals/signal.ts'
import type { SpiralStage } from '../../domain/audit/spiral.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { Motive } from '../../domain/hype/motives.ts'

export type SignalWords<Id extends SignalId> = {
  /** For a table: capital letter, no full stop. */
  readonly title: string
  /** Whole sentences. */
  readonly pass: (params: SignalParams[Id]['pass']) => string
  readonly fail: (params: SignalParams[Id]['fail']) => string
  readonly remedy: string
}

/** How an audit tells what it found, and what is to be done. */
export type JudgementWords = {
  readonly signals: { readonly [Id in SignalId]: SignalWords<Id> }
  readonly unknown: Readonly<Record<Unknown, string>>
  readonly inapplicable: Readonly<Record<Inapplicable, string>>
  readonly owners: Readonly<Record<RemedyOwner, string>>
  readonly actions: Readonly<Record<Action, string>>
  /** Whole sentences. */
  readonly reasons: Readonly<Record<DecisionReason, string>>
  readonly open: Readonly<Record<OpenPoint, string>>
  readonly steps: Readonly<Record<StepCode, string>>
  /** What is lost by being wrong; undefined where nothing of it is known. */
  readonly regret: (regret: Regret) => string | undefined
  /** What is put on an account that rests from then on; the parts in square brackets are for its owner to fill in. */
  readonly notice: Readonly<Record<'archive' | 'close' | 'merge', string>>
  readonly stages: Readonly<Record<SpiralStage, string>>
  /** What put it on that turn, in one sentence, with the way out. */
  readonly spiral: (spiral: {
    readonly stage: SpiralStage
    readonly motives: readonly Motive[]
    readonly signals: readonly SignalId[]
    readonly isLinked: boolean
    readonly hasToStay: boolean
    readonly platform: PublishedPlatformId
  }) => string
}

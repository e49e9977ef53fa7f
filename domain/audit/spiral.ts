import { MOTIVES } from '../hype/motives.ts'
import type { SignalId } from './signals/index.ts'
import { isAmiss, type SignalResult } from './signals/neglect.ts'
import type { Facts } from './signals/signal.ts'
import { LEFT_STATES } from './vitality/vitality.ts'

/**
 * The turns of the spiral of failure, in the order in which they follow from one another: opened because it shone, then asked what it is for, kept idling, disappointing, and at last itself held against
 * the medium.
 */
export const SPIRAL_STAGES = ['opened-for-show', 'doubted', 'idling', 'disappointing', 'discredited'] as const
export type SpiralStage = (typeof SPIRAL_STAGES)[number]

/** What put it there: a motive that was told, or a signal that failed. */
export type SpiralEvidence = { readonly stage: SpiralStage; readonly motive: string } | { readonly stage: SpiralStage; readonly signal: SignalId }

export type Spiral = {
  /** The furthest turn that something speaks for. */
  readonly stage: SpiralStage
  readonly evidence: readonly SpiralEvidence[]
  /** Opened for motives of hype alone, and disappointing or worse now: the one explains the other. */
  readonly isLinked: boolean
  /** It has to be kept, by law or contract: an end is no way out. Left out where nobody said so. */
  readonly hasToStay?: boolean
}

const FAILING: Readonly<Record<Exclude<SpiralStage, 'opened-for-show' | 'discredited'>, readonly SignalId[]>> = {
  doubted: ['purpose-afterwards'],
  idling: ['cadence-collapse', 'promised-cadence', 'silence'],
  disappointing: ['no-reaction', 'reaction-decline', 'reaction-benchmark', 'follower-erosion'],
}
/** What people meet at an account that was left. */
const DISCREDITING: readonly SignalId[] = ['unanswered-questions', 'own-site-link', 'duplicates', 'dead-website', 'no-reaction']

const isHype = (motive: string): boolean => Object.hasOwn(MOTIVES, motive) && MOTIVES[motive as keyof typeof MOTIVES].weight.value < 0

/** How far down is it, and by what? Undefined where nothing speaks for any turn. What rests on purpose is on none. */
export const spiralOf = ({ dossier, read }: Facts, signals: readonly SignalResult[]): Spiral | undefined => {
  if (dossier.declared) return undefined
  const failing = (ids: readonly SignalId[]) => ids.filter((id) => signals.some((result) => result.signal === id && isAmiss(result)))
  const { motivesAtOpening = [] } = dossier
  const motives = motivesAtOpening.filter(isHype)
  const isLeft = read !== undefined && LEFT_STATES.includes(read.vitality.state)
  const evidence: readonly SpiralEvidence[] = [
    ...motives.map((motive) => ({ stage: 'opened-for-show', motive }) as const),
    ...(['doubted', 'idling', 'disappointing'] as const).flatMap((stage) => failing(FAILING[stage]).map((signal) => ({ stage, signal }))),
    ...(isLeft ? failing(DISCREDITING).map((signal) => ({ stage: 'discredited', signal }) as const) : []),
  ]
  const stage = SPIRAL_STAGES.findLast((each) => evidence.some((one) => one.stage === each))
  const hasFailed = stage === 'disappointing' || stage === 'discredited'
  // Whoever had another reason as well had a use in mind.
  const wasForShow = motives.length > 0 && motives.length === motivesAtOpening.length
  return stage === undefined ? undefined : { stage, evidence, isLinked: wasForShow && hasFailed, ...(dossier.dutyToKeep ? { hasToStay: true } : {}) }
}

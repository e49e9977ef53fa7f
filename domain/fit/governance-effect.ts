import type { Brief } from '../brief/brief.ts'
import { judgement } from '../catalogue/judgement.ts'
import { AUTONOMIES, type PlatformId } from '../catalogue/vocabulary.ts'
import type { FitImplications, Implication } from '../governance/fit-implications.ts'
import type { GovernanceOutline } from '../governance/outline.ts'
import { known, UNKNOWN } from '../shared/answer.ts'
import type { Reason } from '../shared/reason.ts'
import { round } from '../shared/sum.ts'
import type { CriterionId } from './criteria/index.ts'
import type { CriteriaWeights } from './criteria-weights.ts'
import { prospectOf, type Seen, seenAgain, settling } from './decision.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

type Standing = { readonly score: number; readonly verdict: Verdict }
type On = { readonly platform: PlatformId }
export type Lacking = 'freedom' | 'governance' | 'somebody'
/**
 * Points of the score to be gained were all of it as good as can be, and the verdict then where it is another. `lacking`: what
 * would have to be so: freedom to publish alone where only that was told, or somebody to run the channels besides.
 */
type Gain = { readonly gain: number; readonly verdict?: Verdict; readonly lacking: Lacking }
/** Points of the score that what was told takes or adds. */
type Points = { readonly points: number }

export type GovernanceEffectReasons = {
  'governance.takes': On & Points & Gain
  'governance.adds': On & Points
  'governance.adds-some': On & Points & Gain
  'governance.could-add': On & Gain
}

/** What the way channels are governed does to one of them. */
export type GovernanceEffect = {
  readonly platform: PlatformId
  /** Had nothing been told of it. */
  readonly without: Standing
  /** With all the freedom to publish and to reply, no wish for control, and somebody who stands in during leave. */
  readonly healthy: Standing
  readonly reason: Reason<GovernanceEffectReasons>
}

export type GovernanceEffects = {
  /** What a diagnosis means for the fit, where the brief holds one. */
  readonly implications: Pick<FitImplications, 'freedom' | 'openness' | 'hours'> | undefined
  /** How far gadgetisation has gone by that diagnosis, and where to begin. */
  readonly diagnosis: Pick<GovernanceOutline, 'index' | 'entry' | 'reading'> | undefined
  /** Channels whose score or verdict it moves, or could move, by more than noise; in the order of the assessment. */
  readonly platforms: readonly GovernanceEffect[]
}

/** The only criteria that ask how channels are governed. */
const GOVERNED: readonly CriterionId[] = ['conversation-readiness', 'capacity']
export const EFFECT_RULES = {
  speakableFrom: judgement(1, 'points', 'less is noise beside the uncertainty of the score, unless the verdict changes'),
} as const
/** The least that a figure with one decimal shows. */
const SHOWN = 0.1

type Judged = { readonly seen: Seen; readonly score: number; readonly verdict: Verdict }

/**
 * What did the answers on governance change, channel by channel, and what would lift it?
 *
 * Each channel is judged again as if nothing had been told, and as if all of it were well. Undefined where nothing was told.
 */
export const governanceEffects = (brief: Brief, platforms: readonly Judged[], weights: CriteriaWeights): GovernanceEffects | undefined => {
  const { implied, outline, publishingAutonomy } = brief.governance
  if (implied === undefined && !publishingAutonomy.known) return undefined
  const [untold, healthy] = [ungoverned(brief), governedWell(brief)]
  return {
    implications: implied,
    diagnosis: outline,
    platforms: platforms.flatMap(({ seen, score, verdict }): GovernanceEffect[] => {
      const settle = settling(seen, weights)
      const standingIn = (other: Brief): Standing => {
        const prospect = prospectOf(seenAgain(seen, other, GOVERNED), weights)
        return { score: prospect.score.score, verdict: settle(prospect) }
      }
      const { id: platform } = seen.fitCase.profile
      const standings = { without: standingIn(untold), healthy: standingIn(healthy) }
      const reason = reasonFor({ platform, lacking: lackingIn(implied) }, { score, verdict }, standings)
      return reason ? [{ platform, ...standings, reason }] : []
    }),
  }
}

const ungoverned = ({ governance: { implied: _, ...told }, ...brief }: Brief): Brief => ({
  ...brief,
  governance: { ...told, publishingAutonomy: UNKNOWN },
})

const WELL = { value: 1, low: 1, high: 1 } as const

const lackingIn = (implied: FitImplications | undefined): Lacking => {
  if (implied === undefined) return 'freedom'
  return implied.hours.value === 0 ? 'somebody' : 'governance'
}

/** As well as can be, with somebody to run the channels. */
const governedWell = (brief: Brief): Brief => {
  const { implied, ...told } = brief.governance
  const hours: Implication | undefined = implied && { ...implied.hours, ...WELL }
  return {
    ...brief,
    governance: {
      ...told,
      publishingAutonomy: known(AUTONOMIES[AUTONOMIES.length - 1] as (typeof AUTONOMIES)[number]),
      ...(implied && hours
        ? { implied: { replying: known(1), freedom: { ...implied.freedom, ...WELL }, openness: { ...implied.openness, ...WELL }, hours } }
        : {}),
    },
  }
}

const reasonFor = (
  { platform, lacking }: On & { readonly lacking: Lacking },
  { score, verdict }: Standing,
  { without, healthy }: { readonly without: Standing; readonly healthy: Standing },
): GovernanceEffect['reason'] | undefined => {
  const points = speakable(score - without.score, without.verdict !== verdict)
  const isLifted = VERDICTS.indexOf(healthy.verdict) < VERDICTS.indexOf(verdict)
  const gain = Math.max(0, speakable(healthy.score - score, isLifted))
  const then = isLifted && gain > 0 ? { verdict: healthy.verdict } : {}
  if (points < 0) return { code: 'governance.takes', params: { platform, points: -points, gain, lacking, ...then } }
  if (points > 0 && gain > 0) return { code: 'governance.adds-some', params: { platform, points, gain, lacking, ...then } }
  if (points > 0) return { code: 'governance.adds', params: { platform, points } }
  return gain > 0 ? { code: 'governance.could-add', params: { platform, gain, lacking, ...then } } : undefined
}

/** Points to speak of: nothing where they are noise, however little where the verdict goes with them. */
const speakable = (difference: number, changesVerdict: boolean): number => {
  const points = round(difference, 1)
  return Math.abs(points) >= (changesVerdict ? SHOWN : EFFECT_RULES.speakableFrom.value) ? points : 0
}

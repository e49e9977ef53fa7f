import { AUTONOMIES, type PlatformId } from '../../catalogue/vocabulary.ts'
import type { Reason } from '../../shared/reason.ts'
import type { FindingRule, Overview } from './finding.ts'

export type GovernanceToldReasons = {
  /** `learner`: an intern or apprentice is told to run the channels; `adopt`: channels to be adopted whose public expects answers. */
  'everything-approved': {
    readonly publishing: boolean
    readonly replying: boolean
    readonly learner: boolean
    readonly adopt: readonly PlatformId[]
  }
  /** `asked`: somebody told that nobody supervises them; otherwise nobody said. */
  'learner-in-charge': { readonly asked: boolean }
}

/**
 * Must everything be approved before it goes out, or before anybody is answered?
 *
 * Said only where it was told, in the brief or in its diagnosis; high where a channel is to be adopted whose public expects answers. Source: Lagues, "La
 * gadgétisation du community management", 2012 (« autonomie proche de zéro »).
 */
export const everythingApproved: FindingRule<Reason<GovernanceToldReasons>> = (overview) => {
  const { publishingAutonomy, implied } = overview.brief.governance
  const publishing = publishingAutonomy.known && publishingAutonomy.value === AUTONOMIES[0]
  const replying = implied?.replying.known === true && implied.replying.value === 0
  if (!publishing && !replying) return undefined
  const adopt = adoptedToAnswer(overview)
  return {
    severity: adopt.length > 0 ? 'high' : 'medium',
    reason: { code: 'everything-approved', params: { publishing, replying, learner: isLearner(overview), adopt } },
    platforms: adopt,
    evidence: [],
  }
}

/**
 * Is an intern or apprentice told to run the channels, and nobody told to supervise them?
 *
 * What matters is who supervises, and not the contract: with supervision there is nothing to say. Where everything must be approved, that finding says it.
 */
export const learnerInCharge: FindingRule<Reason<GovernanceToldReasons>> = (overview) => {
  const supervised = overview.brief.governance.outline?.supervised
  if (!isLearner(overview) || (supervised?.known && supervised.value) || everythingApproved(overview)) return undefined
  return {
    severity: 'medium',
    reason: { code: 'learner-in-charge', params: { asked: supervised?.known === true } },
    platforms: [],
    evidence: [],
  }
}

/** Told as such, in the brief or in its diagnosis; never inferred. */
const isLearner = ({ brief: { governance } }: Overview): boolean =>
  [governance.cmSeniority, governance.outline?.seniority].some((told) => told?.known === true && told.value === 'intern')

/** In the order of the assessment. */
const adoptedToAnswer = ({ platforms }: Overview): readonly PlatformId[] =>
  platforms.flatMap(({ platform, verdict, contributions }) => {
    const readiness = contributions.find(({ criterion }) => criterion === 'conversation-readiness')
    const isAnswering = readiness !== undefined && readiness.outcome.reason.code !== 'conversation-readiness.not-demanded'
    return verdict === 'adopt' && isAnswering ? [platform] : []
  })

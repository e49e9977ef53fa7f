import { administrators } from './administrators.ts'
import { automaticPosts } from './automatic-posts.ts'
import { brokenLinks } from './broken-links.ts'
import { cadenceCollapse } from './cadence-collapse.ts'
import { credential } from './credential.ts'
import { deadWebsite } from './dead-website.ts'
import { duplicates } from './duplicates.ts'
import { feedFaults } from './feed-faults.ts'
import { followerErosion } from './follower-erosion.ts'
import { lostAccess } from './lost-access.ts'
import { monologue } from './monologue.ts'
import { noReaction } from './no-reaction.ts'
import { outdatedName } from './outdated-name.ts'
import { ownSiteLink } from './own-site-link.ts'
import { ownership } from './ownership.ts'
import { profileGaps } from './profile-gaps.ts'
import { promisedCadence } from './promised-cadence.ts'
import { purposeAfterwards } from './purpose-afterwards.ts'
import { reachability } from './reachability.ts'
import { reactionBenchmark } from './reaction-benchmark.ts'
import { reactionDecline } from './reaction-decline.ts'
import { responseTime } from './response-time.ts'
import type { SignalRule } from './signal.ts'
import { silence } from './silence.ts'
import { unansweredQuestions } from './unanswered-questions.ts'

/** All signals of neglect, in the order of a report: what harms people first. */
export const SIGNALS = {
  'unanswered-questions': unansweredQuestions,
  reachability,
  'lost-access': lostAccess,
  'own-site-link': ownSiteLink,
  duplicates,
  'dead-website': deadWebsite,
  'feed-faults': feedFaults,
  silence,
  'cadence-collapse': cadenceCollapse,
  'promised-cadence': promisedCadence,
  'response-time': responseTime,
  monologue,
  'automatic-posts': automaticPosts,
  'no-reaction': noReaction,
  'reaction-decline': reactionDecline,
  'broken-links': brokenLinks,
  'outdated-name': outdatedName,
  ownership,
  'reaction-benchmark': reactionBenchmark,
  'follower-erosion': followerErosion,
  'profile-gaps': profileGaps,
  credential,
  administrators,
  'purpose-afterwards': purposeAfterwards,
} as const

export type SignalId = keyof typeof SIGNALS
export const SIGNAL_IDS = Object.keys(SIGNALS) as readonly SignalId[]

type ParamsOf<Id extends SignalId> =
  (typeof SIGNALS)[Id] extends SignalRule<infer Pass, infer Fail> ? { readonly pass: Pass; readonly fail: Fail } : never
/** The figures that each signal tells, by how it comes out. */
export type SignalParams = { readonly [Id in SignalId]: ParamsOf<Id> }

export const signalRule = (id: SignalId): Pick<SignalRule, 'gravity' | 'sources' | 'remedy'> => SIGNALS[id]

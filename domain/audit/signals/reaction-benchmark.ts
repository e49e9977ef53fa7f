import { cited, judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import type { PublishedPlatformId } from '../../catalogue/vocabulary.ts'
import { round } from '../../shared/sum.ts'
import { middleOf, reactionsPerPost } from './own-reactions.ts'
import { fail, notApplicable, pass, signal, termsOn, unknown, whyNotTold } from './signal.ts'

/** Reactions to a post in the middle of all accounts, per hundred followers. Platforms without a published figure are not compared. */
const PUBLISHED: Partial<Readonly<Record<PublishedPlatformId, Parameter>>> = {
  facebook: cited(0.15, 'reactions per post and 100 followers', 'evidence', ['fb-eng-26']),
  instagram: cited(0.48, 'reactions per post and 100 followers', 'evidence', ['ig-eng-26']),
  tiktok: cited(3.7, 'reactions per post and 100 followers', 'evidence', ['tt-eng-26']),
}
/** Large accounts find less echo per follower than small ones: only far less says something. */
const FAR_LESS = cited(0.25, 'ratio', 'inference', ['fb-eng-fans'], 'pages above 100,000 fans reach a third of what those below 10,000 do')
const FEWEST_POSTS = 10
const FEWEST_FOLLOWERS = 100

/** Does it find far less echo than accounts of its platform do? Only where the terms allow to compare. */
export const reactionBenchmark = signal<{ rate: number; usual: number }, { rate: number; usual: number }>({
  gravity: 'upkeep',
  sources: ['fb-eng-26', 'ig-eng-26', 'tt-eng-26', 'fb-eng-fans'],
  remedy: { owner: 'community-manager', effortHours: judgement(3, 'hours', 'write for those who follow, or find those who would') },
  evaluate: (facts) => {
    const usual = PUBLISHED[facts.account.platform]?.value
    if (usual === undefined) return notApplicable('no-such-thing')
    if (termsOn('compare-with-others', facts).length > 0) return notApplicable('terms')
    if (!facts.read) return unknown('unread')
    const { snapshot } = facts.read
    const counts = reactionsPerPost(snapshot)
    if (counts === undefined) return whyNotTold(facts, 'reactions')
    const followers = snapshot.profile?.followers
    if (followers === undefined) return whyNotTold(facts, 'followers')
    if (counts.length < FEWEST_POSTS || followers < FEWEST_FOLLOWERS) return unknown('too-few')
    const rate = (100 * middleOf(counts)) / followers
    const params = { rate: round(rate, 2), usual }
    return rate >= usual * FAR_LESS.value ? pass(params) : fail(1 - rate / (usual * FAR_LESS.value), params)
  },
})

import { judgement } from '../../catalogue/judgement.ts'
import { fail, pass, signal, unknown, whyNotTold } from './signal.ts'

/** Programs that post by themselves what appears elsewhere. Those with which people plan their posts are none. */
const RELAYS = /\b(?:ifttt|dlvr\.?it|zapier|twitterfeed|feed2toot|rss|jetpack|publicize|echobox|make\.com|integromat|moa|crossposter)\b/i
const FEWEST_POSTS = 5
const MOST_SHARE = judgement(0.5, 'share', 'more than half: the account is the echo of another one')

/** Is it a machine that repeats another channel? Automatic posts are no life of its own where nobody answers. */
export const automaticPosts = signal<{ share: number }, { share: number; program: string }>({
  gravity: 'trust',
  sources: ['x-aband-f100'],
  remedy: { owner: 'community-manager', effortHours: judgement(2, 'hours', 'stop the relay, or write for this public as well') },
  evaluate: (facts) => {
    if (!facts.read) return unknown('unread')
    const { posts, profile } = facts.read.snapshot
    const told = posts.filter(({ via, kind }) => via !== undefined && kind !== 'repost')
    if (told.length === 0) {
      return profile?.notices?.includes('automated') ? fail(1, { share: 1, program: '' }) : whyNotTold(facts, 'posting-app')
    }
    if (told.length < FEWEST_POSTS) return unknown('too-few')
    const relayed = told.filter(({ via = '' }) => RELAYS.test(via))
    const share = relayed.length / told.length
    return share <= MOST_SHARE.value ? pass({ share }) : fail(share, { share, program: relayed.at(-1)?.via ?? '' })
  },
})

import { judgement } from '../../catalogue/judgement.ts'
import { reactionsPerPost } from './own-reactions.ts'
import { fail, pass, signal, unknown, whyNotTold } from './signal.ts'

const FEWEST_POSTS = 10

/** Does anybody take notice? An account may be busy and of no use to anybody. */
export const noReaction = signal<{ posts: number; reacted: number }, { posts: number }>({
  gravity: 'trust',
  sources: ['x-aband-aus', 'x-aband-f100'],
  remedy: { owner: 'management', effortHours: judgement(4, 'hours', 'ask whom it is for and what they would use it for, before writing more') },
  evaluate: (facts) => {
    if (!facts.read) return unknown('unread')
    const counts = reactionsPerPost(facts.read.snapshot)
    if (counts === undefined) return whyNotTold(facts, 'reactions')
    if (counts.length < FEWEST_POSTS) return unknown('too-few')
    const reacted = counts.filter((count) => count > 0).length
    return reacted > 0 ? pass({ posts: counts.length, reacted }) : fail(1, { posts: counts.length })
  },
})

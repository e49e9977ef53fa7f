import { judgement } from '../../catalogue/judgement.ts'
import { ranksApart } from '../../shared/mann-whitney.ts'
import { round } from '../../shared/sum.ts'
import { middleOf, reactionsPerPost } from './own-reactions.ts'
import { fail, pass, signal, unknown, whyNotTold } from './signal.ts'

const NEWEST = 10
const FEWEST_BEFORE = 10
/** One account without change in forty is said to decline by chance. */
const STANDARD_ERRORS = judgement(1.96, 'standard errors')

/** Do its posts find less echo than they used to? Each account is compared with its own past only. */
export const reactionDecline = signal<{ before: number; now: number }, { before: number; now: number }>({
  gravity: 'trust',
  sources: ['all-eng-drop25'],
  remedy: { owner: 'community-manager', effortHours: judgement(3, 'hours', 'a look at which posts still find echo, and why') },
  evaluate: (facts) => {
    if (!facts.read) return unknown('unread')
    const counts = reactionsPerPost(facts.read.snapshot)
    if (counts === undefined) return whyNotTold(facts, 'reactions')
    if (counts.length < NEWEST + FEWEST_BEFORE) return unknown('too-few')
    const [newest, earlier] = [counts.slice(-NEWEST), counts.slice(0, -NEWEST)]
    const [before, now] = [middleOf(earlier), middleOf(newest)]
    const params = { before: round(before, 1), now: round(now, 1) }
    const isLess = ranksApart(earlier, newest) >= STANDARD_ERRORS.value && now < before
    return isLess ? fail(1 - now / before, params) : pass(params)
  },
})

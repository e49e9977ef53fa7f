import { cited, judgement } from '../../catalogue/judgement.ts'
import { fail, pass, signal, unknown, whyNotTold } from './signal.ts'

const FEWEST_ITEMS = 5
const LEAST_ANSWERED = cited(0.5, 'share', 'inference', ['all-use-cs-11'], 'half of what was said, far more than what brands answer on average')

/** Does it only talk, or does it answer those who talk to it? */
export const monologue = signal<{ items: number; answered: number }, { items: number; answered: number }>({
  gravity: 'trust',
  sources: ['fb-aband-70', 'all-use-cs-11', 'x-aband-f100'],
  remedy: { owner: 'community-manager', effortHours: judgement(2, 'hours', 'a week: what to answer, to thank for, or to pass on') },
  evaluate: (facts) => {
    if (!facts.read) return unknown('unread')
    const { incoming } = facts.read.snapshot
    if (incoming === undefined) return whyNotTold(facts, 'incoming')
    if (incoming.length < FEWEST_ITEMS) return unknown('too-few')
    const params = { items: incoming.length, answered: incoming.filter(({ answeredAt }) => answeredAt !== undefined).length }
    const share = params.answered / params.items
    return share >= LEAST_ANSWERED.value ? pass(params) : fail(1 - share / LEAST_ANSWERED.value, params)
  },
})

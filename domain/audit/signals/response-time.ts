import { cited, judgement } from '../../catalogue/judgement.ts'
import { incomingSummary } from '../incoming.ts'
import { fail, pass, signal, unknown, whyNotTold } from './signal.ts'

const USUAL_HOURS = cited(48, 'hours', 'inference', ['all-neg-gds2d'], 'two working days')
/** With fewer answers a middle one is chance. */
const FEWEST_ANSWERS = 5

/** Do people wait longer for an answer than they were promised, or than is usual? */
export const responseTime = signal<{ hours: number; promisedHours: number }, { hours: number; promisedHours: number }>({
  gravity: 'trust',
  sources: ['all-use-cs-4h', 'all-neg-gds2d', 'all-neg-kent'],
  remedy: { owner: 'account-owner', effortHours: judgement(4, 'hours', 'fixed times of the day at which somebody looks, and a back-up') },
  evaluate: (facts) => {
    if (!facts.read) return unknown('unread')
    const { incoming } = facts.read.snapshot
    if (incoming === undefined) return whyNotTold(facts, 'incoming')
    const { answered, medianHoursToAnswer: hours } = incomingSummary(incoming, undefined)
    if (answered < FEWEST_ANSWERS || hours === undefined) return unknown('too-few')
    const promisedHours = facts.dossier.promisedReplyHours ?? USUAL_HOURS.value
    return hours <= promisedHours ? pass({ hours, promisedHours }) : fail(1 - promisedHours / hours, { hours, promisedHours })
  },
})

import { judgement } from '../../catalogue/judgement.ts'
import { dayOf } from '../../shared/calendar.ts'
import { activeTime } from '../vitality/active-time.ts'
import { pausesBetween } from '../vitality/seasons.ts'
import { fail, isSilenceExpected, notApplicable, pass, signal, unknown } from './signal.ts'

/** Silences from which a promise counts as broken and as given up, in days (domain-theory E.2, after published policies). */
const brokenFrom = (promised: number): number => (promised <= 30 ? Math.max(30, 3 * promised) : 2 * promised)
const givenUpFrom = (promised: number): number => Math.max(180, 4 * promised)

/** Is the rhythm kept that its readers were promised? */
export const promisedCadence = signal<{ promisedDays: number; days: number }, { promisedDays: number; days: number }>({
  gravity: 'trust',
  sources: ['all-neg-uwgb', 'all-neg-emerson'],
  remedy: { owner: 'account-owner', effortHours: judgement(1, 'hours', 'either keep the promise or tell readers another one') },
  evaluate: (facts) => {
    const { promisedCadenceDays: promised } = facts.dossier
    const expected = isSilenceExpected(facts)
    if (expected) return notApplicable(expected)
    if (promised === undefined) return unknown('nobody-said')
    const { daysSinceLastPost: days, lastPostOn, asOf } = facts.read?.vitality ?? {}
    if (days === undefined || lastPostOn === undefined || asOf === undefined) return unknown(facts.read ? 'not-told' : 'unread')
    const params = { promisedDays: promised, days }
    // In a pause that was declared nobody was promised anything.
    const [first, last] = [dayOf(lastPostOn), dayOf(asOf)]
    const counted = activeTime(pausesBetween(facts.dossier, first, last)).between(first, last)
    if (counted <= brokenFrom(promised)) return pass(params)
    return fail((counted - brokenFrom(promised)) / (givenUpFrom(promised) - brokenFrom(promised)), params)
  },
})

import { judgement } from '../../catalogue/judgement.ts'
import { daysBetween } from '../../shared/calendar.ts'
import { fail, notApplicable, pass, signal, unknown } from './signal.ts'

const SOON_DAYS = judgement(30, 'days', 'a month leaves time to find whoever has to give another one')
const REJECTED: readonly string[] = ['credential-rejected', 'credential-missing']

/** Does the access hold by which the organisation, and this audit, gets at the account? */
export const credential = signal<{ days: number }, { detail: string; days: number }>({
  gravity: 'upkeep',
  sources: ['all-neg-ctg'],
  remedy: { owner: 'administrator', effortHours: judgement(0.5, 'hours') },
  evaluate: ({ capabilities, credential: held, unread, now }) => {
    if (capabilities === undefined || capabilities.credential === 'none') return notApplicable('no-such-thing')
    if (unread?.status === 'credential-rejected') return fail(1, { detail: unread.detail, days: 0 })
    if (held === undefined) return capabilities.credential === 'optional' ? notApplicable('no-such-thing') : unknown('nobody-said')
    if (unread !== undefined && REJECTED.includes(unread.status)) return fail(1, { detail: unread.detail, days: 0 })
    if (held.expiresAt === undefined) return unknown('nobody-said')
    const days = Math.floor(daysBetween(now, held.expiresAt))
    if (held.isRenewable || days > SOON_DAYS.value) return pass({ days })
    return fail(1 - Math.max(0, days) / SOON_DAYS.value, { detail: 'expires-soon', days }, [{ at: held.expiresAt }])
  },
})

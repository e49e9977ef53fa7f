import { judgement } from '../../catalogue/judgement.ts'
import { daysBetween } from '../../shared/calendar.ts'
import { fail, pass, signal, unknown } from './signal.ts'

/** Was it known what it is for before it was opened? Usefulness that is asked about afterwards is the first turn of the spiral. */
export const purposeAfterwards = signal<{ writtenOn: string }, { openedOn: string; days: number }>({
  gravity: 'upkeep',
  sources: ['all-neg-georgia', 'all-neg-hhs1'],
  remedy: { owner: 'account-owner', effortHours: judgement(1, 'hours', 'one sentence on whom it serves with what, and how that would be seen') },
  evaluate: ({ dossier: { purpose, openedOn } }) => {
    if (openedOn === undefined || purpose?.writtenOn === undefined) return unknown('nobody-said')
    const days = Math.floor(daysBetween(openedOn, purpose.writtenOn))
    return days <= 0 ? pass({ writtenOn: purpose.writtenOn }) : fail(1, { openedOn, days })
  },
})

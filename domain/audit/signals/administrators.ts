import { judgement } from '../../catalogue/judgement.ts'
import { fail, pass, signal, unknown } from './signal.ts'

const ENOUGH = 2

/** Can somebody else get in when one person is ill, or leaves? */
export const administrators = signal<{ administrators: number }, { administrators: number }>({
  gravity: 'upkeep',
  sources: ['all-neg-txst', 'all-aband-mi450'],
  remedy: { owner: 'administrator', effortHours: judgement(0.5, 'hours') },
  evaluate: ({ dossier: { administrators: count } }) => {
    if (count === undefined) return unknown('nobody-said')
    return count >= ENOUGH ? pass({ administrators: count }) : fail(1 - count / ENOUGH, { administrators: count })
  },
})

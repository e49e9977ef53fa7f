import { judgement } from '../../catalogue/judgement.ts'
import { fail, pass, signal, unknown } from './signal.ts'

/** Does somebody answer for it, and somebody else when they are away? */
export const ownership = signal<{ owner: string }, { lacks: string }>({
  gravity: 'trust',
  sources: ['all-aband-mi450', 'all-neg-txst'],
  remedy: { owner: 'management', effortHours: judgement(1, 'hours') },
  evaluate: ({ dossier: { owner, deputy } }) => {
    if (owner === undefined) return unknown('nobody-said')
    if (owner === null) return fail(1, { lacks: 'owner' })
    if (deputy === null) return fail(0.5, { lacks: 'deputy' })
    return deputy === undefined ? unknown('nobody-said') : pass({ owner })
  },
})

import { judgement } from '../../catalogue/judgement.ts'
import { fail, MOST_PROOFS, pass, signal, unknown } from './signal.ts'

/** Are there others by its side that people may take for it: accounts of the organisation's own, or of somebody who uses its name? */
export const duplicates = signal<{ known: number }, { twins: number; impostors: number }>({
  gravity: 'public',
  sources: ['all-aband-risk', 'all-neg-howard'],
  remedy: { owner: 'administrator', effortHours: judgement(2, 'hours', 'merge one’s own, report the others') },
  evaluate: ({ account, dossier: { twin, impostors } }) => {
    const isTwin = twin?.platform === account.platform
    if (!isTwin && impostors === undefined) return unknown('nobody-said')
    const found = { twins: isTwin ? 1 : 0, impostors: impostors?.length ?? 0 }
    if (found.twins + found.impostors === 0) return pass({ known: 0 })
    const evidence = (impostors ?? []).slice(0, MOST_PROOFS).map((url) => ({ url }))
    return fail(found.impostors > 0 ? 1 : 0.5, found, evidence)
  },
})

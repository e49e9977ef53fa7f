import { judgement } from '../../catalogue/judgement.ts'
import { fail, MOST_PROOFS, notApplicable, pass, signal, unknown } from './signal.ts'

/** Do the newest posts lead somewhere? As bad as the share of their links that lead nowhere. */
export const brokenLinks = signal<{ links: number }, { links: number; dead: number }>({
  gravity: 'trust',
  sources: ['all-aband-risk'],
  remedy: { owner: 'community-manager', effortHours: judgement(1, 'hours', 'redirect the pages, or say in the posts where they went') },
  evaluate: (facts) => {
    if (!facts.read) return unknown('unread')
    const known = facts.probes.links?.filter(({ state }) => state !== 'unknown')
    if (facts.probes.links?.length === 0) return notApplicable('no-such-thing')
    if (known === undefined || known.length === 0) return unknown('not-looked-up')
    const dead = known.filter(({ state }) => state === 'dead')
    const params = { links: known.length, dead: dead.length }
    if (dead.length === 0) return pass({ links: known.length })
    return fail(
      dead.length / known.length,
      params,
      dead.slice(0, MOST_PROOFS).map(({ url, at }) => ({ url, ...(at === undefined ? {} : { at }) })),
    )
  },
})

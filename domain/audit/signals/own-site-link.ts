import { judgement } from '../../catalogue/judgement.ts'
import { LEFT_STATES } from '../vitality/vitality.ts'
import { fail, isSilenceExpected, notApplicable, pass, signal, unknown } from './signal.ts'

const GONE: readonly string[] = ['not-found', 'suspended']

/** Does the organisation's own site send people to an account where nobody is? */
export const ownSiteLink = signal<{ site: string }, { site: string; state: string }>({
  gravity: 'public',
  sources: ['all-aband-imprint', 'gp-aband-np19'],
  remedy: { owner: 'webmaster', effortHours: judgement(0.5, 'hours') },
  evaluate: (facts) => {
    const {
      read,
      unread,
      dossier,
      probes: { site },
    } = facts
    if (dossier.site === undefined) return unknown('nobody-said')
    if (site === undefined) return unknown('not-looked-up')
    if (!site.leadsHere) return notApplicable('no-such-thing')
    const expected = read && dossier.declared?.state !== 'closed' ? isSilenceExpected(facts) : undefined
    if (expected) return notApplicable(expected)
    const state = read ? read.vitality.state : unread?.status
    if (state === undefined || (!read && !GONE.includes(state))) return unknown('unread')
    const evidence = [{ url: site.url }]
    const leadsNowhere = !read || LEFT_STATES.includes(read.vitality.state) || dossier.declared?.state === 'closed'
    return leadsNowhere ? fail(1, { site: site.url, state }, evidence) : pass({ site: site.url }, evidence)
  },
})

import { judgement } from '../../catalogue/judgement.ts'
import { fail, notApplicable, pass, signal, unknown } from './signal.ts'

/** Does the address that the profile sends people to still exist? */
export const deadWebsite = signal<{ url: string }, { url: string }>({
  gravity: 'public',
  sources: ['all-aband-risk'],
  remedy: { owner: 'community-manager', effortHours: judgement(0.25, 'hours') },
  evaluate: (facts) => {
    if (!facts.read) return unknown('unread')
    if (facts.read.snapshot.profile?.website === undefined) return notApplicable('no-such-thing')
    const { website } = facts.probes
    if (website === undefined || website.state === 'unknown') return unknown('not-looked-up')
    const { url } = website
    return website.state === 'alive' ? pass({ url }, [{ url }]) : fail(1, { url }, [{ url }])
  },
})

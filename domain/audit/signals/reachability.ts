import { judgement } from '../../catalogue/judgement.ts'
import { fail, notApplicable, pass, signal, unknown } from './signal.ts'

/** What was found about the account itself, and not about our way to it. */
const GONE: readonly string[] = ['not-found', 'private', 'suspended']
const HOST_GONE: readonly string[] = ['dns-failure', 'domain-parked', 'certificate-expired', 'tls-failure']

/** Is it there for whoever looks for it? Limits, outages and missing credentials say nothing about that. */
export const reachability = signal<{ on: string }, { detail: string }>({
  gravity: 'public',
  sources: ['all-aband-risk'],
  remedy: { owner: 'administrator', effortHours: judgement(3, 'hours', 'find out whether it was given up, renamed or taken away') },
  evaluate: ({ read, unread, dossier, now }) => {
    if (dossier.declared?.state === 'closed') return notApplicable('at-rest')
    // A history that was handed in says nothing of whether the account is still there.
    if (read) return read.snapshot.source === undefined ? unknown('not-looked-up') : pass({ on: now.slice(0, 10) })
    if (!unread) return unknown('unread')
    const isGone = GONE.includes(unread.status) || HOST_GONE.includes(unread.detail)
    return isGone ? fail(1, { detail: unread.detail }) : unknown('unread')
  },
})

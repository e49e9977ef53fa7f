import { judgement } from '../../catalogue/judgement.ts'
import { fail, notApplicable, pass, signal, unknown } from './signal.ts'

const FAULTS: readonly string[] = [
  'feed-unreadable',
  'feed-empty',
  'feed-not-found',
  'certificate-expired',
  'tls-failure',
  'redirect-loop',
  'too-many-redirects',
]
const MOST_UNDATED = judgement(0.5, 'share', 'more than half of what is there cannot be placed in time')

/** Can the blog be followed? Readers of a feed, and search engines, see what a visitor does not. */
export const feedFaults = signal<{ via: string }, { fault: string }>({
  gravity: 'public',
  sources: ['blog-aband-95'],
  remedy: { owner: 'webmaster', effortHours: judgement(2, 'hours') },
  evaluate: ({ account, read, unread }) => {
    if (account.platform !== 'blog') return notApplicable('no-such-thing')
    if (unread) return FAULTS.includes(unread.detail) ? fail(1, { fault: unread.detail }) : unknown('unread')
    if (!read) return unknown('unread')
    const { via, undated, planned = 0, posts, source } = read.snapshot
    const evidence = source === undefined ? [] : [{ url: source }]
    if (via === undefined) return notApplicable('no-such-thing')
    if (via === 'page' || via === 'sitemap') return fail(1, { fault: 'feed-not-found' }, evidence)
    const undatable = undated - planned
    const share = undatable / Math.max(1, undatable + posts.length)
    return share > MOST_UNDATED.value ? fail(share, { fault: 'dates-missing' }, evidence) : pass({ via }, evidence)
  },
})

import { judgement } from '../../catalogue/judgement.ts'
import type { Profile } from '../snapshot.ts'
import { fail, notApplicable, pass, signal, unknown, whyNotTold } from './signal.ts'

const PARTS = ['description', 'website', 'picture'] as const
type Part = (typeof PARTS)[number]

/** Their interface does not tell which site a profile names. */
const WITHOUT_SITE: ReadonlySet<string> = new Set(['youtube'])

const LACKS: Readonly<Record<Part, (profile: Profile) => boolean>> = {
  description: ({ description = '' }) => description.trim() === '',
  website: ({ website }) => website === undefined,
  picture: ({ picture }) => picture === 'default',
}

/** Does the account say who it is, and where to find the organisation? As bad as the part of it that is missing. */
export const profileGaps = signal<{ parts: number }, { lacks: string }>({
  gravity: 'upkeep',
  sources: ['fb-aband-70'],
  remedy: { owner: 'community-manager', effortHours: judgement(0.5, 'hours') },
  evaluate: (facts) => {
    // A blog presents itself on its pages, which are not read for that.
    if (facts.account.platform === 'blog') return notApplicable('no-such-thing')
    if (!facts.read) return unknown('unread')
    const { profile, missing = [] } = facts.read.snapshot
    if (profile === undefined || missing.some(({ what }) => what === 'profile')) return whyNotTold(facts, 'profile')
    const lacks = PARTS.filter((part) => !(part === 'website' && WITHOUT_SITE.has(facts.account.platform)) && LACKS[part](profile))
    return lacks.length === 0 ? pass({ parts: PARTS.length }) : fail(lacks.length / PARTS.length, { lacks: lacks.join(' ') })
  },
})

/** How a disagreement between records is handled where figures are drawn from them. */
export const RESOLUTIONS = [
  /** They answer different questions: each counts for its own. */
  'each-for-its-question',
  /** The newest one that was really read counts. */
  'newest-read',
  /** They agree that something falls or rises, and no more than that is used. */
  'direction-only',
  /** Their scales differ, so that nothing is concluded from setting them side by side. */
  'not-compared',
  /** One of them is usually quoted for what it does not say. */
  'label-corrected',
] as const
type Resolution = (typeof RESOLUTIONS)[number]

type Entry = { readonly question: string; readonly records: readonly string[]; readonly resolution: Resolution }

const REGISTRY = {
  'first-network-in-france': {
    question: 'most-used-network',
    records: ['fb-reach-fr25', 'ig-reach-fr25', 'ig-reach-fr25dsa'],
    resolution: 'each-for-its-question',
  },
  'x-decline': { question: 'users-lost', records: ['x-stab-13', 'x-stab-eu10', 'x-use-news25'], resolution: 'each-for-its-question' },
  'journalists-network': {
    question: 'network-of-journalists',
    records: ['fb-goal-press25', 'li-goal-cision25', 'li-goal-frjourn22'],
    resolution: 'each-for-its-question',
  },
  'tiktok-engagement': { question: 'engagement-trend', records: ['tt-eng-23', 'tt-eng-26'], resolution: 'newest-read' },
  'engagement-ranking': { question: 'engagement-order', records: ['all-eng-buf', 'fb-eng-26', 'x-eng-26'], resolution: 'not-compared' },
  'linkedin-reach-loss': { question: 'reach-lost', records: ['li-dep-reach34', 'li-dep-reach50'], resolution: 'direction-only' },
  'linkedin-cadence': { question: 'best-rhythm', records: ['li-cad-smb', 'li-cad-sumall'], resolution: 'newest-read' },
  'pinterest-conversion': { question: 'visitors-who-buy', records: ['fb-goal-shop12', 'pin-goal-shop18'], resolution: 'newest-read' },
  'facebook-organic-reach': { question: 'followers-reached', records: ['fb-dep-106', 'fb-dep-137'], resolution: 'each-for-its-question' },
  'linkedin-lead-share': { question: 'leads-brought', records: ['all-goal-sme-leads', 'li-goal-80'], resolution: 'label-corrected' },
  'facebook-half-life': { question: 'half-life', records: ['fb-life-18', 'fb-life-22', 'fb-life-24r'], resolution: 'newest-read' },
  'x-half-life': { question: 'half-life', records: ['x-life-18', 'x-life-22', 'x-life-24r'], resolution: 'newest-read' },
  'pinterest-lifespan': { question: 'half-life', records: ['pin-life-18', 'pin-life-23'], resolution: 'each-for-its-question' },
  'threads-first-month': { question: 'users-lost', records: ['th-hype-49', 'th-hype-82'], resolution: 'direction-only' },
  'bereal-users': { question: 'users-lost', records: ['br-hype-20', 'br-hype-sold'], resolution: 'direction-only' },
} as const satisfies Readonly<Record<string, Entry>>

export type ConflictId = keyof typeof REGISTRY

/** Records that disagree on one question. All of them are kept; what each is used for stands in the messages. */
export type Conflict = Entry & { readonly id: ConflictId }

export const CONFLICTS: readonly Conflict[] = Object.entries<Entry>(REGISTRY).map(([id, entry]) => ({ id: id as ConflictId, ...entry }))

/** In which conflicts does this record stand? Empty when none contradicts it, or when there is no such record. */
export const conflictsOf = (recordId: string): readonly Conflict[] => CONFLICTS.filter(({ records }) => records.includes(recordId))

import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import type { Standing } from '../../../domain/audit/account.ts'
import type { FieldDifference } from '../../../domain/audit/audit-difference.ts'

const DECLARED = { state: 'archived', since: '2026-05-01', reason: 'The campaign is over.', author: 'The director' } as const
const READING = { state: 'fading', asOf: '2026-11-27', trend: 'falling', lastPostOn: '2026-05-03' } as const

const DIFFERENCES: readonly (FieldDifference & { readonly en: string; readonly fr: string })[] = [
  {
    field: 'state',
    from: 'steady',
    to: 'dormant',
    en: 'Its state went from “Steady” to “Dormant”.',
    fr: 'Son état est passé de «\u00a0Régulier\u00a0» à «\u00a0En sommeil\u00a0».',
  },
  {
    field: 'trend',
    from: 'stable',
    to: 'falling',
    en: 'The trend of its posting went from “Stable” to “Falling”.',
    fr: 'La tendance de ses publications est passée de «\u00a0Stable\u00a0» à «\u00a0En baisse\u00a0».',
  },
  {
    field: 'declared',
    to: 'parked',
    en: 'It was put to rest by decision: “Parked”.',
    fr: 'Sa mise au repos a été décidée\u00a0: «\u00a0Mis en réserve\u00a0».',
  },
  { field: 'declared', from: 'parked', en: 'It is no longer declared “Parked”.', fr: 'Il n’est plus déclaré «\u00a0Mis en réserve\u00a0».' },
  {
    field: 'declared',
    from: 'parked',
    to: 'closed',
    en: 'It was declared “Parked” and is now “Closed”.',
    fr: 'Il était déclaré «\u00a0Mis en réserve\u00a0», il l’est désormais «\u00a0Fermé\u00a0».',
  },
  {
    field: 'last-post',
    to: '2026-11-01',
    en: 'It has posted: its last post is of 1 November 2026.',
    fr: 'Il a publié\u00a0: sa dernière publication date du 1er novembre 2026.',
  },
  {
    field: 'last-post',
    from: '2026-11-01',
    en: 'No post is in sight any more; the last one was of 1 November 2026.',
    fr: 'Plus aucune publication n’est visible\u202f; la dernière datait du 1er novembre 2026.',
  },
  {
    field: 'posts-per-month',
    from: 4.5,
    to: 1,
    en: 'It posts on 1 day a month instead of 4.5.',
    fr: 'Ses publications se répartissent sur 1 jour par mois au lieu de 4,5.',
  },
  { field: 'followers', from: 1, to: 1200, en: 'It has 1200 followers instead of 1.', fr: 'Il compte 1200 abonnés au lieu de 1.' },
  {
    field: 'name',
    from: 'A',
    to: 'B',
    en: 'It is now called “B” instead of “A”.',
    fr: 'Il s’appelle désormais «\u00a0B\u00a0» au lieu de «\u00a0A\u00a0».',
  },
  {
    field: 'website',
    from: 'https://a.example/',
    to: 'https://b.example/',
    en: 'It now sends people to https://b.example/ instead of https://a.example/.',
    fr: 'Il renvoie désormais vers https://b.example/ au lieu de https://a.example/.',
  },
]

const UNTOLD = { asOf: '2026-11-27', trend: 'unknown' } as const

describe('what is said of an account over time', () => {
  it.each(DIFFERENCES)('of its $field', ({ en, fr, ...difference }) => {
    expect(messagesFor('en').accounts.difference(difference)).toBe(en)
    expect(messagesFor('fr').accounts.difference(difference)).toBe(fr)
  })

  it.each<{
    readonly account: { readonly standing: Standing; readonly declared?: typeof DECLARED; readonly reading?: typeof READING }
    readonly en: string
    readonly fr: string
  }>([
    { account: { standing: 'not-audited' }, en: 'No audit has looked at this account yet.', fr: 'Aucun audit n’a encore porté sur ce compte.' },
    {
      account: { standing: 'archived', declared: DECLARED, reading: READING },
      en: 'Archived by decision since 1 May 2026.',
      fr: 'Archivé sur décision depuis le 1er mai 2026.',
    },
    {
      account: { standing: 'fading', reading: READING },
      en: 'Fading on 27 November 2026, last post on 3 May 2026.',
      fr: 'Le compte était en perte de vitesse au 27 novembre 2026\u202f; sa dernière publication datait du 3 mai 2026.',
    },
  ])('how it stands: $account.standing', ({ account, en, fr }) => {
    expect(messagesFor('en').accounts.standing(account)).toBe(en)
    expect(messagesFor('fr').accounts.standing(account)).toBe(fr)
  })

  it.each<{ readonly standing: Standing; readonly reading?: object; readonly today: string; readonly en: string; readonly fr: string }>([
    {
      standing: 'steady',
      reading: { daysSinceLastPost: 12 },
      today: '2026-11-27',
      en: 'Alive by its own rhythm, last post 12 days ago',
      fr: 'Vivant à son propre rythme, dernière publication il y a 12\u00a0jours',
    },
    {
      standing: 'thriving',
      reading: { daysSinceLastPost: 0 },
      today: '2026-11-27',
      en: 'Alive by its own rhythm, last post today',
      fr: 'Vivant à son propre rythme, dernière publication aujourd’hui',
    },
    {
      standing: 'dormant',
      reading: { daysSinceLastPost: 1 },
      today: '2026-11-27',
      en: 'Dormant, last post yesterday',
      fr: 'En sommeil, dernière publication hier',
    },
    {
      standing: 'steady',
      reading: { daysSinceLastPost: 12 },
      today: '2026-12-24',
      en: 'Alive by its own rhythm on 27 November 2026, last post 12 days before',
      fr: 'Vivant à son propre rythme au 27 novembre 2026, dernière publication 12\u00a0jours plus tôt',
    },
    { standing: 'never-started', reading: {}, today: '2026-11-27', en: 'Never started', fr: 'Jamais commencé' },
    { standing: 'unknown', reading: {}, today: '2026-11-28', en: 'Unknown on 27 November 2026', fr: 'Inconnu au 27 novembre 2026' },
    { standing: 'not-audited', today: '2026-11-27', en: 'Unknown (not audited yet)', fr: 'Inconnu (pas encore audité)' },
    {
      standing: 'unreachable',
      reading: { state: 'steady', daysSinceLastPost: 12 },
      today: '2026-11-27',
      en: 'Unknown (unreachable)',
      fr: 'Inconnu (injoignable)',
    },
    { standing: 'not-found', today: '2026-11-27', en: 'Not found', fr: 'Introuvable' },
    { standing: 'archived', reading: { state: 'dormant', daysSinceLastPost: 300 }, today: '2026-11-27', en: 'Archived', fr: 'Archivé' },
  ])('in a few words: $en', ({ standing, reading, today, en, fr }) => {
    const account = { standing, ...(reading ? { reading: { ...UNTOLD, state: standing as 'steady', ...reading } } : {}) }

    expect(messagesFor('en').accounts.badge(account, today)).toBe(en)
    expect(messagesFor('fr').accounts.badge(account, today)).toBe(fr)
  })

  it.each(LANGUAGES)('trouble is told with what was read before, and is no silence, in %s', (language) => {
    const { accounts } = messagesFor(language)

    expect(accounts.standing({ standing: 'unreachable', reading: READING })).toMatch(/27 novemb(er|re) 2026/i)
    expect(accounts.readable('steady', 'unreachable')).toMatch(/silence\.$/)
    expect(
      new Set([accounts.readable('unreachable', 'unreachable'), accounts.readable('unreachable', 'private'), accounts.readable('private', 'steady')])
        .size,
    ).toBe(3)
  })

  it.each(LANGUAGES)('a record of one forecast and of none, in %s', (language) => {
    const { record } = messagesFor(language).accounts
    const common = { horizonDays: 90, scored: 1, reliability: [] }

    expect(record({ ...common, open: 1, counted: 0 })).toMatch(/ (one is open|une est en attente)\.$/)
    expect(record({ ...common, open: 0, counted: 1, brierScore: 0.01, referenceBrierScore: 0, shareCameTrue: 1 })).toMatch(
      /^(One forecast over|Une prévision à) 90 /,
    )
  })
})

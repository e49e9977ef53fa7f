import { describe, expect, it } from '@jest/globals'
import { messagesFor } from '../../../api/messages/index.ts'
import { SIGNALS } from '../../../domain/audit/signals/index.ts'
import { everyDays, postsOn, someFacts } from '../../support/facts.ts'
import { faultsOf } from './sentence.ts'

const told = (signal: 'silence' | 'promised-cadence', facts: ReturnType<typeof someFacts>) => {
  const finding = SIGNALS[signal].evaluate(facts)
  const said = (language: 'en' | 'fr'): string => {
    const { pass, fail } = messagesFor(language).judgement.signals[signal] as {
      readonly pass: (params: never) => string
      readonly fail: (params: never) => string
    }
    if (finding.outcome !== 'pass' && finding.outcome !== 'fail') return finding.outcome
    return finding.outcome === 'pass' ? pass(finding.params as never) : fail(finding.params as never)
  }
  return { outcome: finding.outcome, en: said('en'), fr: said('fr') }
}
const promised = (promisedCadenceDays: number, posts: ReturnType<typeof everyDays>) =>
  told('promised-cadence', someFacts({ posts }, { dossier: { promisedCadenceDays } }))
const silence = (posts: ReturnType<typeof everyDays>) => told('silence', someFacts({ posts }))

describe('signals in words', () => {
  it.each([
    {
      why: 'every gap is longer than promised',
      is: promised(7, everyDays(12, 30, 3)),
      outcome: 'pass',
      en: 'Of the 12 posts promised for the last 90 days (a post every 7 days), 8 came.',
      fr: 'Sur les 12 publications promises en 90\u00a0jours (une publication tous les 7\u00a0jours), 8 sont parues.',
    },
    {
      why: 'it is kept',
      is: promised(7, everyDays(7, 40, 3)),
      outcome: 'pass',
      en: 'The promise of a post every 7 days is kept: 13 posts in the last 90 days.',
      fr: 'La promesse d’une publication tous les 7\u00a0jours est tenue\u00a0: 13 publications en 90\u00a0jours.',
    },
    {
      why: 'several a day were promised',
      is: promised(0.5, everyDays(1, 200, 0)),
      outcome: 'fail',
      en: 'Readers were promised 2 posts a day: in the last 90 days, 180 posts were due and only 90 came.',
      fr: 'Les lecteurs s’étaient vu promettre 2 publications par jour\u202f; en 90\u00a0jours, il en fallait 180 et il n’en est venu que 90.',
    },
    {
      why: 'several a day were promised and came',
      is: promised(0.5, [...everyDays(1, 200, 0), ...everyDays(1, 200, 0.2)]),
      outcome: 'pass',
      en: 'The promise of 2 posts a day is kept: 180 posts in the last 90 days.',
      fr: 'La promesse de 2 publications par jour est tenue\u00a0: 180 publications en 90\u00a0jours.',
    },
    {
      why: 'the first was due lately',
      is: promised(7, postsOn([15])),
      outcome: 'pass',
      en: 'Of the 2 posts promised for the last 15 days (a post every 7 days), none has come yet.',
      fr: 'Sur les 2 publications promises en 15\u00a0jours (une publication tous les 7\u00a0jours), aucune n’est encore parue.',
    },
    {
      why: 'none is due yet',
      is: promised(30, postsOn([10])),
      outcome: 'pass',
      en: 'Nothing so far speaks against the promise of a post every 30 days.',
      fr: 'Jusqu’ici, rien ne dément la promesse d’une publication tous les 30\u00a0jours.',
    },
  ])('of a promise: $why', ({ is, outcome, en, fr }) => {
    expect(is).toEqual({ outcome, en, fr })
    expect([faultsOf(en, 'en'), faultsOf(fr, 'fr')]).toEqual([[], []])
  })

  it.each([
    {
      why: 'one post has no rhythm of its own',
      is: silence(postsOn([5])),
      outcome: 'pass',
      en: 'The last post is 5 days old, which is nothing unusual for channels in general.',
      fr: 'La dernière publication remonte à 5\u00a0jours, ce qui n’a rien d’inhabituel pour un compte en général.',
    },
    {
      why: 'forty have',
      is: silence(everyDays(7, 40, 3)),
      outcome: 'pass',
      en: 'The last post is 3 days old, which is nothing unusual with a post every 7 days.',
      fr: 'La dernière publication remonte à 3\u00a0jours, ce qui n’a rien d’inhabituel à raison d’une publication tous les 7\u00a0jours.',
    },
  ])('of a silence: $why', ({ is, outcome, en, fr }) => {
    expect(is).toEqual({ outcome, en, fr })
    expect([faultsOf(en, 'en'), faultsOf(fr, 'fr')]).toEqual([[], []])
  })

  it('says of two posts and a long silence what is usual for all channels', () => {
    const { outcome, en, fr } = silence(postsOn([300, 290]))

    expect(outcome).toBe('fail')
    expect(en).toContain('by what is usual for all channels')
    expect(fr).toContain('pour l’ensemble des comptes')
  })
})

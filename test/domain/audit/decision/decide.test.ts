import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type DecisionFacts, decide } from '../../../../domain/audit/decision/decide.ts'
import { STEPS } from '../../../../domain/audit/decision/runbook.ts'
import type { Dossier } from '../../../../domain/audit/dossier.ts'
import { signalsOf } from '../../../../domain/audit/signals/neglect.ts'
import type { Facts } from '../../../../domain/audit/signals/signal.ts'
import { asked, daysAgo, everyDays, postsOn, someFacts, unreadFacts } from '../../../support/facts.ts'

const decided = (facts: Facts, more: Partial<DecisionFacts> = {}) => decide({ ...facts, signals: signalsOf(facts), ...more })
const silent = everyDays(7, 40, 200)
const quiet = (dossier: Dossier = {}, more: Partial<DecisionFacts> = {}, posts = silent) => decided(someFacts({ posts }, { dossier }), more)
/** Every week for five years, but for autumn: it has not come back from the one it is in. */
const yearlySilences = everyDays(7, 260, 90).filter(({ publishedAt }) => publishedAt.slice(5, 7) < '09')
const suits = (verdict: 'adopt' | 'pilot' | 'wait' | 'decline') => ({ fit: { verdict, assessmentId: 'asm_1' } })
const twin = { platform: 'instagram', reference: 'riverbank' } as const
const accepted = { signal: 'silence', reason: 'Parental leave', author: 'Ms A', setAt: '2026-11-01T09:00:00.000Z', until: '2027-01-31' } as const
const atRest = { state: 'parked', since: '2026-06-01', reason: 'x', author: 'y' } as const

describe('what helps when an account cannot be read', () => {
  it.each([
    ['credential-missing', 'give-credential'],
    ['credential-rejected', 'renew-credential'],
    ['rate-limited', 'wait-for-limit'],
    ['unreachable', 'check-address'],
  ] as const)('%s: %s', (status, step) => {
    expect(decided(unreadFacts({ status, detail: status })).steps.map((each) => each.step)).toEqual([step])
  })
})

describe('what is to be done with an account', () => {
  it.each([
    { why: 'nobody can log in', is: quiet({ access: 'lost' }), action: 'investigate', reasons: ['access-lost'], open: [] },
    {
      why: 'it is not there',
      is: decided(unreadFacts({ status: 'not-found', detail: 'account-not-found' })),
      action: 'investigate',
      reasons: ['account-gone'],
      open: [],
    },
    {
      why: 'it could not be read',
      is: decided(unreadFacts({ status: 'rate-limited', detail: 'http-429' })),
      action: 'investigate',
      reasons: ['not-readable'],
      open: [],
    },
    {
      why: 'the credential is missing',
      is: decided(unreadFacts({ status: 'credential-missing', detail: 'credential-missing' })),
      action: 'investigate',
      reasons: ['not-readable'],
      open: ['credential'],
    },
    { why: 'it rests on purpose', is: quiet({ declared: atRest }), action: 'keep', reasons: ['at-rest'], open: [] },
    {
      why: 'it was to rest, and posts',
      is: decided(someFacts({}, { dossier: { declared: atRest } })),
      action: 'investigate',
      reasons: ['not-as-declared'],
      open: [],
    },
    {
      why: 'it was closed, and is there',
      is: decided(someFacts({ posts: silent, source: 'https://x.example/feed' }, { dossier: { declared: { ...atRest, state: 'closed' } } })),
      action: 'investigate',
      reasons: ['not-as-declared'],
      open: [],
    },
    {
      why: 'it was closed, and what it had published was imported',
      is: decided(someFacts({ posts: silent, source: undefined as never }, { dossier: { declared: { ...atRest, state: 'closed' } } })),
      action: 'keep',
      reasons: ['at-rest'],
      open: [],
    },
    {
      why: 'its notice is the last post',
      is: decided(someFacts({ posts: silent }, { dossier: { declared: { ...atRest, since: daysAgo(201).slice(0, 10) } } })),
      action: 'keep',
      reasons: ['at-rest'],
      open: [],
    },
    { why: 'what it was for has ended', is: quiet({ purposeEndedOn: '2026-03-01' }), action: 'archive', reasons: ['purpose-ended'], open: [] },
    {
      why: 'what it was for has ended, and people still ask',
      is: decided(
        someFacts({ posts: silent, incoming: [asked(40)] }, { dossier: { purposeEndedOn: '2026-03-01', nameAtRisk: false, recordsDuty: false } }),
      ),
      action: 'close',
      reasons: ['purpose-ended', 'harms-meanwhile'],
      open: [],
    },
    {
      why: 'what it was for has ended, people still ask, and nobody said what stands against closing',
      is: decided(someFacts({ posts: silent, incoming: [asked(40)] }, { dossier: { purposeEndedOn: '2026-03-01' } })),
      action: 'archive',
      reasons: ['purpose-ended'],
      open: [],
    },
    {
      why: 'what it was for has ended, and it has to be kept',
      is: quiet({ purposeEndedOn: '2026-03-01', dutyToKeep: true, nameAtRisk: false, recordsDuty: false }),
      action: 'archive',
      reasons: ['purpose-ended', 'duty-to-keep'],
      open: [],
    },
    { why: 'it is alive', is: decided(someFacts()), action: 'keep', reasons: ['alive'], open: [] },
    {
      why: 'it publishes and does not answer',
      is: decided(someFacts({ incoming: [asked(40)] })),
      action: 'keep',
      reasons: ['alive', 'alive-unanswered'],
      open: [],
    },
    {
      why: 'it is busy and nobody takes notice',
      is: decided(someFacts({ posts: everyDays(7, 40, 3, { reactions: 0 }) })),
      action: 'repurpose',
      reasons: ['alive', 'alive-unnoticed'],
      open: [],
    },
    {
      why: 'it is alive on a channel that does not suit',
      is: decided(someFacts(), suits('decline')),
      action: 'repurpose',
      reasons: ['alive', 'fit-declines'],
      open: [],
    },
    { why: 'it is new', is: decided(someFacts({ posts: postsOn([2, 3]) })), action: 'keep', reasons: ['too-early'], open: [] },
    { why: 'silence is its normal state', is: quiet({ kind: 'alert' }), action: 'keep', reasons: ['silence-is-normal'], open: [] },
    {
      why: 'somebody accepted its silence',
      is: quiet({ waivers: [accepted] }),
      action: 'keep',
      reasons: ['silence-accepted'],
      open: [],
    },
    {
      why: 'it was opened for an event, and nobody said that it is over',
      is: quiet({ kind: 'event' }),
      action: 'archive',
      reasons: ['purpose-ended'],
      open: ['event-over'],
    },
    {
      why: 'nobody said when its season is',
      is: quiet({ kind: 'seasonal' }),
      action: 'investigate',
      reasons: ['perhaps-planned'],
      open: ['season'],
    },
    {
      why: 'it was silent at this time in other years',
      is: quiet({}, {}, yearlySilences),
      action: 'investigate',
      reasons: ['perhaps-planned'],
      open: ['season'],
    },
    {
      why: 'it stopped long before the time at which it was silent in other years',
      is: quiet({ audience: 'gone', nameAtRisk: false, recordsDuty: false }, {}, yearlySilences.slice(0, -16)),
      action: 'close',
      reasons: ['neglected', 'audience-gone', 'nothing-to-keep'],
      open: [],
    },
    {
      why: 'a season is no reason for years of silence',
      is: quiet({ kind: 'seasonal', audience: 'gone', nameAtRisk: false, recordsDuty: false }, {}, everyDays(7, 40, 1900)),
      action: 'close',
      reasons: ['neglected', 'audience-gone', 'nothing-to-keep'],
      open: [],
    },
    {
      why: 'nobody can administer it',
      is: quiet({ administrators: 0, audience: 'gone', nameAtRisk: false, recordsDuty: false }),
      action: 'investigate',
      reasons: ['access-lost'],
      open: [],
    },
    {
      why: 'it is alive, has to be there, and few look for it',
      is: decided(someFacts({}, { dossier: { dutyToKeep: true, audience: 'gone', nameAtRisk: false, recordsDuty: false } })),
      action: 'keep',
      reasons: ['alive', 'audience-gone', 'duty-to-keep'],
      open: [],
    },
    {
      why: 'it is alive, has to be there, and nobody takes notice',
      is: decided(someFacts({ posts: everyDays(7, 40, 3, { reactions: 0 }) }, { dossier: { dutyToKeep: true } })),
      action: 'keep',
      reasons: ['alive', 'alive-unnoticed', 'duty-to-keep'],
      open: [],
    },
    {
      why: 'few look for it, it has to be there, and somebody asked',
      is: decided(someFacts({ incoming: [asked(40)] }, { dossier: { dutyToKeep: true, audience: 'gone' } })),
      action: 'keep',
      reasons: ['alive', 'audience-gone', 'duty-to-keep', 'questions-open'],
      open: [],
    },
    {
      why: 'it was never used, has to be there, and has all it takes',
      is: quiet({ dutyToKeep: true, owner: 'Ms A', hoursPerWeek: 5 }, { minimumHours: 2 }, []),
      action: 'revive',
      reasons: ['never-used', 'duty-to-keep', 'hours-there'],
      open: [],
    },
    {
      why: 'it was closed, and so nobody administers it',
      is: decided(
        someFacts({ posts: silent, source: undefined as never }, { dossier: { administrators: 0, declared: { ...atRest, state: 'closed' } } }),
      ),
      action: 'keep',
      reasons: ['at-rest'],
      open: [],
    },
    {
      why: 'it was never used, and has to be there',
      is: quiet({ dutyToKeep: true, owner: null, nameAtRisk: false, recordsDuty: true }, {}, []),
      action: 'revive',
      reasons: ['never-used', 'duty-to-keep', 'nobody-answers-for-it'],
      open: [],
    },
    {
      why: 'it has to be kept, and its hours are too few',
      is: quiet({ dutyToKeep: true, owner: 'Ms A', hoursPerWeek: 0.1 }, { minimumHours: 2 }),
      action: 'revive',
      reasons: ['neglected', 'duty-to-keep', 'hours-missing'],
      open: [],
    },
    {
      why: 'silence is its normal state, and somebody asked',
      is: decided(someFacts({ posts: silent, incoming: [asked(40)] }, { dossier: { kind: 'alert' } })),
      action: 'keep',
      reasons: ['silence-is-normal', 'questions-open'],
      open: [],
    },
    {
      why: 'it was opened long ago and never used',
      is: quiet({ openedOn: '2025-01-10' }, {}, []),
      action: 'close',
      reasons: ['never-used'],
      open: ['name-at-risk'],
    },
    {
      why: 'it was opened last month and not used yet',
      is: quiet({ openedOn: '2026-11-01' }, {}, []),
      action: 'keep',
      reasons: ['too-early'],
      open: [],
    },
    {
      why: 'it holds a name',
      is: quiet({ openedOn: '2025-01-10', motivesAtOpening: ['reserve-name'] }, {}, []),
      action: 'keep',
      reasons: ['name-reserved'],
      open: [],
    },
    {
      why: 'it has to be kept',
      is: quiet({ dutyToKeep: true, hoursPerWeek: 0 }),
      action: 'revive',
      reasons: ['neglected', 'duty-to-keep', 'hours-missing'],
      open: [],
    },
    {
      why: 'it has to be kept, nobody answers for it, and another team would',
      is: quiet({ dutyToKeep: true, owner: null, takers: 'Library' }),
      action: 'hand-over',
      reasons: ['neglected', 'duty-to-keep', 'nobody-answers-for-it', 'takers-willing'],
      open: [],
    },
    {
      why: 'the public is there, with hours for it',
      is: quiet({ audience: 'present', hoursPerWeek: 3 }, { minimumHours: 2 }),
      action: 'revive',
      reasons: ['neglected', 'audience-there', 'hours-there'],
      open: [],
    },
    {
      why: 'the public is there, with too few hours',
      is: quiet({ audience: 'present', hoursPerWeek: 1, nameAtRisk: true }, { minimumHours: 2 }),
      action: 'archive',
      reasons: ['neglected', 'audience-there', 'hours-missing', 'worth-keeping'],
      open: [],
    },
    {
      why: 'the public is there, and nobody said how many hours',
      is: quiet({ audience: 'present' }),
      action: 'revive',
      reasons: ['neglected', 'audience-there'],
      open: ['hours'],
    },
    {
      why: 'it was revived before',
      is: quiet({ audience: 'present', hoursPerWeek: 9, revivals: 1, twin }),
      action: 'merge',
      reasons: ['neglected', 'audience-there', 'revived-in-vain', 'twin-serves-public'],
      open: [],
    },
    {
      why: 'nobody answers for it, and another team would',
      is: quiet({ audience: 'present', owner: null, takers: 'Library' }),
      action: 'hand-over',
      reasons: ['neglected', 'audience-there', 'nobody-answers-for-it', 'takers-willing'],
      open: [],
    },
    {
      why: 'the public is gone, and the name is worth nothing',
      is: quiet({ audience: 'gone', nameAtRisk: false, recordsDuty: false }),
      action: 'close',
      reasons: ['neglected', 'audience-gone', 'nothing-to-keep'],
      open: [],
    },
    {
      why: 'the public is gone, and nobody said whether its posts are records',
      is: quiet({ audience: 'gone', nameAtRisk: false }),
      action: 'archive',
      reasons: ['neglected', 'audience-gone', 'worth-keeping'],
      open: ['records'],
    },
    {
      why: 'the public is gone, and somebody else uses its name',
      is: quiet({ audience: 'gone', nameAtRisk: false, recordsDuty: false, impostors: ['https://facebook.com/riverbank.fake'] }),
      action: 'archive',
      reasons: ['neglected', 'audience-gone', 'worth-keeping'],
      open: [],
    },
    {
      why: 'the public is gone, and what it published is a record',
      is: quiet({ audience: 'gone', nameAtRisk: false, recordsDuty: true }),
      action: 'archive',
      reasons: ['neglected', 'audience-gone', 'worth-keeping'],
      open: [],
    },
    {
      why: 'the public is gone, and nobody said whether the name is at risk',
      is: quiet({ audience: 'gone' }),
      action: 'archive',
      reasons: ['neglected', 'audience-gone', 'worth-keeping'],
      open: ['name-at-risk'],
    },
    {
      why: 'the channel does not suit',
      is: quiet({ audience: 'gone', hoursPerWeek: 9, nameAtRisk: false, recordsDuty: false }, suits('decline')),
      action: 'close',
      reasons: ['neglected', 'audience-gone', 'nothing-to-keep'],
      open: [],
    },
    {
      why: 'the channel does not suit, and people are still there',
      is: quiet({ audience: 'present', hoursPerWeek: 9, nameAtRisk: false, recordsDuty: false }, suits('decline')),
      action: 'archive',
      reasons: ['neglected', 'fit-declines', 'worth-keeping'],
      open: [],
    },
    {
      why: 'the channel suits and nobody has hours to tell',
      is: quiet({}, suits('adopt')),
      action: 'revive',
      reasons: ['neglected', 'fit-suits'],
      open: ['hours'],
    },
    {
      why: 'people still react',
      is: quiet({}, {}, everyDays(7, 40, 200, { reactions: 3 })),
      action: 'revive',
      reasons: ['neglected', 'audience-there'],
      open: ['hours'],
    },
    {
      why: 'nothing is known but that it is silent',
      is: quiet(),
      action: 'archive',
      reasons: ['neglected', 'worth-keeping'],
      open: ['audience', 'name-at-risk'],
    },
  ])('when $why: $action', ({ is, action, reasons, open }) => {
    expect({ action: is.action, reasons: is.reasons, open: is.open, certainty: is.certainty }).toEqual({
      action,
      reasons,
      open,
      certainty: open.length > 0 ? 'provisional' : 'firm',
    })
  })

  it('never leaves a neglected account as it is', () => {
    const dossiers: readonly Dossier[] = [
      {},
      { audience: 'gone' },
      { audience: 'present' },
      { owner: null },
      { revivals: 3 },
      { hoursPerWeek: 0 },
      { dutyToKeep: true },
    ]
    for (const posts of [silent, everyDays(7, 40, 900), everyDays(2, 40, 30)]) {
      for (const dossier of dossiers) expect(quiet(dossier, {}, posts).action).not.toBe('keep')
    }
  })

  describe('whatever was said of it', () => {
    const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined })
    const said: fc.Arbitrary<Dossier> = fc
      .record({
        owner: maybe(fc.constantFrom(null, 'Ms A')),
        hoursPerWeek: maybe(fc.constantFrom(0, 0.1, 5)),
        audience: maybe(fc.constantFrom('gone' as const, 'present' as const)),
        kind: maybe(fc.constantFrom('continuous' as const, 'seasonal' as const, 'event' as const, 'alert' as const)),
        nameAtRisk: maybe(fc.boolean()),
        recordsDuty: maybe(fc.boolean()),
        revivals: maybe(fc.nat(2)),
        takers: maybe(fc.constant('Library')),
        twin: maybe(fc.constant(twin)),
        motivesAtOpening: maybe(fc.constant(['competitor-present'] as const)),
        purposeEndedOn: maybe(fc.constantFrom('2026-01-01')),
      })
      .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Dossier)
    const lives = fc.constantFrom([], everyDays(7, 40, 3), everyDays(7, 40, 3, { reactions: 0 }), silent, everyDays(7, 40, 900), postsOn([400]))
    const verdict = fc.constantFrom({}, suits('adopt'), suits('decline'))

    it('what has to be kept is never closed nor merged, and rests only once its purpose has ended', () => {
      fc.assert(
        fc.property(lives, said, verdict, fc.boolean(), (posts, dossier, fit, isAsked) => {
          const facts = someFacts({ posts, ...(isAsked ? { incoming: [asked(40)] } : {}) }, { dossier: { ...dossier, dutyToKeep: true } })
          const { action, steps } = decided(facts, { minimumHours: 2, ...fit })

          expect(['close', 'merge']).not.toContain(action)
          if (action === 'archive') expect(dossier.purposeEndedOn !== undefined || dossier.kind === 'event').toBe(true)
          expect(steps.map(({ step }) => step)).not.toContain('delete-account')
        }),
        { numRuns: 1000 },
      )
    })

    it('hours that are less than such a channel takes are never enough', () => {
      fc.assert(
        fc.property(lives, said, verdict, fc.boolean(), (posts, dossier, fit, dutyToKeep) => {
          const facts = someFacts({ posts }, { dossier: { ...dossier, dutyToKeep, hoursPerWeek: 0.1 } })

          expect(decided(facts, { minimumHours: 2, ...fit }).reasons).not.toContain('hours-there')
        }),
      )
    })

    it('access comes first where nobody has it', () => {
      fc.assert(
        fc.property(lives, said, verdict, (posts, dossier, fit) => {
          const { action, reasons } = decided(someFacts({ posts }, { dossier: { ...dossier, administrators: 0 } }), { minimumHours: 2, ...fit })

          expect({ action, reasons }).toEqual({ action: 'investigate', reasons: ['access-lost'] })
        }),
      )
    })
  })

  it('weighs acting too soon against waiting in vain, by its own rhythm and the questions that come', () => {
    const { regret } = decided(someFacts({ posts: silent, incoming: [asked(30), asked(60)], incomingSince: daysAgo(180) }))

    expect((regret.actingTooSoon ?? 0) + (regret.waitingInVain ?? 0)).toBeCloseTo(1)
    expect(regret.waitingInVain).toBeGreaterThan(0.4)
    expect(regret.questionsUnanswered).toBe(1)
  })

  it('says nothing of regret where nothing is known', () => {
    expect(decided(unreadFacts({ status: 'rate-limited', detail: 'http-429' })).regret).toEqual({})
    expect(quiet({ declared: atRest }).regret).toEqual({})
  })
})

describe('the steps', () => {
  const codes = (is: ReturnType<typeof decide>) => is.steps.map(({ step }) => step)

  it('of an end begin with people and records, and turn what leads there', () => {
    const steps = codes(
      decided(someFacts({ posts: silent, incoming: [asked(40)] }, { dossier: { audience: 'gone', nameAtRisk: true, recordsDuty: true } })),
    )

    expect(steps.slice(0, 3)).toEqual(['answer-open-questions', 'export-history', 'verify-records'])
    expect(steps.indexOf('write-notice')).toBeLessThan(steps.indexOf('announce-ahead'))
    expect(steps.indexOf('announce-ahead')).toBeLessThan(steps.indexOf('pin-notice'))
    expect(steps).toEqual(expect.arrayContaining(['turn-own-links', 'keep-name', 'log-in-reminder', 'record-lesson']))
  })

  it('of an end keep records unless somebody said that none have to be kept', () => {
    expect(codes(quiet({ audience: 'gone' }))).toContain('verify-records')
    expect(codes(quiet({ audience: 'gone', recordsDuty: false }))).not.toContain('verify-records')
  })

  it('ask nothing of a blog that only networks have', () => {
    const steps = codes(
      decided(someFacts({ posts: silent, account: { platform: 'blog', reference: 'https://x.example' } }, { dossier: { audience: 'gone' } })),
    )

    expect(steps).toContain('turn-own-links')
    expect(steps).not.toContain('remove-apps')
  })

  it('are each there once, with hours that add up', () => {
    const is = quiet({ audience: 'present', hoursPerWeek: 3 })
    expect(new Set(codes(is)).size).toBe(is.steps.length)
    expect(is.effortHours).toBeCloseTo(is.steps.reduce((total, { step }) => total + STEPS[step].value, 0))
    expect(decided(someFacts()).steps).toEqual([])
  })

  it('mend what else is amiss where the account goes on', () => {
    expect(codes(decided(someFacts({ profile: { picture: 'default' } })))).toEqual(['mend-signals'])
    expect(codes(quiet({ audience: 'gone', administrators: 1 }))).not.toContain('mend-signals')
  })
})

describe('the next look', () => {
  it.each([
    { why: 'at a revived account after a pilot of twelve weeks', is: quiet({ audience: 'present', hoursPerWeek: 3 }), on: '2027-02-19' },
    { why: 'at what has to be found out in two weeks', is: quiet({ access: 'lost' }), on: '2026-12-11' },
    { why: 'at what was put to rest after half a year', is: quiet({ audience: 'gone' }), on: '2027-05-28' },
    { why: 'at what rests on the day that was set', is: quiet({ declared: { ...atRest, reviewOn: '2027-01-15' } }), on: '2027-01-15' },
    {
      why: 'at an accepted silence when that ends',
      is: quiet({ waivers: [accepted] }),
      on: '2027-01-31',
    },
    { why: 'at a living account after four of its rhythms, a month at least', is: decided(someFacts()), on: '2026-12-27' },
  ])('$why', ({ is, on }) => {
    expect(is.reviewOn).toBe(on)
  })

  describe('after the same was advised before', () => {
    const gone = { audience: 'gone' } as const
    const archived = (reviewOn: string) => ({ advised: { action: 'archive', reviewOn } }) as const

    it.each([
      { why: 'comes on the day that was advised then', is: quiet(gone, archived('2027-03-01')), on: '2027-03-01' },
      { why: 'comes sooner where the advice now asks for that', is: quiet(gone, archived('2028-01-01')), on: '2027-05-28' },
      { why: 'stays due on a day that has passed', is: quiet(gone, archived('2026-10-23')), on: '2026-10-23' },
      {
        why: 'stays due where the dossier was written before that day only',
        is: quiet(gone, { ...archived('2026-10-23'), dossierSetAt: '2026-10-20T09:00:00.000Z' }),
        on: '2026-10-23',
      },
      {
        why: 'is counted anew once somebody has written the dossier on that day',
        is: quiet(gone, { ...archived('2026-10-23'), dossierSetAt: '2026-10-23T09:00:00.000Z' }),
        on: '2027-05-28',
      },
      {
        why: 'takes the morning of that day in Auckland for that day',
        is: quiet(gone, { ...archived('2026-10-23'), dossierSetAt: '2026-10-22T20:00:00.000Z' }),
        on: '2027-05-28',
      },
      {
        why: 'is counted anew where another thing was advised',
        is: quiet(gone, { advised: { action: 'revive', reviewOn: '2026-12-01' } }),
        on: '2027-05-28',
      },
      {
        why: 'comes on the day that somebody set, also one that has passed',
        is: quiet({ declared: { ...atRest, reviewOn: '2026-11-01' } }, { advised: { action: 'keep', reviewOn: '2027-01-01' } }),
        on: '2026-11-01',
      },
    ])('$why', ({ is, on }) => {
      expect(is.reviewOn).toBe(on)
    })
  })
})

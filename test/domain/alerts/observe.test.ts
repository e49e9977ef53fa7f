import { describe, expect, it } from '@jest/globals'
import { observationsOf, WATCHED_SIGNALS } from '../../../domain/alerts/observe.ts'
import { type AlertPolicy, DEFAULT_POLICY } from '../../../domain/alerts/policy.ts'
import { type Watched, watched } from '../../../domain/alerts/watch.ts'
import type { AccountResult, Judgement } from '../../../domain/audit/audit.ts'
import type { Dossier } from '../../../domain/audit/dossier.ts'
import type { SignalId } from '../../../domain/audit/signals/index.ts'
import type { SignalResult } from '../../../domain/audit/signals/neglect.ts'
import { vitalityOf } from '../../../domain/audit/vitality/assess-vitality.ts'
import type { VitalityState } from '../../../domain/audit/vitality/vitality.ts'
import { dateOfDay, dayOf } from '../../../domain/shared/calendar.ts'

const NOW = '2027-03-08T06:00:00.000Z'
const account = { platform: 'blog', reference: 'https://b.org' } as const
const weekly = (last: string): readonly string[] => Array.from({ length: 30 }, (_, week) => dateOfDay(dayOf(last) - 7 * week))
type Ok = Extract<AccountResult, { readonly status: 'ok' }>

const read = (last = '2027-03-08', changes: Partial<Ok> = {}): Ok => ({
  status: 'ok',
  account,
  observedAt: NOW,
  posts: 30,
  undated: 0,
  vitality: vitalityOf({ posts: weekly(last), asOf: NOW }),
  changes: [],
  ...changes,
})
const inState = (state: VitalityState): Ok => ({ ...read(), vitality: { ...read().vitality, state } })
const trouble = (status: Exclude<AccountResult['status'], 'ok'>, detail: string = status): AccountResult => ({
  status,
  account,
  observedAt: NOW,
  detail,
  changes: [],
})
const signalled = (signal: SignalId, found: Partial<SignalResult> = {}): Ok => {
  const one = { signal, weight: 4, outcome: 'fail', severity: 1, params: {}, evidence: [], ...found } as SignalResult
  return read('2027-03-08', {
    judgement: { signals: [one], decision: { steps: [{ step: 'answer-open-questions', effortHours: 2 }] } } as unknown as Judgement,
  })
}

type Asked = { readonly dossier?: Dossier; readonly policy?: Partial<AlertPolicy>; readonly isImport?: boolean }
const seen = (result: AccountResult, { dossier = {}, policy = {}, isImport = false }: Asked = {}) =>
  Object.fromEntries(
    observationsOf({ result, auditId: 'aud_1', dossier, policy: { ...DEFAULT_POLICY, ...policy }, isImport }).map(
      ({ condition, sighting, transition }) => [condition, transition ?? sighting.is],
    ),
  )
const WELL = { silence: 'good', gone: 'good', access: 'good', unreadable: 'good', unwatched: 'good' }
const declared = { state: 'archived', since: '2027-01-01', reason: 'Its purpose is over', author: 'Ada Weber' } as const
const waiver = { signal: 'silence', reason: 'On leave', author: 'Ada Weber', until: '2027-06-01', setAt: NOW } as const

describe('what a result shows', () => {
  it.each<{ result: AccountResult; asked?: Asked; shows: object; why: string }>([
    { result: read(), shows: WELL, why: 'an account that posts and is read' },
    { result: read('2027-02-22'), shows: WELL, why: 'a post that is late, and not missing yet' },
    { result: read('2027-02-19'), shows: { silence: 'rhythm-missed' }, why: 'one whole post later than its own rhythm' },
    {
      result: read('2027-02-25'),
      asked: { dossier: { promisedCadenceDays: 7 } },
      shows: { silence: 'promise-missed' },
      why: 'its promise is missed before that',
    },
    { result: read('2027-02-26'), asked: { dossier: { promisedCadenceDays: 7 } }, shows: WELL, why: 'and not a day earlier' },
    { result: inState('fading'), shows: { silence: 'fading' }, why: 'a state that is told' },
    { result: inState('dormant'), shows: { silence: 'dormant' }, why: 'a graver one' },
    { result: inState('too-early'), shows: WELL, why: 'too few posts are no silence' },
    { result: inState('unknown'), shows: { silence: 'unknown' }, why: 'what is unknown is no silence' },
    { result: { ...inState('dormant'), newestUnknown: 'undated' }, shows: { silence: 'unknown' }, why: 'there may be newer posts' },
    { result: { ...read(), newestUnknown: 'undated' }, shows: WELL, why: 'newer ones would change nothing' },
    {
      result: { ...inState('dormant'), reused: true },
      shows: { silence: 'unknown', gone: 'unknown', unwatched: 'good' },
      why: 'what was read before is no news',
    },
    {
      result: inState('dormant'),
      asked: { isImport: true },
      shows: { silence: 'dormant', gone: 'unknown', access: 'unknown' },
      why: 'an import says nothing of reading',
    },
    { result: signalled('silence', { waived: waiver }), shows: { silence: 'unknown' }, why: 'somebody accepted its silence' },
    {
      result: inState('dormant'),
      asked: { dossier: { kind: 'alert' } },
      shows: { silence: 'at-rest', gone: 'good' },
      why: 'silence is its normal state',
    },
    {
      result: trouble('suspended'),
      asked: { dossier: { kind: 'alert' } },
      shows: { silence: 'at-rest', gone: 'suspended' },
      why: 'that it is gone counts there as well',
    },
    {
      result: inState('dormant'),
      asked: { dossier: { declared } },
      shows: { silence: 'at-rest', gone: 'at-rest', unwatched: 'at-rest' },
      why: 'rest by decision',
    },
    {
      result: trouble('not-found'),
      shows: { silence: 'unknown', gone: 'not-found', access: 'good', unreadable: 'good' },
      why: 'its platform says that it is gone',
    },
    { result: trouble('not-found', 'feed-not-found'), shows: { gone: 'unknown', unreadable: 'unreadable' }, why: 'a site without a feed is there' },
    { result: trouble('unreachable', 'dns-failure'), shows: { gone: 'host-gone', unreadable: 'unknown' }, why: 'its name is gone' },
    {
      result: trouble('unreachable', 'timeout'),
      shows: { silence: 'unknown', gone: 'unknown', unreadable: 'unreadable' },
      why: 'a failed fetch is no silence',
    },
    { result: trouble('rate-limited'), shows: { gone: 'unknown', access: 'unknown', unreadable: 'unreadable' }, why: 'nor is a limit' },
    {
      result: trouble('credential-rejected'),
      shows: { gone: 'unknown', access: 'credential-rejected', unreadable: 'unknown' },
      why: 'our way there is closed',
    },
    { result: signalled('unanswered-questions'), shows: { 'signal:unanswered-questions': 'signal-public' }, why: 'harm to the public' },
    { result: signalled('monologue'), shows: { 'signal:monologue': 'signal-trust' }, why: 'harm to trust' },
    {
      result: signalled('monologue', { waived: { ...waiver, signal: 'monologue' } }),
      shows: { 'signal:monologue': 'unknown' },
      why: 'somebody set it aside',
    },
    { result: signalled('monologue', { outcome: 'pass' }), shows: { 'signal:monologue': 'good' }, why: 'a signal that is fine' },
    {
      result: inState('dormant'),
      asked: { policy: { transitions: { dormant: { level: 'off' } } } },
      shows: { ...WELL, silence: 'not-covered' },
      why: 'nobody wants to know of it, which makes nothing well',
    },
    {
      result: { ...read('2027-02-19'), vitality: { ...read('2027-02-19').vitality, state: 'dormant' } },
      asked: { policy: { transitions: { dormant: { level: 'off' } } } },
      shows: { silence: 'rhythm-missed' },
      why: 'and of what is less grave somebody does',
    },
  ])('$why', ({ result, asked, shows }) => expect(seen(result, asked)).toMatchObject(shows))

  it('says nothing of signals that conditions tell already, nor of upkeep', () => {
    expect(WATCHED_SIGNALS).toContain('unanswered-questions')
    for (const signal of ['silence', 'promised-cadence', 'cadence-collapse', 'reachability', 'administrators', 'credential'] as const)
      expect(WATCHED_SIGNALS).not.toContain(signal)
    expect(seen(signalled('promised-cadence'))).toEqual(WELL)
  })

  it('names what it rests on, and the first step', () => {
    const [signal] = observationsOf({
      result: signalled('monologue'),
      auditId: 'aud_1',
      dossier: {},
      policy: DEFAULT_POLICY,
      isImport: false,
    }).filter(({ condition }) => condition === 'signal:monologue')

    expect(signal?.evidence).toEqual({ auditId: 'aud_1', signal: 'monologue', step: 'answer-open-questions' })
  })
})

describe('the conditions of an account', () => {
  const day = (count: number): string => `2027-03-${String(count).padStart(2, '0')}T06:00:00.000Z`
  const run = (results: readonly AccountResult[]) => {
    let state: Watched = {}
    return results.flatMap((result, place) => {
      const observations = observationsOf({ result, auditId: `aud_${place}`, dossier: {}, policy: DEFAULT_POLICY, isImport: false })
      const { after, told } = watched(state, observations, day(place + 1))
      state = after
      return told.map((each) => [place, each.condition, each.news])
    })
  }

  it('each go their way: an outage is told as one, and is no silence', () => {
    const outage = [1, 2, 3, 4].map(() => trouble('unreachable', 'timeout'))

    expect(run([read(), ...outage, read(), read()])).toEqual([
      [3, 'unreadable', 'raised'],
      [4, 'unreadable', 'changed'],
      [6, 'unreadable', 'resolved'],
    ])
  })

  it('are looked at in vain where one trouble follows another', () => {
    expect(run([read(), trouble('unreachable', 'timeout'), trouble('suspended'), trouble('unreachable', 'timeout'), trouble('suspended')])).toEqual([
      [2, 'gone', 'raised'],
      [4, 'gone', 'changed'],
    ])
  })
})

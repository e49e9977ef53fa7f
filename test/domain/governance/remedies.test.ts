import { describe, expect, it } from '@jest/globals'
import { conditionText, holds } from '../../../domain/governance/condition.ts'
import { INDICATORS } from '../../../domain/governance/indicators.ts'
import type { GovernanceInput } from '../../../domain/governance/read-governance.ts'
import type { Condition, Remedy } from '../../../domain/governance/symptom.ts'
import { type RemedyCode, SYMPTOM_IDS, SYMPTOMS, type SymptomId } from '../../../domain/governance/symptoms/index.ts'
import { known, UNKNOWN } from '../../../domain/shared/answer.ts'
import { type Answers, allAt, diagnosed } from '../../support/governance.ts'

const todo = (input: GovernanceInput): readonly string[] => diagnosed(input).plan.map(({ remedy }) => remedy)
const kept = (input: GovernanceInput): readonly string[] => diagnosed(input).kept.map(({ remedy }) => remedy)
const present = (symptom: SymptomId, done: Answers): Answers => ({ ...allAt(4, symptom), ...done })

describe('what is done already', () => {
  it.each<{ symptom: SymptomId; done: Answers; remedy: RemedyCode; told?: GovernanceInput }>([
    { symptom: 'basement-role', done: {}, remedy: 'executive-sponsor', told: { owners: { sponsor: 'Ada Weber' } } },
    { symptom: 'basement-role', done: { 'strategy-role': 0 }, remedy: 'seat-at-planning' },
    { symptom: 'basement-role', done: { 'consulted-before-opening': 0, 'last-advice': 0 }, remedy: 'right-to-advise' },
    { symptom: 'basement-role', done: { 'objectives-origin': 1 }, remedy: 'review-objectives' },
    { symptom: 'escaping-creation', done: { 'entry-stage': 1 }, remedy: 'join-the-briefs' },
    { symptom: 'escaping-creation', done: { 'content-veto': 0 }, remedy: 'right-to-alter' },
    { symptom: 'escaping-creation', done: { 'unadapted-content': 0 }, remedy: 'adapt-before-done' },
    { symptom: 'escaping-creation', done: { 'comment-feedback': 0 }, remedy: 'monthly-content-review' },
    { symptom: 'linear-execution', done: { 'course-change': 0 }, remedy: 'right-to-change-course' },
    { symptom: 'linear-execution', done: { 'recent-tests': 0 }, remedy: 'run-trials' },
    { symptom: 'linear-execution', done: { 'main-baseline': 0 }, remedy: 'note-the-baseline' },
    { symptom: 'linear-execution', done: { 'review-age': 0 }, remedy: 'set-review-dates' },
    { symptom: 'linear-execution', done: { 'stopped-by-data': 0 }, remedy: 'honour-stops' },
    { symptom: 'bling-bling', done: { 'openings-without-use': 0 }, remedy: 'ask-before-opening' },
    { symptom: 'forgotten-base', done: { 'long-form-home': 0, 'base-life': 3 }, remedy: 'publish-at-home-first' },
    { symptom: 'forgotten-base', done: { 'links-to-base': 0, 'base-life': 3 }, remedy: 'lead-back-home' },
    { symptom: 'forgotten-base', done: { 'base-life': 0 }, remedy: 'base-before-networks' },
    { symptom: 'forgotten-base', done: { findability: 0 }, remedy: 'work-on-findability' },
    { symptom: 'forgotten-base', done: { 'recoverable-content': 0 }, remedy: 'keep-a-copy' },
    { symptom: 'near-zero-autonomy', done: { 'reply-autonomy': 1, 'publish-autonomy': 1 }, remedy: 'topics-by-colour' },
    { symptom: 'near-zero-autonomy', done: { 'course-change': 0 }, remedy: 'delegate-trials' },
    { symptom: 'near-zero-autonomy', done: { 'experiment-means': 0 }, remedy: 'means-to-experiment' },
    { symptom: 'near-zero-autonomy', done: { 'crisis-alert': 0 }, remedy: 'direct-alarm' },
    { symptom: 'thin-staffing', done: { supervision: 0, 'intern-alone': 2 }, remedy: 'name-a-referent' },
    { symptom: 'thin-staffing', done: { 'leave-cover': 0 }, remedy: 'two-administrators' },
    { symptom: 'thin-staffing', done: { 'account-load': 0 }, remedy: 'fewer-accounts' },
    { symptom: 'control-illusion', done: { 'deleted-criticism': 0 }, remedy: 'publish-moderation-rules' },
    { symptom: 'control-illusion', done: { 'relay-expectation': 0 }, remedy: 'encourage-not-command' },
    { symptom: 'control-illusion', done: { 'outsourced-voice': 0 }, remedy: 'answer-in-house' },
    { symptom: 'control-illusion', done: {}, remedy: 'answer-in-house', told: { sourcing: 'in-house' } },
    { symptom: 'neglected-accounts', done: { 'orphan-accounts': 0 }, remedy: 'register-accounts' },
    { symptom: 'neglected-accounts', done: { 'unanswered-public': 0 }, remedy: 'answer-the-waiting' },
    { symptom: 'hollow-supply', done: { 'provider-people': 0 }, remedy: 'names-in-the-contract' },
    { symptom: 'hollow-supply', done: { 'provider-practice': 0 }, remedy: 'judge-by-practice' },
    { symptom: 'unmeasured-return', done: { 'kpi-of-objective': 0 }, remedy: 'measure-the-objective' },
    { symptom: 'unmeasured-return', done: { 'budget-origin': 0 }, remedy: 'settle-the-budget' },
  ])('$remedy of $symptom is kept, and not proposed, once $done is told', ({ symptom, done, remedy, told = {} }) => {
    const [wrong, right] = [{ answers: allAt(4, symptom) }, { ...told, answers: present(symptom, done) }]

    expect([todo(wrong).includes(remedy), kept(wrong).includes(remedy)]).toEqual([true, false])
    expect([todo(right).includes(remedy), kept(right).includes(remedy)]).toEqual([false, true])
  })

  it('is said only of symptoms that are present', () => {
    expect(kept({ answers: allAt(0, ...SYMPTOM_IDS) })).toEqual([])
  })

  it.each<{ why: string; answers: Answers; remedy: RemedyCode; other: RemedyCode; others: Answers }>([
    {
      why: 'training',
      answers: { ...allAt(3, 'thin-staffing'), 'intern-alone': 0, experience: 4 },
      remedy: 'train-the-person',
      other: 'train-first',
      others: allAt(3, 'near-zero-autonomy'),
    },
    {
      why: 'weak accounts',
      answers: allAt(3, 'bling-bling'),
      remedy: 'close-the-weakest',
      other: 'decide-each-account',
      others: allAt(3, 'neglected-accounts'),
    },
    {
      why: 'the right to change course',
      answers: allAt(3, 'near-zero-autonomy'),
      remedy: 'delegate-trials',
      other: 'right-to-change-course',
      others: allAt(3, 'linear-execution'),
    },
  ])('R2.11 $why is asked for once where two symptoms ask for it', ({ answers, remedy, other, others }) => {
    expect(todo({ answers })).toContain(remedy)
    expect(todo({ answers: { ...answers, ...others } })).toContain(other)
    expect(todo({ answers: { ...answers, ...others } })).not.toContain(remedy)
  })

  it('proposes to close or to answer only what was told to lie idle, or to wait', () => {
    expect(todo({ answers: { 'openings-without-use': 4 } })).not.toContain('close-the-weakest')
    expect(todo({ answers: { ...allAt(4, 'neglected-accounts'), 'idle-accounts': 0 } })).not.toContain('close-with-notice')
    expect(todo({ answers: { 'relay-expectation': 4, 'owned-audience': 4 } })).not.toContain('answer-criticism')
  })

  it('proposes fewer accounts only where some go short, and a referent where an intern is alone in charge', () => {
    expect(todo({ answers: { 'intern-alone': 4 } })).toEqual(['name-a-referent', 'two-administrators'])
    expect(todo({ answers: { 'intern-alone': 4, supervision: 1, 'account-load': 2 } })).toEqual([
      'name-a-referent',
      'two-administrators',
      'fewer-accounts',
    ])
  })

  it.each<{ why: string; told: GovernanceInput; isAsked: boolean }>([
    { why: 'nobody spoke of an agency', told: {}, isAsked: false },
    { why: 'an agency does the work', told: { sourcing: 'agency' }, isAsked: true },
    { why: 'a freelance does the work', told: { sourcing: 'freelance' }, isAsked: true },
    { why: 'an agency speaks in their name', told: { answers: { 'outsourced-voice': 3 } }, isAsked: true },
  ])('asks to answer in house only where others were told to: $why', ({ told, isAsked }) => {
    const answers = { 'deleted-criticism': 4, 'relay-expectation': 4, ...told.answers } as const

    expect(todo({ ...told, answers }).includes('answer-in-house')).toBe(isAsked)
  })

  it('sets times for approvals only where there are some that take longer than a day', () => {
    const answers = { 'experiment-means': 4, 'crisis-alert': 4 } as const

    expect(todo({ answers })).not.toContain('set-response-times')
    expect(todo({ answers: { ...answers, 'reply-autonomy': 2, 'publish-autonomy': 2 } })).not.toContain('set-response-times')
    expect(todo({ answers: { ...answers, 'reply-autonomy': 3 } })).toContain('set-response-times')
  })
})

describe('conditions', () => {
  const { answers } = { answers: { findability: 1, 'base-life': 3, 'links-to-base': 2 } as Answers }
  const degrees = Object.fromEntries(
    INDICATORS.map((id) => {
      const degree = answers[id]
      return [id, typeof degree === 'number' ? known(degree) : UNKNOWN]
    }),
  ) as Parameters<typeof holds>[1]['degrees']
  const told: Parameters<typeof holds>[1] = { degrees, limits: known(['law']), sourcing: UNKNOWN, owners: { sponsor: 'Ada Weber' }, outside: false }

  it.each<{ condition: Condition; is: boolean; text: string }>([
    { condition: { good: 'findability' }, is: true, text: 'good findability' },
    { condition: { good: 'links-to-base' }, is: false, text: 'good links-to-base' },
    { condition: { wanting: 'links-to-base' }, is: true, text: 'wanting links-to-base' },
    { condition: { wanting: 'review-age' }, is: false, text: 'wanting review-age' },
    { condition: { bad: 'links-to-base' }, is: false, text: 'bad links-to-base' },
    { condition: { bad: 'base-life' }, is: true, text: 'bad base-life' },
    { condition: { open: 'review-age' }, is: true, text: 'open review-age' },
    { condition: { open: 'findability' }, is: false, text: 'open findability' },
    { condition: { limit: 'law' }, is: true, text: 'limit law' },
    { condition: { limit: 'tool' }, is: false, text: 'limit tool' },
    { condition: { held: 'sponsor' }, is: true, text: 'held sponsor' },
    { condition: { held: 'buyer' }, is: false, text: 'held buyer' },
    { condition: { sourcing: 'in-house' }, is: false, text: 'sourcing in-house' },
    { condition: { scope: 'outside' }, is: false, text: 'scope outside' },
    { condition: { not: { any: [{ good: 'findability' }, { limit: 'tool' }] } }, is: false, text: 'not (good findability or limit tool)' },
    { condition: { all: [{ good: 'findability' }, { limit: 'tool' }] }, is: false, text: 'good findability and limit tool' },
  ])('$text: $is', ({ condition, is, text }) => {
    expect([holds(condition, told), conditionText(condition)]).toEqual([is, text])
  })

  it('stand in words beside every remedy that has one, and what covers a remedy is a remedy of another symptom', () => {
    const all = SYMPTOM_IDS.flatMap((symptom) => SYMPTOMS[symptom].remedies.map((remedy: Remedy) => ({ symptom, remedy })))

    for (const { symptom, remedy } of all.filter(({ remedy: { within } }) => within !== undefined))
      expect(all.filter(({ remedy: { code } }) => code === remedy.within).map((one) => one.symptom === symptom)).toEqual([false])
  })
})

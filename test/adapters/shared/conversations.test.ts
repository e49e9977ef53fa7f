import { describe, expect, it } from '@jest/globals'
import { GONE, heardBelow, heardIn, type Said, type Thread, type Utterance } from '../../../adapters/shared/conversations.ts'

const OBSERVED_AT = '2026-11-20T12:00:00.000Z'
const daysAgo = (days: number): string => new Date(Date.parse(OBSERVED_AT) - days * 86_400_000).toISOString()

const said = (id: string, days: number, more: Partial<Utterance> = {}): Utterance => ({
  id,
  parent: 'post',
  at: daysAgo(days),
  url: undefined,
  text: 'Is there parking?',
  isOwn: false,
  isToAccount: true,
  ...more,
})
const own = (id: string, days: number, parent: string): Utterance => said(id, days, { parent, isOwn: true, isToAccount: false })
const budget = [{ what: 'incoming', why: 'budget' }]

describe('what was said to an account', () => {
  const told = (...utterances: readonly Utterance[]) => heardIn([{ utterances }], { observedAt: OBSERVED_AT })

  it.each<{
    readonly why: string
    readonly utterances: readonly Utterance[]
    readonly answeredAt: ReadonlyArray<string | undefined>
    readonly answers: readonly string[]
  }>([
    { why: 'nobody spoke', utterances: [], answeredAt: [], answers: [] },
    { why: 'the account answered', utterances: [said('a', 9), own('b', 8, 'a')], answeredAt: [daysAgo(8)], answers: [daysAgo(8)] },
    {
      why: 'it answered below what others said there',
      utterances: [said('a', 9), said('b', 8, { parent: 'a', isToAccount: false }), own('c', 7, 'b')],
      answeredAt: [daysAgo(7)],
      answers: [daysAgo(7)],
    },
    {
      why: 'the first answer counts, all are told',
      utterances: [said('a', 9), own('b', 5, 'a'), own('c', 7, 'a')],
      answeredAt: [daysAgo(7)],
      answers: [daysAgo(7), daysAgo(5)],
    },
    {
      why: 'one answer to two is one answer',
      utterances: [said('a', 9), said('b', 8, { parent: 'a' }), own('c', 7, 'b')],
      answeredAt: [daysAgo(7), daysAgo(7)],
      answers: [daysAgo(7)],
    },
    { why: 'what came before is no answer', utterances: [said('a', 9), own('b', 10, 'a')], answeredAt: [undefined], answers: [] },
    { why: 'nor is what it adds to its own words', utterances: [own('a', 9, 'post'), own('b', 8, 'a')], answeredAt: [], answers: [] },
    {
      why: 'what is said after the observation is not heard',
      utterances: [said('a', 9), own('b', -1, 'a'), said('c', -1)],
      answeredAt: [undefined],
      answers: [],
    },
    {
      why: 'threads that turn in a circle end',
      utterances: [said('a', 9, { parent: 'b' }), own('b', 8, 'a')],
      answeredAt: [daysAgo(8)],
      answers: [daysAgo(8)],
    },
    {
      why: 'the newest comes first, each once',
      utterances: [said('a', 9), own('b', 8, 'a'), said('c', 3), said('a', 9)],
      answeredAt: [undefined, daysAgo(8)],
      answers: [daysAgo(8)],
    },
  ])('and whether it answered: $why', ({ utterances, answeredAt, answers }) => {
    const heard = told(...utterances)

    expect({ answeredAt: heard.incoming?.map((each) => each.answeredAt), answers: heard.answers }).toEqual({ answeredAt, answers })
    expect(heard.missing).toEqual([])
  })

  it.each([
    { why: 'left out where an answer may be out of sight', utterances: [said('a', 9, { isCut: true })], items: 0, missing: budget },
    {
      why: 'left out where it may be out of sight below what others said there',
      utterances: [said('a', 9), said('b', 8, { parent: 'a', isToAccount: false, isCut: true })],
      items: 0,
      missing: budget,
    },
    {
      why: 'told in part where more was said to what it said itself',
      utterances: [{ ...own('b', 8, 'post'), isCut: true }],
      items: 0,
      missing: budget,
    },
    { why: 'told where an answer is in sight', utterances: [said('a', 9, { isCut: true }), own('b', 8, 'a')], items: 1, missing: [] },
  ])('is $why', ({ utterances, items, missing }) => {
    const heard = told(...utterances)

    expect([heard.incoming?.length, heard.missing]).toEqual([items, missing])
  })

  it.each<{ readonly left: Said['left']; readonly since: string; readonly items: number }>([
    { left: undefined, since: daysAgo(90), items: 3 },
    { left: 'some', since: daysAgo(90), items: 3 },
    { left: 'older', since: daysAgo(9), items: 2 },
  ])('is known from the oldest item on where $left did not come along', ({ left, since, items }) => {
    const cut: Said = { utterances: [said('a', 9), said('b', 8)], left }
    const heard = heardIn([{ utterances: [said('c', 30)] }, cut], { observedAt: OBSERVED_AT, since: daysAgo(90) })

    expect([heard.incomingSince, heard.incoming?.length, heard.missing]).toEqual([since, items, left === undefined ? [] : budget])
  })
})

describe('what was said below posts', () => {
  /** Posts by their age in days, which is their name too, oldest first. */
  const posts = (...ages: readonly number[]) => ages.map((days) => ({ id: String(days), post: { publishedAt: daysAgo(days), replies: 1 } }))
  type Options = Partial<Parameters<typeof heardBelow>[0]>
  const heard = async (threads: Readonly<Record<string, Thread>>, options: Options = {}) => {
    const asked: string[] = []
    const ask = async (id: string): Promise<Thread> => {
      asked.push(id)
      return threads[id] ?? { utterances: [said(`c${id}`, Number(id) - 0.5)] }
    }
    const { incoming, incomingSince, missing } = await heardBelow({ posts: posts(30, 20, 10), observedAt: OBSERVED_AT, ask, ...options })
    return { asked, items: incoming?.length, since: incomingSince, whys: missing.map(({ why }) => why) }
  }
  const failed: Thread = { why: 'failed' }
  const forbidden: Thread = { why: 'permission' }
  const all = ['10', '20', '30']

  it.each<{ readonly why: string; readonly threads: Readonly<Record<string, Thread>>; readonly heard: object }>([
    { why: 'all of it', threads: {}, heard: { asked: all, items: 3, since: daysAgo(30), whys: [] } },
    { why: 'without a post that is gone', threads: { 10: GONE }, heard: { asked: all, items: 2, since: daysAgo(30), whys: [] } },
    { why: 'without a thread that failed', threads: { 10: failed }, heard: { asked: all, items: 2, since: daysAgo(30), whys: ['failed'] } },
    {
      why: 'nothing where all failed',
      threads: { 10: failed, 20: failed, 30: failed },
      heard: { asked: all, items: undefined, since: undefined, whys: ['failed'] },
    },
    {
      why: 'nothing, asked for once, where it is forbidden',
      threads: { 10: forbidden },
      heard: { asked: ['10'], items: undefined, since: undefined, whys: ['permission'] },
    },
    {
      why: 'down to where it ran out',
      threads: { 20: { why: 'budget' } },
      heard: { asked: ['10', '20'], items: 1, since: daysAgo(10), whys: ['budget'] },
    },
  ])('is told: $why', async ({ threads, heard: expected }) => {
    expect(await heard(threads)).toEqual(expected)
  })

  it.each<{ readonly why: string; readonly options: Options; readonly heard: object }>([
    {
      why: 'no further back than all is known',
      options: { from: daysAgo(25) },
      heard: { asked: ['10', '20'], items: 2, since: daysAgo(25), whys: [] },
    },
    {
      why: 'not at all when sparing',
      options: { isSparing: () => true },
      heard: { asked: [], items: undefined, since: undefined, whys: ['budget'] },
    },
    {
      why: 'not below what others wrote, nor where there are no replies',
      options: {
        posts: [
          { id: '30', post: { publishedAt: daysAgo(30), kind: 'repost' } },
          { id: '20', post: { publishedAt: daysAgo(20), replies: 0 } },
          { id: '10', post: { publishedAt: daysAgo(10) } },
        ],
      },
      heard: { asked: ['10'], items: 1, since: daysAgo(20), whys: [] },
    },
    {
      why: 'below the ten newest',
      options: { posts: posts(...Array.from({ length: 12 }, (_, n) => 12 - n)) },
      heard: { asked: Array.from({ length: 10 }, (_, n) => String(n + 1)), items: 10, since: daysAgo(10), whys: ['budget'] },
    },
    {
      why: 'and elsewhere',
      options: { elsewhere: async () => ({ utterances: [said('wall', 3)] }) },
      heard: { asked: all, items: 4, since: daysAgo(30), whys: [] },
    },
    {
      why: 'and not elsewhere where that cannot be had',
      options: { elsewhere: async () => forbidden },
      heard: { asked: all, items: 3, since: daysAgo(30), whys: [] },
    },
  ])('is asked for $why', async ({ options, heard: expected }) => {
    expect(await heard({}, options)).toEqual(expected)
  })
})

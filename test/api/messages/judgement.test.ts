import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import type { SignalWords } from '../../../api/messages/judgement-words.ts'
import { SIGNAL_IDS, SIGNALS, type SignalId } from '../../../domain/audit/signals/index.ts'
import { SPIRAL_STAGES } from '../../../domain/audit/spiral.ts'
import { SIGNAL_ROWS } from '../../support/signal-rows.ts'
import { faultsOf } from './sentence.ts'

/** Addresses, names and titles are not ours to word. */
const worded = (sentence: string): string => sentence.replace(/https?:\/\/[\w./-]+/g, 'X')
const sound = (sentences: readonly string[]) => sentences.map((sentence) => ({ sentence, faults: [] as readonly string[] }))
const looked = (sentences: readonly string[], language: 'en' | 'fr') =>
  sentences.map((sentence) => ({ sentence, faults: faultsOf(worded(sentence), language) }))

describe.each(LANGUAGES)('what an audit found, in %s', (language) => {
  const { judgement } = messagesFor(language)

  it.each(SIGNAL_IDS)('is said in whole sentences: %s', (id) => {
    const { pass, fail, remedy } = judgement.signals[id] as SignalWords<SignalId>
    const sentences = SIGNAL_ROWS.filter(({ signal }) => signal === id).flatMap(({ facts }) => {
      const found = SIGNALS[id].evaluate(facts)
      if (found.outcome === 'pass') return [pass(found.params as never)]
      return found.outcome === 'fail' ? [fail(found.params as never)] : []
    })

    expect(sentences.length).toBeGreaterThan(1)
    expect(looked([...sentences, remedy], language)).toEqual(sound([...sentences, remedy]))
  })

  it('has a title for each signal, and no two alike', () => {
    const titles = SIGNAL_IDS.map((id) => judgement.signals[id].title)
    expect(new Set(titles).size).toBe(titles.length)
    expect(titles.filter((title) => !/^\p{Lu}.*[^.]$/u.test(title))).toEqual([])
  })

  it('tells why nothing is known, why a decision is what it is, what is open and every step', () => {
    const { unknown, inapplicable, reasons, open, steps, notice } = judgement
    const sentences = [unknown, inapplicable, reasons, open, steps].flatMap((words) => Object.values(words) as string[])
    expect(
      looked([...sentences, ...Object.values(notice).flatMap((text) => text.replace(/\[[^\]]*\.\] /, '').split(/(?<=\.) /))], language).filter(
        ({ faults }) => faults.length > 0,
      ),
    ).toEqual([])
    for (const words of [unknown, inapplicable, reasons, open, steps]) expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length)
  })

  it.each(SPIRAL_STAGES)('tells each turn of the spiral with the way out: %s', (stage) => {
    for (const [isLinked, hasToStay] of [
      [true, false],
      [false, false],
      [false, true],
    ] as const) {
      for (const motives of [[], ['competitor-present'], ['novelty', 'buzz']] as const) {
        const told = judgement.spiral({ stage, motives, signals: ['silence', 'unanswered-questions'], isLinked, hasToStay, platform: 'facebook' })
        const sentences = told.split(/(?<=[.?]) /)
        expect(looked(sentences, language)).toEqual(sound(sentences))
      }
    }
  })

  it('names no end as the way out of what has to be kept', () => {
    const asked = { motives: [], signals: ['silence'], isLinked: false, platform: 'facebook' } as const
    for (const stage of SPIRAL_STAGES) {
      const kept = judgement.spiral({ ...asked, stage, hasToStay: true })
      expect(kept).not.toMatch(/honest end|end it properly|fin assumée|mettre fin proprement/i)
    }
  })

  it('weighs waiting against acting in one sentence, and says nothing where nothing is known', () => {
    const known = { actingTooSoon: 0.3, waitingInVain: 0.7 }
    const told = [known, { ...known, questionsUnanswered: 1 }, { ...known, questionsUnanswered: 12 }, { ...known, questionsUnanswered: 0.2 }].map(
      (regret) => judgement.regret(regret) ?? '',
    )
    expect(looked(told, language)).toEqual(sound(told))
    expect(judgement.regret({})).toBeUndefined()
  })
})

import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import { DIAGNOSIS_REASONS } from './arbitrary-diagnosis-reasons.ts'
import { PINNED_DIAGNOSIS } from './pinned-diagnosis-sentences.ts'
import { faultsOf } from './sentence.ts'

type Table = Readonly<Record<string, string>>

describe.each(LANGUAGES)('words of the diagnosis in %s', (language) => {
  const { indicators, openQuestions, markerQuestions, ownerQuestion, choices, definition, remedy, kept, sign, inside, ...names } =
    messagesFor(language).diagnosis

  const asides = Object.entries(inside.indicators).map(([id, { text }]) => [id, text])
  const insideSaid: Readonly<Record<string, Table>> = {
    'definitions inside': inside.definition as Table,
    'remedies inside': inside.remedy as Table,
  }

  const asked: Readonly<Record<string, Table>> = {
    indicators: Object.fromEntries(Object.entries(indicators).map(([id, { text }]) => [id, text])),
    'indicators inside': Object.fromEntries(asides),
    openQuestions,
    markerQuestions,
    ownerQuestion: Object.fromEntries(Object.entries(names.owner).map(([id, name]) => [id, ownerQuestion(name)])),
  }
  const said: Readonly<Record<string, Table>> = { definition, remedy, kept, sign, ...insideSaid }
  const anchors = Object.entries(indicators).map(([id, words]) => [`anchors of ${id}`, words.anchors as Table] as const)
  const named: Readonly<Record<string, Table>> = { ...names, ...choices, 'outcomes inside': inside.outcome as Table, ...Object.fromEntries(anchors) }

  it.each(Object.entries({ ...asked, ...said }))('%s are whole sentences, each told apart', (_, table) => {
    for (const sentence of Object.values(table)) expect({ sentence, faults: faultsOf(sentence, language) }).toEqual({ sentence, faults: [] })
    expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length)
  })

  it.each(Object.entries(asked))('%s are asked', (_, table) => {
    expect(Object.values(table).filter((sentence) => !sentence.endsWith('?'))).toEqual([])
  })

  it.each(Object.entries(said))('%s are said, in one sentence', (_, table) => {
    expect(Object.values(table).filter((sentence) => !/^[^.?!]+\.$/.test(sentence))).toEqual([])
  })

  it.each(Object.entries(named))('%s are names without a full stop, each told apart', (_, table) => {
    for (const name of Object.values(table)) {
      expect({ name, faults: faultsOf(`${name}.`, language) }).toEqual({ name, faults: [] })
      expect(name).toMatch(/^\p{Lu}.*[^\s.?!:;]$/u)
    }
    expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length)
  })
})

describe('reasons of the diagnosis', () => {
  it('are all pinned', () => {
    expect(new Set(PINNED_DIAGNOSIS.map(({ reason }) => reason.code))).toEqual(new Set(Object.keys(DIAGNOSIS_REASONS)))
  })
})

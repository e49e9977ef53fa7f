import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import { QUALIFICATION_REASONS } from './arbitrary-qualification-reasons.ts'
import { PINNED_QUALIFICATION } from './pinned-qualification-sentences.ts'
import { faultsOf } from './sentence.ts'

type Table = Readonly<Record<string, string>>

describe.each(LANGUAGES)('words of the qualification in %s', (language) => {
  const { questions, openQuestions, choices, hostility, hostilityDegrees, move, mustNot, note, lever, challenge, ...names } =
    messagesFor(language).qualification
  const hostilityTable = (part: 'text' | 'evidence' | 'condition'): Table =>
    Object.fromEntries(Object.entries(hostility).map(([item, words]) => [item, words[part]]))

  const asked: Readonly<Record<string, Table>> = {
    questions: Object.fromEntries(Object.entries(questions).map(([id, { text }]) => [id, text])),
    openQuestions,
    hostility: hostilityTable('text'),
    challenge,
  }
  const said: Readonly<Record<string, Table>> = {
    move,
    mustNot,
    note,
    lever,
    evidence: hostilityTable('evidence'),
    condition: hostilityTable('condition'),
  }
  const anchors = Object.entries(questions).map(([id, words]) => [`anchors of ${id}`, Object.fromEntries(words.anchors.entries())] as const)
  const named: Readonly<Record<string, Table>> = {
    ...names,
    ...choices,
    ...Object.fromEntries(anchors),
    hostilityDegrees: Object.fromEntries(hostilityDegrees.entries()),
  }

  it.each(Object.entries({ ...asked, ...said }))('%s are whole sentences, each told apart', (_, table) => {
    for (const sentence of Object.values(table)) expect({ sentence, faults: faultsOf(sentence, language) }).toEqual({ sentence, faults: [] })
    expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length)
  })

  it('what is said to an organisation of its own people does not send them into the open', () => {
    const { 'public-hostility': _, ...inside } = hostility
    const texts = [...Object.values(inside).flatMap(({ text, evidence, condition }) => [text, evidence, condition]), ...Object.values(move)]

    expect(texts.filter((text) => /\bpublicly\b|\bin public\b|\bpubliquement\b|\ben public\b/.test(text))).toEqual([])
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

describe('reasons of the qualification', () => {
  it('are all pinned', () => {
    expect(new Set(PINNED_QUALIFICATION.map(({ reason }) => reason.code))).toEqual(new Set(Object.keys(QUALIFICATION_REASONS)))
  })
})

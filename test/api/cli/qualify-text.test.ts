import { describe, expect, it } from '@jest/globals'
import { qualificationOf, qualificationText } from '../../../api/cli/qualify.ts'
import type { Language } from '../../../api/messages/index.ts'
import type { InitiativeInput } from '../../../domain/qualification/read-initiative.ts'
import { workedGroup } from '../../support/initiatives.ts'

const page = (input: InitiativeInput, language: Language): string =>
  qualificationText(qualificationOf(JSON.stringify({ asOf: '2026-11-21', ...input }), language, ''), language)

const HOSTILE: InitiativeInput = { groups: [workedGroup('E5')], context: { surveillance: 3 } }
const VAGUE: InitiativeInput = { groups: [workedGroup('E22')] }
const OPEN: InitiativeInput = {
  groups: [workedGroup('E5', { answers: { ...workedGroup('E5').answers, avoidance: 'unknown', 'tractable-by-exchange': 2 } })],
}
const MANAGERS: InitiativeInput = { groups: [workedGroup('S12', { membersAreManagers: true, leadUntil: '2027-02-01' }), workedGroup('S11b')] }
const SIDE_BY_SIDE: InitiativeInput = { groups: [workedGroup('E5'), workedGroup('E9')] }

describe('the page of a qualification', () => {
  it.each<{ why: string; input: InitiativeInput; language: Language; line: string }>([
    { why: 'a plan on hold', input: HOSTILE, language: 'en', line: '  Programme on hold until the context changes.' },
    { why: 'a plan on hold', input: HOSTILE, language: 'fr', line: '  Programme en attente d’un changement de contexte.' },
    { why: 'who changes the context', input: HOSTILE, language: 'en', line: '  Who has to see to it: Sponsor of the initiative' },
    { why: 'who changes the context', input: HOSTILE, language: 'fr', line: '  Qui doit y veiller\u00a0: Commanditaire de l’initiative' },
    { why: 'a close call', input: VAGUE, language: 'en', line: '  A close call: one answer that moves by one degree would change this verdict.' },
    { why: 'a close call', input: VAGUE, language: 'fr', line: '  Avis serré\u00a0: une seule réponse, déplacée d’un degré, le changerait.' },
    { why: 'an open question that decides', input: OPEN, language: 'en', line: '  Open questions may still change this verdict.' },
    { why: 'an open question that decides', input: OPEN, language: 'fr', line: '  Les questions encore ouvertes peuvent changer cet avis.' },
    { why: 'the day of the hand-over', input: MANAGERS, language: 'en', line: '  Hand-over to the managers: 1 February 2027' },
    { why: 'the day of the hand-over', input: MANAGERS, language: 'fr', line: '  Passation aux managers\u00a0: 1er février 2027' },
    { why: 'every verdict', input: SIDE_BY_SIDE, language: 'en', line: '  Organisational problem that no community will solve: E9' },
    { why: 'every verdict', input: SIDE_BY_SIDE, language: 'fr', line: '  Problème d’organisation qu’aucune communauté ne résoudra\u00a0: E9' },
  ])('says in $language: $why', ({ input, language, line }) => {
    expect(page(input, language).split('\n')).toContain(line)
  })
})

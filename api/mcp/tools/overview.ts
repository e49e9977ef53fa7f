import { listed } from '../sentences.ts'
import { type AnswerOf, toolOver } from '../tool.ts'

const ACCOUNT = { id: true, account: true, state: true, sentence: true } as const

/** Most accounts named under one heading. */
const MOST_NAMED = 10

type Counts = AnswerOf<'getOverview'>['accounts']['states']

const counted = (...groups: readonly Counts[]): readonly string[] =>
  groups.flatMap((counts) => Object.entries(counts).filter(([, count]) => count > 0)).map(([state, count]) => `${state} ${count}`)

export const overview = toolOver<'getOverview'>({
  operation: 'getOverview',
  effect: 'reads',
  fields: {
    asOf: true,
    accounts: { total: true, states: true, declared: true, unread: true, notAudited: true },
    changed: ACCOUNT,
    silent: ACCOUNT,
    audits: { id: true, status: true, createdAt: true, progress: true },
    schedules: true,
    connections: true,
  },
  shortened: (answer) => ({ ...answer, changed: answer.changed.slice(0, MOST_NAMED), silent: answer.silent.slice(0, MOST_NAMED) }),
  lines: ({ accounts, changed, silent }, words) => {
    const { assistants } = words
    const named = new Map([...changed.slice(0, MOST_NAMED), ...silent.slice(0, MOST_NAMED)].map((account) => [account.id, account]))
    return [
      assistants.accounts(accounts.total, accounts.notAudited),
      ...listed(words, assistants.standings, counted(accounts.states, accounts.declared, accounts.unread)),
      ...[...named.values()].map(({ account, sentence }) => assistants.said(account.reference, sentence)),
    ]
  },
})

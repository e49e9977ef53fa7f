import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import { standingNames } from '../messages/standing-names.ts'
import { column, dated, numbered, type Table, tableOf } from './table.ts'

type Schemas = components['schemas']
type Result = Schemas['AccountResult']
type Signal = Schemas['SignalResult']
type Step = NonNullable<Result['decision']>['steps'][number]
type Of<T> = T & { readonly account: Result['account'] }

const vitalityOf = (result: Result): Schemas['Vitality'] | undefined => (result.status === 'ok' ? result.vitality : undefined)

/** An audit as tables: its accounts, what was looked at on each, and what is to be done there, step by step. */
export const auditTables = ({ results }: Schemas['Audit'], words: Messages): readonly [accounts: Table, signals: Table, steps: Table] => {
  const said = words.tables.audit
  const standing = standingNames(words.names, words.accounts.standingName)
  const stateOf = (result: Result): string | undefined => {
    const state = result.declared?.state ?? vitalityOf(result)?.state
    return state === undefined ? undefined : standing(state)
  }
  const whose = [
    column<Of<object>>(said.platform, ({ account }) => words.platformName(account.platform)),
    column<Of<object>>(said.reference, ({ account }) => account.reference, 'name'),
  ]
  const signals = results.flatMap(({ account, signals: all = [] }) => all.map((one): Of<Signal> => ({ ...one, account })))
  const steps = results.flatMap(({ account, decision }) =>
    (decision?.steps ?? []).map((step, place): Of<Step & { readonly number: number }> => ({ ...step, account, number: place + 1 })),
  )
  return [
    tableOf<Result>(said.accounts, results, [
      ...whose,
      column(said.status, ({ status }) => words.names.accountStatus[status]),
      column(said.state, stateOf),
      column(said.lastPost, (result) => dated(vitalityOf(result)?.lastPostOn)),
      numbered(said.silence, (result) => vitalityOf(result)?.daysSinceLastPost, 'whole'),
      numbered(said.rhythm, (result) => vitalityOf(result)?.ownRhythmDays, 'tenths'),
      numbered(said.neglect, ({ neglect }) => neglect?.score, 'tenths'),
      numbered(said.low, ({ neglect }) => neglect?.low, 'tenths'),
      numbered(said.high, ({ neglect }) => neglect?.high, 'tenths'),
      column(said.action, ({ decision }) => decision?.name, 'name'),
      numbered(said.hours, ({ decision }) => decision?.effortHours, 'tenths'),
      column(said.reviewOn, ({ decision }) => dated(decision?.reviewOn)),
      column(said.sentence, ({ sentence }) => sentence, 'text'),
    ]),
    tableOf<Of<Signal>>(said.signals, signals, [
      ...whose,
      column(said.signal, ({ title }) => title, 'name'),
      column(said.outcome, ({ outcome }) => said.outcomes[outcome]),
      column(said.found, ({ sentence }) => sentence, 'text'),
      numbered(said.weight, ({ weight }) => weight, 'hundredths'),
      numbered(said.points, ({ points }) => points, 'tenths'),
      column(said.remedy, ({ remedy }) => remedy, 'text'),
      column(said.owner, ({ owner }) => words.judgement.owners[owner], 'name'),
      numbered(said.hours, ({ effortHours }) => effortHours, 'tenths'),
    ]),
    tableOf<Of<Step & { readonly number: number }>>(said.steps, steps, [
      ...whose,
      numbered(said.number, ({ number }) => number, 'whole'),
      column(said.step, ({ text }) => text, 'text'),
      numbered(said.hours, ({ effortHours }) => effortHours, 'tenths'),
    ]),
  ]
}

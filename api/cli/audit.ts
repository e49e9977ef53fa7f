import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import { recogniseAccount, type Unrecognised } from '../../domain/audit/references/recognise.ts'
import { countsOf } from '../../domain/audit/summary.ts'
import { type PlatformName, platformNamed } from '../../domain/brief/read-brief.ts'
import type { Clock, LinkProbe } from '../../domain/ports.ts'
import { type Language, type Messages, messagesFor } from '../messages/index.ts'
import { auditTarget } from '../usecases/audit-target.ts'
import type { Readers } from '../usecases/read-account.ts'
import { accountResultToWire, reservationsOn } from '../wire/audit.ts'
import { printable, table } from './table.ts'

/** Accounts looked at side by side. */
const SIDE_BY_SIDE = 8

/** The account somebody typed, or why it is none. */
export const targetTyped = (reference: string, platform: PlatformName | undefined): AuditTarget | { readonly code: Unrecognised } => {
  const found = recogniseAccount(reference, platform === undefined ? undefined : platformNamed(platform))
  return found.ok ? { account: { platform: found.account.platform, reference: found.account.reference } } : { code: found.code }
}

/** Audits every target, some side by side; results come in the order of the targets. */
export const auditAll = async (
  targets: readonly AuditTarget[],
  { readers, probe, clock, signal }: { readonly readers: Readers; readonly probe: LinkProbe; readonly clock: Clock; readonly signal: AbortSignal },
): Promise<readonly AccountResult[]> => {
  const results: AccountResult[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    for (let index = next++; index < targets.length; index = next++) {
      const target = targets[index]
      if (target) results[index] = await auditTarget(target, { readers, probe, clock, signal })
    }
  }
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, targets.length) }, lane))
  return results
}

export const auditJson = (results: readonly AccountResult[], language: Language) => ({
  summary: countsOf(results),
  results: results.map((result) => accountResultToWire(result, messagesFor(language))),
})

const HEADINGS: Readonly<
  Record<Language, { readonly columns: readonly string[]; readonly total: (count: number) => string; readonly colon: string }>
> = {
  en: {
    columns: ['Account', 'State', 'As of', 'Last post', 'Silent', 'Rhythm', '90 days', '365 days', 'Trend'],
    total: (count) => `${count} ${count === 1 ? 'account' : 'accounts'}`,
    colon: ':',
  },
  fr: {
    columns: ['Compte', 'État', 'Observé le', 'Dernière publication', 'Silence', 'Rythme', '90 jours', '365 jours', 'Tendance'],
    total: (count) => `${count} ${count === 1 ? 'compte' : 'comptes'}`,
    colon: '\u00a0:',
  },
}

/** Audited accounts for people at a terminal; days are abbreviated d or j. */
export const auditTable = (results: readonly AccountResult[], language: Language): string => {
  const words = messagesFor(language)
  const { names, numbers, accountTrouble } = words
  const day = language === 'fr' ? 'j' : 'd'
  const days = (value: number | undefined) => (value === undefined ? '-' : `${Math.round(value)} ${day}`)
  const headings = HEADINGS[language]
  const rows = results.map((result) => {
    const account = printable(`${result.account.platform} ${result.account.reference}`)
    if (result.status !== 'ok') return [account, names.accountStatus[result.status], result.observedAt.slice(0, 10), '-', '-', '-', '-', '-', '-']
    const { vitality } = result
    const chance = (horizon: number) => {
      const forecast = vitality.forecasts.find(({ horizonDays }) => horizonDays === horizon)
      return forecast ? numbers.chance(forecast.probability) : '-'
    }
    return [
      account,
      names.vitalityState[vitality.state],
      vitality.asOf,
      vitality.lastPostOn ?? '-',
      days(vitality.daysSinceLastPost),
      days(vitality.ownRhythmDays),
      chance(90),
      chance(365),
      names.trend[vitality.trend],
    ]
  })
  const troubles = results.flatMap((result) => {
    const said = result.status === 'ok' ? reservationsOn(result, words) : [accountTrouble(result.status, result.detail)]
    return said.length === 0 ? [] : [`${printable(result.account.reference)}${headings.colon} ${said.join(' ')}`]
  })
  const counts = Object.entries(countsOf(results))
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => `${nameOf(key, names) ?? key} ${count}`)
  return [
    table(headings.columns, rows, [4, 5, 6, 7]),
    '',
    `${headings.total(results.length)}${headings.colon} ${counts.join(', ')}`,
    ...troubles,
  ].join('\n')
}

const nameOf = (key: string, { vitalityState, accountStatus }: Messages['names']): string | undefined =>
  ({ ...vitalityState, ...accountStatus })[key as keyof typeof vitalityState | keyof typeof accountStatus]

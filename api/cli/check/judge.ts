import type { Finding, Outcome } from '../../messages/check-words.ts'
import { type Condition, holds, type Reading } from './condition.ts'
import type { AccountResult, Assessment, Metric } from './metrics.ts'
import type { Channels, Rule } from './rule.ts'

/** A brief that was assessed. */
export type AssessedBrief = {
  /** As it was named. */
  readonly file: string
  readonly assessment: Assessment
  /** Channels it names, each with the line of the file where it does. */
  readonly requests: ReadonlyMap<string, number>
  readonly accounts: ReadonlyMap<string, number>
}

/** Accounts that were audited together. */
export type AuditedAccounts = {
  readonly name: string
  /** The file they were imported from. */
  readonly file?: string
  readonly results: readonly AccountResult[]
}

export type Subjects = { readonly briefs: readonly AssessedBrief[]; readonly audits: readonly AuditedAccounts[] }

/** One thing a rule speaks of. */
type Subject = {
  readonly name: string
  readonly place?: { readonly file: string; readonly line: number }
  readonly reading: Reading | undefined
}

export type Judged = {
  readonly rule: Rule
  readonly subject: Omit<Subject, 'reading'>
  readonly outcome: Outcome
  /** What was found, by the condition that decided; absent where every condition is met. */
  readonly finding?: Finding
}

/** Every rule on everything it speaks of, in the order of the rules. */
export const judge = (rules: readonly Rule[], subjects: Subjects): readonly Judged[] =>
  rules.flatMap((rule) => subjectsOf(rule, subjects).map((subject) => judged(rule, subject)))

const judged = (rule: Rule, { reading, ...subject }: Subject): Judged => {
  const { from, to } = rule.metric.scale
  for (const does of ['fail', 'warn'] as const) {
    const condition = rule[does]
    const isHeld = condition === undefined || holds(condition, reading ?? { low: from, high: to })
    if (isHeld === true || condition === undefined) continue
    return { rule, subject, outcome: isHeld === false ? does : rule.unknown, finding: findingOf(rule, { condition, does, reading }) }
  }
  return { rule, subject, outcome: 'pass' }
}

type Broken = { readonly condition: Condition; readonly does: 'fail' | 'warn'; readonly reading: Reading | undefined }

const findingOf = ({ metric: { noun, scale } }: Rule, { condition, does, reading }: Broken): Finding => {
  const told = (value: number) => scale.names?.[value] ?? value
  return {
    noun,
    known: reading && { low: told(reading.low), high: told(reading.high) },
    asked: { operator: condition.operator, bound: told(condition.bound) },
    force: does === 'fail' ? 'must' : 'should',
  }
}

const subjectsOf = ({ metric, channels }: Rule, { briefs, audits }: Subjects): readonly Subject[] => {
  switch (metric.over) {
    case 'channel':
      return briefs.flatMap((brief) => channelsOf(brief, channels).map((channel) => channelSubject(brief, channel, metric)))
    case 'request':
      return briefs.flatMap(({ file, assessment, requests }) =>
        assessment.requests.map((request) => ({
          name: `${file}, ${nameOf(assessment, request.platform)}`,
          place: { file, line: requests.get(request.platform) ?? 1 },
          reading: metric.read(request),
        })),
      )
    case 'brief':
      return briefs.map(({ file, assessment }) => ({ name: file, place: { file, line: 1 }, reading: metric.read(assessment) }))
    case 'account':
      return audits.flatMap(({ name, file, results }) =>
        results.map((result) => ({
          name: `${name}, ${result.account.platform} ${result.account.reference}`,
          ...placeOf(file),
          reading: metric.read(result),
        })),
      )
    case 'accounts':
      return audits.map(({ name, file, results }) => ({ name, ...placeOf(file), reading: metric.read(results) }))
  }
}

const placeOf = (file: string | undefined) => (file === undefined ? {} : { place: { file, line: 1 } })

const nameOf = ({ platforms }: Assessment, platform: string): string => platforms.find((each) => each.platform === platform)?.name ?? platform

const channelsOf = ({ assessment, requests, accounts }: AssessedBrief, channels: Channels): readonly string[] => {
  switch (channels) {
    case 'requests':
      return [...requests.keys()]
    case 'accounts':
      return [...accounts.keys()]
    case 'all':
      return assessment.platforms.map(({ platform }) => platform)
    default:
      return channels
  }
}

const channelSubject = (
  { file, assessment, requests, accounts }: AssessedBrief,
  channel: string,
  { read }: Extract<Metric, { readonly over: 'channel' }>,
): Subject => {
  const found = assessment.platforms.find(({ platform }) => platform === channel)
  return {
    name: `${file}, ${nameOf(assessment, channel)}`,
    place: { file, line: requests.get(channel) ?? accounts.get(channel) ?? 1 },
    reading: found && read(found),
  }
}

export const countsOf = (judgedAll: readonly Judged[]): Readonly<Record<Outcome, number>> => {
  const counts = { pass: 0, warn: 0, fail: 0, unknown: 0 }
  for (const { outcome } of judgedAll) counts[outcome]++
  return counts
}

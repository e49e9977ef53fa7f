import { writeFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import type { PlatformName } from '../../domain/brief/read-brief.ts'
import { type ChannelfitClient, createClient } from '../client/index.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import { accountResultToWire } from '../wire/audit.ts'
import { auditAll } from './audit.ts'
import { assessedBrief } from './check/assessed-brief.ts'
import { type AuditedAccounts, countsOf, judge } from './check/judge.ts'
import { junitReport } from './check/junit-report.ts'
import { readRules } from './check/read-rules.ts'
import type { Rule } from './check/rule.ts'
import { sarifReport } from './check/sarif-report.ts'
import { type Checked, textReport } from './check/text-report.ts'
import { configured, type Ends, languageOption, out, platformOption, refused, textOf, today } from './command.ts'
import { COLON } from './explained.ts'
import { type ExitCode, Refused } from './refused.ts'
import { printable } from './table.ts'
import { importedTargets, typedTargets } from './targets.ts'

type Format = 'text' | 'junit' | 'sarif'
type Options = {
  readonly rules: string
  readonly account: readonly string[]
  readonly platform?: PlatformName
  readonly import: readonly string[]
  readonly audit: readonly string[]
  readonly url?: string
  readonly key?: string
  readonly format: Format
  readonly output?: string
  readonly strict?: boolean
  readonly lang: Language
}

const HELP = `
Exit codes: 0 every rule is met (warnings allowed, unless --strict), 1 a rule is broken, 2 not possible as asked,
3 nothing could be judged, because all of it is unknown or there is nothing to judge; or our fault.
The language of rules and every metric: docs/generated/rules.md.`

const gathered = (text: string, before: readonly string[]): readonly string[] => [...before, text]

const addressOption = (text: string): string => {
  const address = URL.canParse(text) ? new URL(text) : undefined
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:') throw refused('addressForm')
  return text
}

export const checkCommand = (program: Command, ends: Ends): void => {
  program
    .command('check')
    .description('hold briefs and accounts to your own rules: for pipelines, with exit codes')
    .argument('[file...]', 'briefs as JSON; - reads standard input')
    .requiredOption('--rules <file>', 'the rules, as YAML')
    .option('--account <reference>', 'address or handle of an account to look at; may be given several times', gathered, [])
    .option('--platform <platform>', 'platform of the references, when they do not tell it', platformOption)
    .option('--import <file>', 'posts exported elsewhere, CSV or JSON; may be given several times', gathered, [])
    .option('--audit <id>', 'an audit that a service keeps; may be given several times', gathered, [])
    .option('--url <address>', 'where that service is', addressOption)
    .option('--key <key>', 'a key of that service that may read; CHANNELFIT_KEY when left out, where no list of processes shows it')
    .addOption(new Option('--format <format>', 'how the report is written').choices(['text', 'junit', 'sarif']).default('text'))
    .option('--output <file>', 'write the report there, and print it as text')
    .option('--strict', 'warnings fail')
    .addOption(languageOption())
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], options: Options) => {
      const rules = rulesOf(options)
      if (files.length + options.account.length + options.import.length + options.audit.length === 0)
        throw new Refused((words) => words.subjectNeeded)
      const at = { language: options.lang, today: today() }
      const briefs = files.map((file) => assessedBrief({ file, text: textOf(file) }, at))
      const audits = [...(await keptAudits(options)), ...(await lookedAt(options))]
      const checked = { rules, judged: judge(rules, { briefs, audits }) }
      report(checked, options)
      ends(exitCodeOf(checked, options.strict === true))
    })
}

const rulesOf = ({ rules: file, lang }: Options): readonly Rule[] => {
  const read = readRules(textOf(file))
  if (read.ok) return read.rules
  const { check } = messagesFor(lang)
  throw new Refused(() => read.faults.map(({ line, fault }) => printable(`${file}:${line}: `) + check.fault(fault)).join('\n'))
}

/** Accounts that are looked at now, and histories. */
const lookedAt = async (options: Options): Promise<readonly AuditedAccounts[]> => {
  if (options.account.length + options.import.length === 0) return []
  const { openLooking } = await import('../main.ts')
  const looking = openLooking(configured())
  const words = messagesFor(options.lang)
  try {
    const sources = [
      ...(options.account.length === 0 ? [] : [{ name: words.check.accounts, targets: typedTargets(options.account, options) }]),
      ...options.import.map((file) => ({ name: file, file, targets: importedTargets(file, looking.imports) })),
    ]
    const audits: AuditedAccounts[] = []
    for (const { targets, ...source } of sources) {
      const results = await auditAll(targets, { ...looking, signal: new AbortController().signal })
      audits.push({ ...source, results: results.map((result) => accountResultToWire(result, words)) })
    }
    return audits
  } finally {
    looking.close()
  }
}

const LONGEST_WAIT_MS = 600_000

const keptAudits = async ({ audit: ids, url, key, lang }: Options): Promise<readonly AuditedAccounts[]> => {
  if (ids.length === 0) return []
  const secret = key ?? configured().ownerKey?.reveal()
  if (url === undefined || secret === undefined) throw new Refused((words) => words.serviceNeeded)
  const client = createClient({ baseUrl: url, key: secret, language: lang })
  return Promise.all(ids.map((id) => keptAudit(client, id)))
}

const keptAudit = async (client: ChannelfitClient, id: string): Promise<AuditedAccounts> => {
  const signal = AbortSignal.timeout(LONGEST_WAIT_MS)
  const audit = await client.waitForAudit(id, { signal }).catch((error: unknown) => {
    throw signal.aborted ? new Refused((words) => words.auditUnfinished(printable(id))) : error
  })
  if (audit.status !== 'completed') throw new Refused((words) => words.auditUnfinished(printable(id)))
  return { name: id, results: audit.results }
}

const report = (checked: Checked, options: Options): void => {
  const { lang, format, output, rules: rulesFile } = options
  const { check } = messagesFor(lang)
  const isStrict = options.strict === true
  const text = textReport(checked, check, COLON[lang])
  const written = {
    text: () => text,
    junit: () => junitReport(checked, check, isStrict),
    sarif: () => JSON.stringify(sarifReport(checked, check, { rulesFile, language: lang, isStrict }), null, 2),
  }[format]()
  if (output !== undefined) writeTo(output, written)
  out(output === undefined ? written : text)
}

const writeTo = (file: string, text: string): void => {
  try {
    writeFileSync(file, `${text}\n`)
  } catch (error) {
    throw new Refused((words) => words.unwritable(printable(file), (error as NodeJS.ErrnoException).code ?? ''))
  }
}

const exitCodeOf = ({ judged }: Checked, isStrict: boolean): ExitCode => {
  const { pass, warn, fail } = countsOf(judged)
  if (fail > 0 || (isStrict && warn > 0)) return 1
  return pass + warn > 0 ? 0 : 3
}

import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { isPlatformName, type PlatformName } from '../domain/brief/read-brief.ts'
import type { Scope } from '../domain/ports.ts'
import { assessmentOf, assessmentTable, counterBriefText } from './cli/assess.ts'
import { assessBatch } from './cli/assess-batch.ts'
import { auditAll, auditJson, auditTable, targetTyped } from './cli/audit.ts'
import { catalogueReport, catalogueTable } from './cli/catalogue.ts'
import { askedDiagnosis, diagnosisOf, diagnosisText } from './cli/diagnose.ts'
import { askedQualification, qualificationOf, qualificationText } from './cli/qualify.ts'
import { printable, table, wrapped } from './cli/table.ts'
import { languageAsked, notJsonText, unreadableText, usageText, type ValueFault } from './cli/usage.ts'
import { type Config, readConfig } from './config.ts'
import { PROBLEMS, Problem } from './http/problem.ts'
import { utf8Text } from './http/utf8.ts'
import { LANGUAGES, type Language, messagesFor } from './messages/index.ts'
import type { UsageWords } from './messages/usage-words.ts'
import { ALL_SCOPES, createKey } from './usecases/manage-keys.ts'
import { VERSION } from './version.ts'

/** 0 done; 1 done and something could not be read or is at fault; 2 what was asked cannot be done as it was asked; 3 our fault. */
type ExitCode = 0 | 1 | 2 | 3

/** What the command line cannot do, said in one line of the language asked for. */
class Refused extends Error {
  readonly told: (words: UsageWords) => string
  constructor(told: (words: UsageWords) => string) {
    super('refused')
    this.told = told
  }
}

const out = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const today = (): string => new Date().toISOString().slice(0, 10)

const HELP = `
Examples:
  channelfit assess examples/town-hall.json --table --lang fr
  channelfit counter-brief examples/home-decoration-shop.json tiktok --lang fr
  channelfit audit https://example.org/blog
  channelfit audit --import posts.csv
  channelfit assess --batch examples/briefs.ndjson
  channelfit qualify
  channelfit diagnose examples/governance/basement.json --lang fr

A brief needs only organisation.name, organisation.kind and one goal; all fields: openapi/schemas/brief.yaml.
Exit codes: 0 done, 1 something could not be read, 2 not possible as asked, 3 our fault.`

/** JSON when asked for, or when no person is looking. */
const wantsJson = ({ json, table: asTable }: { readonly json?: boolean; readonly table?: boolean }): boolean =>
  json === true || (asTable !== true && !process.stdout.isTTY)

const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new Refused((words) => unreadableText(file, error as NodeJS.ErrnoException, words))
  }
}

/** Throws Problem `not-utf-8`, as the service does of a body. */
const textOf = (file: string): string => utf8Text(bytesOf(file))

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refused((words) => notJsonText(error, words))
  }
}

const configured = (): Config => {
  const read = readConfig()
  if (!read.ok) throw new Refused(() => read.faults.join('\n'))
  return read.config
}

/** The parser hands the name of the fault on (`usageText`). */
const refused = (fault: ValueFault): InvalidArgumentError => new InvalidArgumentError(fault)

const platformOption = (text: string): PlatformName => {
  if (isPlatformName(text)) return text
  throw refused('noSuchPlatform')
}

const expiryOption = (text: string): string => {
  // A day that no month has is read as one of the next month: written out again it is another.
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) throw refused('dayForm')
  if (text < today()) throw refused('dayOver')
  return text
}

type Output = { readonly json?: boolean; readonly table?: boolean; readonly lang: Language }
type LintOptions = { readonly json?: boolean; readonly all?: boolean; readonly strict?: boolean; readonly lang: Language }

/** Width of a page people read. */
const PAGE_COLUMNS = 90

const languageOption = (): Option => new Option('--lang <language>', 'language of the sentences').choices([...LANGUAGES]).default('en')

const withOutput = (command: Command): Command =>
  command
    .addOption(new Option('--json', 'print JSON (the default when the output is no terminal)'))
    .addOption(new Option('--table', 'print a table (the default on a terminal)').conflicts('json'))
    .addOption(languageOption())

/** Runs one command line and tells its exit code. */
export const run = async (args: readonly string[]): Promise<ExitCode> => {
  let code: ExitCode = 0
  const language = languageAsked(args)
  const program = new Command('channelfit')
    .description('Does this channel fit you, and is the one you have still alive?')
    .version(VERSION)
    .addHelpText('after', HELP)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: () => {} })

  program
    .command('serve')
    .description('start the service (settings come from the environment, see README)')
    .action(async () => {
      const { serve } = await import('./main.ts')
      await serve(configured(), out)
    })

  withOutput(program.command('assess'))
    .description('assess a brief: which channels fit this organisation?')
    .argument('[file]', 'brief as JSON; - reads standard input')
    .addOption(
      new Option(
        '--batch <file>',
        'many briefs, one {"key", "brief"} a line, answered as NDJSON line by line, on a terminal too; - reads standard input',
      ),
    )
    .action(async (file: string | undefined, options: Output & { readonly batch?: string }) => {
      if ((file === undefined) === (options.batch === undefined)) throw new Refused((words) => words.fileNeeded)
      if (file === undefined) {
        if (options.table === true) throw new Refused((words) => words.tableOfMany)
        if ((await assessedBatch(options.batch ?? '-', options.lang)).refused > 0) code = 1
        return
      }
      const assessment = assessmentOf(textOf(file), options.lang, today())
      out(wantsJson(options) ? JSON.stringify(assessment, null, 2) : assessmentTable(assessment, options.lang))
    })

  program
    .command('counter-brief')
    .description('write the page that answers a request of a brief')
    .argument('<file>', 'brief as JSON; - reads standard input')
    .argument('<platform>', 'a platform the brief asks for', platformOption)
    .addOption(languageOption())
    .action((file: string, platform: PlatformName, { lang }: { readonly lang: Language }) => {
      const text = counterBriefText(textOf(file), platform, { language: lang, today: today() })
      if (text === undefined) throw new Refused((words) => words.notAskedFor(platform))
      out(
        text
          .split('\n')
          .map((line) => wrapped(printable(line), PAGE_COLUMNS))
          .join('\n'),
      )
    })

  withOutput(program.command('qualify'))
    .description('is an initiative a matter of community management at all? Asks, or reads a file')
    .argument('[file]', 'an initiative as JSON; - reads standard input; without one, the questions are asked')
    .action(async (file: string | undefined, options: Output) => {
      const result =
        file === undefined
          ? await askedQualification({ input: process.stdin, output: process.stderr }, options.lang, today())
          : qualificationOf(textOf(file), options.lang, today())
      out(wantsJson(options) ? JSON.stringify(result, null, 2) : qualificationText(result, options.lang))
    })

  withOutput(program.command('diagnose'))
    .description('has community management become a gadget here? Asks, or reads a file')
    .argument('[file]', 'answers as JSON; - reads standard input; without one, the questions are asked')
    .action(async (file: string | undefined, options: Output) => {
      const result =
        file === undefined
          ? await askedDiagnosis({ input: process.stdin, output: process.stderr }, options.lang, today())
          : diagnosisOf(textOf(file), options.lang, today())
      out(wantsJson(options) ? JSON.stringify(result, null, 2) : diagnosisText(result, options.lang))
    })

  withOutput(program.command('audit'))
    .description('look at accounts: are they alive by their own rhythm?')
    .argument('[reference...]', 'addresses or handles')
    .option('--platform <platform>', 'platform of the references, when they do not tell it', platformOption)
    .option('--import <file>', 'posts exported elsewhere, CSV or JSON; - reads standard input')
    .action(async (references: string[], options: Output & { readonly platform?: PlatformName; readonly import?: string }) => {
      const { openLooking } = await import('./main.ts')
      const looking = openLooking(configured())
      try {
        const typed = references.map((reference) => {
          const target = targetTyped(reference, options.platform)
          if (!target) throw new Refused((words) => words.platformNeeded(printable(reference)))
          return target
        })
        const targets = [...typed, ...(options.import === undefined ? [] : importedTargets(options.import, looking.imports))]
        if (targets.length === 0) throw new Refused((words) => words.accountNeeded)
        const results = await auditAll(targets, { ...looking, signal: new AbortController().signal })
        out(wantsJson(options) ? JSON.stringify(auditJson(results, options.lang), null, 2) : auditTable(results, options.lang))
        if (results.some(({ status }) => status !== 'ok')) code = 1
      } finally {
        looking.close()
      }
    })

  keysCommand(program)

  program
    .command('migrate')
    .description('bring the database up to date and stop')
    .action(async () => {
      const { openStore } = await import('./main.ts')
      const { storage } = await openStore(configured())
      await storage.close()
      out('The database is up to date.')
    })

  program
    .command('catalogue')
    .description('the figures behind every score')
    .command('lint')
    .description('list faults of the catalogue, and figures that could be better founded')
    .addOption(new Option('--json', 'print JSON: all of them'))
    .addOption(new Option('--all', 'list every figure, not only the gravest ten of each kind').conflicts('json'))
    .option('--strict', 'fail when a figure could be better founded, too')
    .addOption(languageOption())
    .action(({ json, all, strict, lang }: LintOptions) => {
      const report = catalogueReport(today())
      out(json === true ? JSON.stringify(report, null, 2) : catalogueTable(report, { isAll: all === true, language: lang }))
      if (report.faults.length > 0 || (strict === true && report.advisories.length > 0)) code = 1
    })

  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return explained(error, language)
  }
}

const assessedBatch = async (file: string, language: Language) => {
  try {
    return await assessBatch(file, { language, today: today() }, process.stdout)
  } catch (error) {
    const unread = error as NodeJS.ErrnoException
    throw unread.code === undefined ? error : new Refused((words) => unreadableText(file, unread, words))
  }
}

type Imports = ReturnType<Awaited<typeof import('./main.ts')>['openLooking']>['imports']

const importedTargets = (file: string, imports: Imports) => {
  const text = textOf(file)
  const read = /^\s*[[{]/.test(text) ? imports.json(jsonOf(text)) : imports.csv(text)
  if (read.ok) return read.targets
  throw new Refused(() => read.faults.map(({ line, code, detail }) => `${file}:${line}: ${code}${detail === '' ? '' : ` (${detail})`}`).join('\n'))
}

const keysCommand = (program: Command): void => {
  const keys = program.command('keys').description('create, list and revoke API keys')
  const withStore = async (
    act: (store: Awaited<ReturnType<Awaited<typeof import('./main.ts')>['openStore']>>, workspaceId: string) => Promise<void>,
  ): Promise<void> => {
    const { openStore } = await import('./main.ts')
    const store = await openStore(configured())
    try {
      await act(store, (await store.storage.keys.firstWorkspace()) ?? store.ids.next('wsp'))
    } finally {
      await store.storage.close()
    }
  }
  keys
    .command('list')
    .description('list keys, never their secrets')
    .action(() =>
      withStore(async ({ storage }, workspaceId) => {
        const found = await storage.keys.list(workspaceId)
        const rows = found.map(({ id, name, scopes, createdAt, expiresAt, revokedAt, lastUsedAt }) => [
          id,
          name,
          scopes.join(' '),
          createdAt,
          expiresAt ?? '-',
          revokedAt ?? '-',
          lastUsedAt ?? '-',
        ])
        out(table(['Key', 'Name', 'Scopes', 'Created', 'Expires', 'Revoked', 'Last used'], rows))
      }),
    )
  keys
    .command('create')
    .description('make a key; its secret is printed once')
    .argument('<name>')
    .addOption(new Option('--scopes <scopes...>', 'what it may do').choices([...ALL_SCOPES]).default(['read', 'assess', 'audit']))
    .option('--expires <date>', 'last day it works, YYYY-MM-DD', expiryOption)
    .action((name: string, { scopes, expires }: { readonly scopes: Scope[]; readonly expires?: string }) =>
      withStore(async ({ storage, clock, ids }, workspaceId) => {
        const expiry = expires === undefined ? {} : { expiresAt: `${expires}T23:59:59.999Z` }
        const { secret } = await createKey({ keys: storage.keys, clock, ids }, { workspaceId, name, scopes, ...expiry })
        out(secret)
      }),
    )
  keys
    .command('revoke')
    .description('end a key at once')
    .argument('<id>')
    .action((id: string) =>
      withStore(async ({ storage, clock }, workspaceId) => {
        if (!(await storage.keys.revoke({ workspaceId, id, at: clock.now() }))) throw new Refused((words) => words.noSuchKey(printable(id)))
        out(`${id} is revoked.`)
      }),
    )
}

/** By name: what throws them is loaded only when it is needed. */
const SAID_IN_ONE_LINE: ReadonlySet<string> = new Set(['CannotStart', 'StorageError'])

const COLON: Readonly<Record<Language, string>> = { en: ':', fr: '\u00a0:' }

const explained = (error: unknown, language: Language): ExitCode => {
  const words = messagesFor(language).usage
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    // The help that stands in for a command has been printed already.
    if (error.code !== 'commander.help') process.stderr.write(`${usageText(error, words)}\n`)
    return 2
  }
  if (error instanceof Problem) {
    const lines = [
      `${PROBLEMS[error.code].title[language]}${COLON[language]} ${error.detail ?? PROBLEMS[error.code].detail[language]}`,
      ...(error.errors ?? []).map(({ pointer, detail }) => `  ${pointer === '' ? '/' : pointer}${COLON[language]} ${detail}`),
    ]
    process.stderr.write(`${lines.join('\n')}\n`)
    return 2
  }
  if (error instanceof Refused || (error instanceof Error && SAID_IN_ONE_LINE.has(error.name))) {
    process.stderr.write(`${error instanceof Refused ? error.told(words) : error.message}\n`)
    return 2
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 3
}

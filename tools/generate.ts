/**
 * Writes what follows from the contract and from the tables in the code: run by `npm run generate`.
 * With `--check` nothing is written; the files that differ are named and the exit code is 1.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { FAULT_WORDS as CONTRADICTIONS } from '../api/http/handlers/fault-words.ts'
import { PROBLEMS } from '../api/http/problem.ts'
import { FAULT_WORDS } from '../api/http/problem-words.ts'
import { cataloguePage, diagnosisPage, fitModelPage, qualificationPage, vitalityPage } from './reference-pages.ts'
import { rulesPage } from './rules-page.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SCHEMA_REF = '#/components/schemas/'

const bundled = async (): Promise<Json> => {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'))
  try {
    const output = join(folder, 'openapi.json')
    const cli = join(ROOT, 'node_modules/@redocly/cli/bin/cli.js')
    const { status, stderr } = spawnSync(process.execPath, [cli, 'bundle', 'openapi/openapi.yaml', '-o', output], { cwd: ROOT, encoding: 'utf8' })
    if (status !== 0) throw new Error(`the contract cannot be bundled:\n${stderr}`)
    return JSON.parse(await readFile(output, 'utf8')) as Json
  } finally {
    await rm(folder, { recursive: true })
  }
}

const pascalCase = (name: string): string => name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Files are kebab-case, types are not: `platform-id.yaml` becomes `PlatformId`, in names and references alike. */
const withTypeNames = (value: Json, path: readonly string[] = []): Json => {
  if (Array.isArray(value)) return value.map((item) => withTypeNames(item as Json, path))
  if (typeof value !== 'object' || value === null) return value
  const renames = path.join('/') === 'components/schemas'
  return Object.fromEntries(
    Object.entries(value).map(([key, child]): [string, Json] => {
      if (key === '$ref' && typeof child === 'string' && child.startsWith(SCHEMA_REF)) {
        return [key, SCHEMA_REF + pascalCase(child.slice(SCHEMA_REF.length))]
      }
      return [renames ? pascalCase(key) : key, withTypeNames(child as Json, [...path, key])]
    }),
  )
}

/** Components in alphabetical order, whatever file was read first; everything else as it was written. */
const inStableOrder = (document: Json): Json => {
  const { components, ...rest } = document as { components: Record<string, Record<string, Json>> } & Record<string, Json>
  const byName = <T>(record: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { ...rest, components: byName(Object.fromEntries(Object.entries(components).map(([kind, named]) => [kind, byName(named)]))) }
}

const problemPage = (): string => {
  const rows = Object.entries(PROBLEMS).map(([code, { status, title, detail }]) => `| \`${code}\` | ${status} | ${title.en} | ${detail.en} |`)
  return [
    '# Problems',
    '',
    'What a refusal or failure can be. Act upon the code; titles and details are worded in the language of the request.',
    '',
    '| code | status | title | detail |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## Faults of a request',
    '',
    'What `errors` of `validation-failed`, `patch-breaks-brief` and `brief-outdated` list. These are about the shape of what was sent, and say what was expected:',
    `${Object.keys(FAULT_WORDS.en)
      .map((code) => `\`${code}\``)
      .join(', ')}.`,
    '',
    'These are about what it says:',
    '',
    '| code | detail |',
    '|---|---|',
    ...Object.entries(CONTRADICTIONS).map(([code, { en }]) => `| \`${code}\` | ${en} |`),
    '',
  ].join('\n')
}

const generated = async (): Promise<Readonly<Record<string, string>>> => {
  const contract = inStableOrder(withTypeNames(await bundled()))
  const text = `${JSON.stringify(contract, undefined, 2)}\n`
  const types = astToString(await openapiTypescript(text, { immutable: true, alphabetize: false, defaultNonNullable: false }))
  return {
    'openapi/generated/openapi.json': text,
    'openapi/generated/types.ts': `// Written by tools/generate.ts from openapi/openapi.yaml.\n\n${types}`,
    'docs/generated/problems.md': problemPage(),
    'docs/generated/fit-model.md': fitModelPage(),
    'docs/generated/vitality-model.md': vitalityPage(),
    'docs/generated/qualification-model.md': qualificationPage(),
    'docs/generated/diagnosis-model.md': diagnosisPage(),
    'docs/generated/catalogue.md': cataloguePage(),
    'docs/generated/rules.md': rulesPage(),
  }
}

const presentText = (path: string): Promise<string | undefined> => readFile(join(ROOT, path), 'utf8').catch(() => undefined)

const files = Object.entries(await generated())
if (process.argv.includes('--check')) {
  for (const [path, text] of files) {
    if ((await presentText(path)) === text) continue
    console.error(`${path} differs from what npm run generate writes`)
    process.exitCode = 1
  }
} else {
  for (const [path, text] of files) {
    await mkdir(dirname(join(ROOT, path)), { recursive: true })
    await writeFile(join(ROOT, path), text)
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals'
import { languageAsked, usageText } from '../../../api/cli/usage.ts'
import { run } from '../../../api/cli.ts'
import { messagesFor } from '../../../api/messages/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'channelfit-usage-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => void jest.restoreAllMocks())

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const SHOP = 'examples/home-decoration-shop.json'

/** The exit code of a command line and what it says of its fault. */
const refusalOf = async (args: readonly string[]) => {
  let told = ''
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text)
    return true
  })
  const code = await run(args)
  jest.restoreAllMocks()
  return { code, told }
}

describe('a command line that cannot be done', () => {
  it.each<{ why: string; args: readonly string[]; en: string; fr: string }>([
    {
      why: 'no such command',
      args: ['asess', 'x'],
      en: 'There is no command “asess”. Did you mean “assess”?',
      fr: 'La commande «\u00a0asess\u00a0» n’existe pas. Vouliez-vous dire «\u00a0assess\u00a0»\u202f?',
    },
    {
      why: 'no such option',
      args: ['assess', 'x', '--tabel'],
      en: 'There is no option “--tabel” here. Did you mean “--table”?',
      fr: 'L’option «\u00a0--tabel\u00a0» n’existe pas ici. Vouliez-vous dire «\u00a0--table\u00a0»\u202f?',
    },
    {
      why: 'an argument is missing',
      args: ['counter-brief', SHOP],
      en: 'The argument “platform” is missing.',
      fr: 'Il manque l’argument «\u00a0platform\u00a0».',
    },
    {
      why: 'an argument too many',
      args: ['assess', 'a', 'b'],
      en: 'This command takes at most 1 argument; 2 were given.',
      fr: 'Cette commande prend au plus 1\u00a0argument\u202f; elle en a reçu 2.',
    },
    {
      why: 'two options that exclude each other',
      args: ['assess', 'x', '--json', '--table'],
      en: 'The options “--table” and “--json” exclude each other.',
      fr: 'Les options «\u00a0--table\u00a0» et «\u00a0--json\u00a0» s’excluent.',
    },
    {
      why: 'no such platform, as an argument',
      args: ['counter-brief', SHOP, 'myspace'],
      en: 'The value “myspace” does not suit “platform”. There is no such platform.',
      fr: 'La valeur «\u00a0myspace\u00a0» ne convient pas à «\u00a0platform\u00a0». Cette plateforme n’existe pas.',
    },
    {
      why: 'no such platform, as an option',
      args: ['audit', '@x', '--platform', 'myspace'],
      en: 'The value “myspace” does not suit “--platform <platform>”. There is no such platform.',
      fr: 'La valeur «\u00a0myspace\u00a0» ne convient pas à «\u00a0--platform <platform>\u00a0». Cette plateforme n’existe pas.',
    },
    {
      why: 'a platform the brief does not ask for',
      args: ['counter-brief', SHOP, 'pinterest'],
      en: 'The brief does not ask for “pinterest”.',
      fr: 'Le brief ne demande pas «\u00a0pinterest\u00a0».',
    },
    {
      why: 'no brief',
      args: ['assess'],
      en: 'Name one file: a brief, or many with --batch.',
      fr: 'Indiquez un fichier\u00a0: un brief, ou plusieurs avec --batch.',
    },
    {
      why: 'a table of many',
      args: ['assess', '--batch', SHOP, '--table'],
      en: 'The option --table shows one brief: a batch is answered as NDJSON, one line for each brief.',
      fr: 'L’option --table présente un seul brief\u00a0: plusieurs briefs reçoivent leur réponse en NDJSON, une ligne pour chacun.',
    },
    {
      why: 'no account',
      args: ['audit'],
      en: 'Name at least one account, or a file with --import.',
      fr: 'Indiquez au moins un compte, ou un fichier avec --import.',
    },
    {
      why: 'no platform of a handle',
      args: ['audit', '@shop'],
      en: 'Say with --platform which platform “@shop” is on.',
      fr: 'Précisez avec --platform la plateforme de «\u00a0@shop\u00a0».',
    },
    {
      why: 'no such file',
      args: ['assess', 'nowhere.json'],
      en: 'The file “nowhere.json” does not exist.',
      fr: 'Le fichier «\u00a0nowhere.json\u00a0» n’existe pas.',
    },
    {
      why: 'no such file of many',
      args: ['assess', '--batch', 'nowhere.ndjson'],
      en: 'The file “nowhere.ndjson” does not exist.',
      fr: 'Le fichier «\u00a0nowhere.ndjson\u00a0» n’existe pas.',
    },
    {
      why: 'a folder',
      args: ['qualify', 'examples'],
      en: 'The file “examples” is a folder.',
      fr: 'Le fichier «\u00a0examples\u00a0» est un dossier.',
    },
    {
      why: 'JSON cut short',
      args: ['assess', file('cut.json', '{"goals": [')],
      en: 'The text is not JSON: It is empty, or ends in the middle of the JSON.',
      fr: 'Le texte n’est pas du JSON\u00a0: Il est vide, ou s’arrête au milieu du JSON.',
    },
    {
      why: 'JSON broken at a place that is known',
      args: ['assess', file('line.json', '{\n  "goals": 1,\n}')],
      en: 'The text is not JSON: It ceases to be JSON at line 3, column 1.',
      fr: 'Le texte n’est pas du JSON\u00a0: Ce n’est plus du JSON à partir de la ligne 3, colonne 1.',
    },
    {
      why: 'imported JSON broken near some words',
      args: ['audit', '--import', file('near.json', '[abc]')],
      en: 'It ceases to be JSON near “[abc]”.',
      fr: 'Ce n’est plus du JSON autour de «\u00a0[abc]\u00a0».',
    },
  ])('is told in the language asked for: $why', async ({ args, en, fr }) => {
    const told = [await refusalOf([...args, '--lang', 'en']), await refusalOf(args), await refusalOf([...args, '--lang=fr'])]

    expect(told).toEqual([en, en, fr].map((text) => ({ code: 2, told: `${text}\n` })))
  })

  it.each([
    { why: 'no JSON', text: '{"goals": [' },
    { why: 'an empty file', text: '' },
    { why: 'faults of shape', text: '{"organisation": {"name": ""}, "gaols": 1}' },
    { why: 'contradictions', text: '{"organisation": {"name": "A", "kind": "b2c"}, "goals": [{"goal": "sales"}, {"goal": "sales"}]}' },
  ])('of a file speaks of no request and no body: $why', async ({ text }) => {
    for (const language of ['en', 'fr']) {
      const { code, told } = await refusalOf(['assess', file('data.json', text), '--lang', language])

      expect(code).toBe(2)
      expect(told).not.toMatch(/\brequest\b|\bbody\b|requête|corps/i)
    }
  })

  it('because an option lacks its value is told so', async () => {
    expect(await refusalOf(['audit', '--lang', 'fr', '--platform'])).toEqual({
      code: 2,
      told: 'L’option «\u00a0--platform <platform>\u00a0» attend une valeur.\n',
    })
  })

  it('names the languages when another one is asked for', async () => {
    expect((await refusalOf(['assess', 'x', '--lang', 'de'])).told).toBe(
      'The value “de” does not suit “--lang <language>”. The values are: en, fr.\n',
    )
  })

  it.each([
    { expires: '2020-01-01', told: 'That day is over.' },
    { expires: '2027-02-30', told: 'Write a day as YYYY-MM-DD.' },
  ])('names the fault of a last day: $expires', async ({ expires, told }) => {
    expect((await refusalOf(['keys', 'create', 'a', '--expires', expires])).told).toBe(
      `The value “${expires}” does not suit “--expires <date>”. ${told}\n`,
    )
  })
})

describe('the language of a command line', () => {
  it.each([
    { args: [], language: 'en' },
    { args: ['assess', '--lang', 'fr', 'x'], language: 'fr' },
    { args: ['assess', '--lang=fr'], language: 'fr' },
    { args: ['assess', '--lang', 'fr', '--lang', 'en'], language: 'en' },
    { args: ['assess', '--lang', 'de'], language: 'en' },
    { args: ['assess', '--lang'], language: 'en' },
    { args: ['audit', '--', '--lang', 'fr'], language: 'en' },
  ])('of $args is $language', ({ args, language }) => expect(languageAsked(args)).toBe(language))
})

describe('what the parser says and we do not know', () => {
  it('is told as it says it, made harmless for a terminal', () => {
    expect(usageText({ message: 'error: something else\u001b[2J' }, messagesFor('fr').usage)).toBe('something else·[2J')
  })
})

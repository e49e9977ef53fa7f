import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { literalsIn } from '../../support/literals.ts'

const ROOT = join(import.meta.dirname, '../../..')

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()

/** Words and signs that no English text and no code has. */
const FRENCH =
  /[éèêàâçùûîôœ«»]|(?<!\p{L})(?:le|les|une|du|des|pas|dans|cette|votre|vous|il|elle|ou|est|qui|sont)(?!\p{L})|(?<!\p{L})(?:[ldnscjm]|qu)['’]\p{L}/iu

const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a straight apostrophe', /\p{L}'/u],
  ['a plain space before a sign', / [:;!?»%]/],
  ['a plain space after guillemets', /« /],
  ['no space before a high sign', /\p{L}[;!?](?:\s|$)/u],
  ['no space before a colon', /(?<!Authorization)(?<=\p{L}):(?:\s|$)/u],
  ['a wide no-break space before a high sign', /\u00a0[;!?]/],
  ['a narrow no-break space before a colon, guillemets or per cent', /\u202f[:»%]/],
  ['three full stops', /\.\.\./],
]
const faultsOf = (text: string): readonly string[] => FAULTS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []))

/** Only French sets a space before these. */
const SPACED = /\p{L} [:;!?»](?:\s|$)/u

const isFrench = (file: string, text: string): boolean =>
  file.includes('messages/fr') || (/\s/.test(text) && (FRENCH.test(text) || SPACED.test(text)))

describe('French typography', () => {
  it.each(sourcesIn(join(ROOT, 'api')))('%s', (file) => {
    const texts = literalsIn(readFileSync(join(ROOT, file), 'utf8')).filter((text) => isFrench(file, text))

    expect(texts.flatMap((text) => faultsOf(text).map((fault) => ({ fault, text })))).toEqual([])
  })

  it.each<{ text: string; fault: string | undefined }>([
    { text: 'Ceci n’est pas valide.', fault: undefined },
    { text: "Ceci n'est pas valide.", fault: 'a straight apostrophe' },
    { text: 'Connues : le blog.', fault: 'a plain space before a sign' },
    { text: 'Connues\u00a0: le blog.', fault: undefined },
    { text: 'Le champ « name\u00a0».', fault: 'a plain space after guillemets' },
    { text: 'Est-ce le blog?', fault: 'no space before a high sign' },
    { text: 'Est-ce le blog\u202f?', fault: undefined },
    { text: 'Est-ce le blog\u00a0?', fault: 'a wide no-break space before a high sign' },
    { text: 'Connues\u202f: le blog.', fault: 'a narrow no-break space before a colon, guillemets or per cent' },
    { text: 'Le public...', fault: 'three full stops' },
  ])('“$text” has the fault: $fault', ({ text, fault }) => expect(faultsOf(text)).toEqual(fault === undefined ? [] : [fault]))

  it('reads strings and templates, and neither comments nor expressions', () => {
    const source = String.raw`// l'un
const a = /it's/ /* l'autre */
const b = 'l\u2019eau' + \`Il \${count > 1 ? \`y a "d'eux"\` : 'est'} là\``
      .replaceAll(String.raw`\``, '`')
      .replaceAll(String.raw`\$`, '$')

    expect(literalsIn(source)).toEqual(['l’eau', 'Il ', `y a "d'eux"`, 'est', ' là'])
  })
})

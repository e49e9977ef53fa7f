import type { Account, Standing } from '../../domain/audit/account.ts'
import type { Colour } from '../../domain/shared/contrast.ts'
import { excerpt, html } from '../html/html.ts'
import { type Language, messagesFor } from '../messages/index.ts'

/** White text is readable on each of them (WCAG 2.2 AA); green, amber, red and grey as in reports. */
export const BADGE_GROUNDS = { name: '#3b444b', good: '#1b6e3c', watch: '#7a5200', bad: '#a3262a', open: '#5b5f66' } as const satisfies Readonly<
  Record<string, Colour>
>

const GROUND_OF: Readonly<Partial<Record<Standing, keyof typeof BADGE_GROUNDS>>> = {
  thriving: 'good',
  steady: 'good',
  fading: 'watch',
  dormant: 'bad',
  abandoned: 'bad',
  'never-started': 'bad',
  'not-found': 'bad',
  suspended: 'bad',
}

const HEIGHT = 20
const SIZE = 11
const MARGIN = 6
/** What a badge has room for; all of it is in its title. */
const LONGEST_NAME = 40

/** Widths of Verdana in parts of its size, by kinds of characters. Another font may be drawn: `textLength` fits it into the same room. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Extended_Pictographic}/u, 1.1],
  [/^[ijlI.,:;'’|!()[\]/ \u00a0\u202f]/, 0.42],
  [/^[mwMW@%]/, 0.98],
  [/^\p{Lu}/u, 0.72],
]
const USUAL_WIDTH = 0.63
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const widthOf = (text: string): number => {
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += WIDTHS.find(([kind]) => kind.test(segment))?.[1] ?? USUAL_WIDTH
  return Math.ceil(width * SIZE)
}

/** Characters that no XML document may have (XML 1.0, 2.2); `html` takes the others out. */
const UNWRITABLE = /[\ufffe\uffff]/g
/** A name on one line. */
const plain = (text: string): string => text.replace(UNWRITABLE, '').replace(/\s+/g, ' ').trim()

type Badge = {
  readonly account: Pick<Account, 'account' | 'standing' | 'reading'>
  /** The day it is shown on, YYYY-MM-DD. */
  readonly today: string
  readonly language: Language
}

/** How an account stands, as an SVG of a line: it loads nothing, and has no style that a policy could forbid. */
export const accountBadge = ({ account: { account, standing, reading }, today, language }: Badge): string => {
  const words = messagesFor(language)
  const reference = plain(account.reference)
  const name = excerpt(reference.replace(/^https?:\/\//i, ''), LONGEST_NAME)
  const state = words.accounts.badge({ standing, ...(reading ? { reading } : {}) }, today)
  const title = `${words.platformName(account.platform)}, ${excerpt(reference)}${words.report.colon} ${state}`
  const [nameWidth, stateWidth] = [widthOf(name), widthOf(state)]
  const [left, right] = [nameWidth + 2 * MARGIN, stateWidth + 2 * MARGIN]
  const text = (written: string, x: number, width: number) =>
    html`<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${written}</text>`
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" viewBox="0 0 ${left + right} ${HEIGHT}" role="img" aria-label="${title}" xml:lang="${language}"><title>${title}</title><rect width="${left}" height="${HEIGHT}" fill="${BADGE_GROUNDS.name}"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${BADGE_GROUNDS[GROUND_OF[standing] ?? 'open']}"/><g fill="#ffffff" font-family="Verdana, 'DejaVu Sans', sans-serif" font-size="${SIZE}" aria-hidden="true">${text(name, MARGIN, nameWidth)}${text(state, left + MARGIN, stateWidth)}</g></svg>
`.markup
}

import type { PublishedPlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { type Html, html, link, named } from '../../html/html.ts'
import type { Language } from '../../messages/index.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Reading } from '../../messages/report-words.ts'
import { isTrouble, standingNames } from '../../messages/standing-names.ts'
import { urlOf } from '../../wire/account.ts'
import { silenceLine } from '../charts/silence-line.ts'
import type { Citations } from '../citations.ts'
import { nameOf, type Result, standingOf } from './account.ts'

export type Context = {
  readonly words: Messages
  readonly cite: Citations
  /** The day of the report; what was seen on another day says so. */
  readonly asOf: string
  readonly reading: Reading
  readonly language: Language
}

/** Longer names are cut in tables, where they would push everything else aside. */
const LONGEST_IN_TABLE = 60
const LONGEST_IN_HEADING = 120

export const channelOf = ({ account }: Result, { names }: Messages): string => names.platform[account.platform as PublishedPlatformId]

/** Channel and name, for a cell or a heading. */
export const accountName = (result: Result, { words }: Context): Html =>
  html`${channelOf(result, words)} <span class="soft">${named(nameOf(result), LONGEST_IN_TABLE)}</span>`

const MOST_NAMED = 12

/** Some accounts by name, and how many more there are. */
export const accountNames = (accounts: readonly Result[], { words }: Context): Html => {
  const shown = accounts.slice(0, MOST_NAMED)
  const more = accounts.length - shown.length
  const names = shown.map((account, place) => html`${place > 0 && ', '}${channelOf(account, words)} ${named(nameOf(account), LONGEST_IN_TABLE)}`)
  return html`${names}${more > 0 && `, ${words.report.audit.andMore(more)}`}`
}

/** Its name in a heading, leading to it where its address is known; and how it was named to us where that is something else. */
export const accountLink = (result: Result): Html => {
  const { reference } = result.account
  const { url } = urlOf(result.account)
  const name = nameOf(result)
  const shown = url === undefined ? named(name, LONGEST_IN_HEADING) : link(url, named(name, LONGEST_IN_HEADING))
  return html`${shown}${name !== reference && html` <span class="soft small">${named(reference, LONGEST_IN_TABLE)}</span>`}`
}

export const stateTag = (result: Result, { words }: Context): Html => {
  const standing = standingOf(result)
  const kind = isTrouble(standing, words.names) ? 'unknown' : standing
  return html`<span class="tag ${kind}">${standingNames(words.names, words.accounts.standingName)(standing)}</span>`
}

/** The present silence in words and drawn; nothing where it is not known. */
export const silenceOf = (result: Result, { words }: Context): Html => {
  const said = words.report.audit
  if (result.status !== 'ok') return html`${words.report.notKnown}`
  const { daysSinceLastPost: silence, ownRhythmDays: rhythm, irregularity } = result.vitality
  if (silence === undefined) return html`${words.report.notKnown}`
  if (rhythm === undefined) return html`${said.days(silence)}`
  return html`${said.days(silence)} <span class="soft">(${said.usual(rhythm)})</span>${silenceLine({ silence, rhythm, longGap: irregularity?.longGapDays })}`
}

export const lastPostOf = (result: Result, { words }: Context): string => {
  if (result.status !== 'ok') return words.report.notKnown
  const { lastPostOn, state } = result.vitality
  if (lastPostOn !== undefined) return words.report.date(lastPostOn)
  return state === 'unknown' ? words.report.notKnown : words.report.audit.noPost
}

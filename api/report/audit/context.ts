import type { PublishedPlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { type Html, html, link, named } from '../../html/html.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Reading } from '../../messages/report-words.ts'
import { isTrouble, standingNames } from '../../messages/standing-names.ts'
import { urlOf } from '../../wire/account.ts'
import { silenceLine } from '../charts/silence-line.ts'
import type { Citations } from '../citations.ts'
import { nameOf, type Result, standingOf } from './account.ts'

export type Context = { readonly words: Messages; readonly cite: Citations; readonly reading: Reading; readonly language: 'en' | 'fr' }

/** Longer names are cut in tables, where they would push everything else aside. */
const LONGEST_IN_TABLE = 60

export const channelOf = ({ account }: Result, { names }: Messages): string => names.platform[account.platform as PublishedPlatformId]

/** Channel and name, for a cell or a heading. */
export const accountName = (result: Result, { words }: Context): Html =>
  html`${channelOf(result, words)} <span class="soft">${named(nameOf(result), LONGEST_IN_TABLE)}</span>`

/** How it was named to us, leading to it where that is told. */
export const accountAddress = ({ account }: Result): Html => {
  const { url } = urlOf(account)
  return url === undefined ? named(account.reference, 120) : link(url, named(account.reference, 120))
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

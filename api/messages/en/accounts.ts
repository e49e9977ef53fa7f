import type { AccountWords } from '../account-words.ts'
import { isAlive, isTrouble, isUntold, standingNames } from '../standing-names.ts'
import { lower } from '../words.ts'
import { dateText, decimal, share, span } from './figures.ts'
import { names } from './names.ts'
import { accountTrouble } from './trouble.ts'

export const standingName: AccountWords['standingName'] = {
  parked: 'Parked',
  archived: 'Archived',
  closed: 'Closed',
  'not-audited': 'Not audited yet',
}
const nameOf = standingNames(names, standingName)

const declared: AccountWords['declared'] = ({ state, since }) => `${standingName[state]} by decision since ${dateText(since)}.`

type Reading = NonNullable<Parameters<AccountWords['standing']>[0]['reading']>
const lastPost = ({ lastPostOn }: Reading): string => (lastPostOn === undefined ? '' : `, last post on ${dateText(lastPostOn)}`)

const standing: AccountWords['standing'] = ({ standing: now, declared: decided, reading }) => {
  if (now === 'not-audited') return 'No audit has looked at this account yet.'
  if (decided && decided.state === now) return declared(decided)
  if (isTrouble(now, names)) {
    const before = reading ? ` When it could last be read, on ${dateText(reading.asOf)}, it was “${names.vitalityState[reading.state]}”.` : ''
    return `${accountTrouble(now, '')}${before}`
  }
  return reading ? `${nameOf(now)} on ${dateText(reading.asOf)}${lastPost(reading)}.` : `${nameOf(now)}.`
}

const lastPostAgo = (days: number): string => (days < 1 ? 'today' : days < 2 ? 'yesterday' : `${span(days)} ago`)
const lastPostBefore = (days: number): string => (days < 1 ? 'on that day' : days < 2 ? 'the day before' : `${span(days)} before`)

const badge: AccountWords['badge'] = ({ standing: now, reading }, today) => {
  if (isUntold(now, names)) return `Unknown (${lower(nameOf(now))})`
  if (reading?.state !== now) return nameOf(now)
  const { asOf, daysSinceLastPost: days } = reading
  const state = isAlive(now) ? 'Alive by its own rhythm' : nameOf(now)
  if (asOf === today) return days === undefined ? state : `${state}, last post ${lastPostAgo(days)}`
  return `${state} on ${dateText(asOf)}${days === undefined ? '' : `, last post ${lastPostBefore(days)}`}`
}

const trendNames: Readonly<Record<string, string>> = names.trend
const stateNames: Readonly<Record<string, string>> = names.vitalityState
const declaredNames: Readonly<Record<string, string>> = standingName
const named = (table: Readonly<Record<string, string>>, value: string | number): string => `“${table[value] ?? value}”`
const number = (value: string | number): string => (typeof value === 'number' ? decimal(value) : value)

const difference: AccountWords['difference'] = ({ field, from = '', to = '' }) => {
  switch (field) {
    case 'state':
      return `Its state went from ${named(stateNames, from)} to ${named(stateNames, to)}.`
    case 'trend':
      return `The trend of its posting went from ${named(trendNames, from)} to ${named(trendNames, to)}.`
    case 'declared':
      if (from === '') return `It was put to rest by decision: ${named(declaredNames, to)}.`
      return to === ''
        ? `It is no longer declared ${named(declaredNames, from)}.`
        : `It was declared ${named(declaredNames, from)} and is now ${named(declaredNames, to)}.`
    case 'last-post':
      if (from === '') return `It has posted: its last post is of ${dateText(String(to))}.`
      return to === ''
        ? `No post is in sight any more; the last one was of ${dateText(String(from))}.`
        : `Its last post is of ${dateText(String(to))}; before, it was of ${dateText(String(from))}.`
    case 'posts-per-month':
      return `It posts on ${number(to)} ${to === 1 ? 'day' : 'days'} a month instead of ${number(from)}.`
    case 'followers':
      return `It has ${number(to)} ${to === 1 ? 'follower' : 'followers'} instead of ${number(from)}.`
    case 'name':
      return `It is now called “${to}” instead of “${from}”.`
    case 'website':
      return `It now sends people to ${to} instead of ${from}.`
  }
}

const readable: AccountWords['readable'] = (before, after) => {
  if (before === 'ok') return `It could be read before and cannot be now (${lower(nameOf(after))}); that says nothing about its silence.`
  const [was, is] = [isTrouble(before, names), isTrouble(after, names)]
  if (was && is) {
    return before === after
      ? `It could be read neither time (${lower(nameOf(after))}).`
      : `It could be read neither before (${lower(nameOf(before))}) nor after (${lower(nameOf(after))}).`
  }
  return was
    ? `It could not be read before (${lower(nameOf(before))}) and can be now: “${nameOf(after)}”.`
    : `It could be read before (“${nameOf(before)}”) and cannot be now (${lower(nameOf(after))}); that says nothing about its silence.`
}

const score = (value: number): string => String(Math.round(value * 1000) / 1000)

const record: AccountWords['record'] = ({ horizonDays, counted, open, brierScore, referenceBrierScore, shareCameTrue }) => {
  if (brierScore === undefined || referenceBrierScore === undefined || shareCameTrue === undefined)
    return `No forecast over ${horizonDays} days can be judged yet; ${open === 0 ? 'none is' : open === 1 ? 'one is' : `${open} are`} open.`
  const came =
    counted === 1
      ? `One forecast over ${horizonDays} days has been judged: ${shareCameTrue > 0 ? 'a post came in time' : 'no post came in time'}.`
      : `${counted} forecasts over ${horizonDays} days have been judged, and in ${share(shareCameTrue)} of them a post came in time.`
  const against = `${counted === 1 ? 'Its' : 'Their'} Brier score is ${score(brierScore)}; always saying ${share(shareCameTrue)} would have had ${score(referenceBrierScore)} (less is better).`
  return `${came} ${against}`
}

export const accounts: AccountWords = { standingName, declared, standing, badge, difference, readable, record }

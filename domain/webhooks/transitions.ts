import { type Standing, standingOf } from '../audit/account.ts'
import type { AccountResult } from '../audit/audit.ts'
import { hasExpired } from '../audit/connection.ts'
import type { DeclaredState } from '../audit/dossier.ts'
import type { Absence } from '../audit/snapshot.ts'
import type { Verdict } from '../fit/verdict.ts'
import { daysBetween, type Instant } from '../shared/calendar.ts'
import type { ExpiryThreshold } from './event.ts'

/**
 * What changed? Events tell transitions, never levels.
 *
 * Each is told from what was told before, so that the `to` of one is the `from` of the next.
 */

const ABSENCES: readonly string[] = ['not-found', 'private', 'suspended'] satisfies readonly Absence[]
/** A site without a feed is there. */
const isAbsent = (result: AccountResult): result is AccountResult & { readonly status: Absence } =>
  ABSENCES.includes(result.status) && !('detail' in result && result.detail === 'feed-not-found')

/**
 * The standing that a result gives an account for those who are told of changes; that it is gone, closed or private is one. Undefined where it gives none: trouble in reading, or a reading from
 * which nothing is known, is no change of state.
 */
export const toldStanding = (result: AccountResult, declared: DeclaredState | undefined): Standing | undefined => {
  if (isAbsent(result)) return standingOf(result.status, declared)
  if (result.status !== 'ok' || result.vitality.state === 'unknown') return undefined
  return standingOf(result.vitality.state, declared)
}

/** What an organisation goes by, however its name is written: capitals, blanks and compatibility forms (NFKC) make no other one. */
export const organisationKey = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

type Verdicts = Readonly<Record<string, Verdict>>
export type VerdictChange = { readonly platform: string; readonly from: Verdict; readonly to: Verdict }

/** Platforms that both assessments judge, and otherwise; in the order of the later one. */
export const verdictChanges = (before: Verdicts, after: Verdicts): readonly VerdictChange[] =>
  Object.entries(after).flatMap(([platform, to]) => {
    const from = Object.hasOwn(before, platform) ? before[platform] : undefined
    return from === undefined || from === to ? [] : [{ platform, from, to }]
  })

/** Days before its end at which a credential is told of; the furthest first. */
const THRESHOLDS: readonly ExpiryThreshold[] = [14, 3, 0]

/** The thresholds that a credential has passed, the furthest first. */
export const thresholdsPassed = (expiresAt: Instant, now: Instant): readonly ExpiryThreshold[] =>
  THRESHOLDS.filter((days) => (days === 0 ? hasExpired({ expiresAt }, now) : daysBetween(now, expiresAt) <= days))

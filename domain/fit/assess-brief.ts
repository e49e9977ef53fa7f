import type { Brief } from '../brief/brief.ts'
import { isStale } from '../catalogue/ageing.ts'
import { evidenceById } from '../catalogue/evidence.ts'
import { PLATFORMS } from '../catalogue/platforms/index.ts'
import { CATALOGUE_VERSION } from '../catalogue/version.ts'
import { assessRequest, type RequestAssessment } from '../hype/assess-request.ts'
import { dayOf } from '../shared/calendar.ts'
import { round, sum } from '../shared/sum.ts'
import { assessPlatform, type PlatformAssessment } from './assess-platform.ts'
import { type Finding, findingsOf } from './findings.ts'
import { useWorths } from './recommended-uses.ts'
import { VERDICTS } from './verdict.ts'

/** Raised whenever the same brief and catalogue give another result. */
export const FIT_MODEL_VERSION = '0.1.0'

/** The answer to a brief, in codes and numbers; the same brief always gives the same answer. */
export type BriefAssessment = {
  readonly asOf: string
  readonly modelVersion: string
  readonly catalogueVersion: string
  /** Mean confidence 0..1 over the platforms. */
  readonly confidence: number
  /** Best first: by verdict, then score, then id. */
  readonly platforms: readonly PlatformAssessment[]
  readonly requests: readonly RequestAssessment[]
  readonly findings: readonly Finding[]
  /** Ids of cited records older than one halving period of their topic. */
  readonly staleEvidence: readonly string[]
}

/** Which channels fit this organisation, how surely, and what do we answer to those somebody asked for? */
export const assessBrief = (brief: Brief): BriefAssessment => {
  const asOf = dayOf(brief.asOf)
  const worths = useWorths(brief)
  const platforms = Object.values(PLATFORMS)
    .map((profile) => assessPlatform({ brief, profile, asOf }, worths))
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || b.score - a.score || (a.platform < b.platform ? -1 : 1))
  const requests = brief.requests.map((request) => assessRequest(request, { brief, platforms, profiles: Object.values(PLATFORMS), asOf }))
  const findings = findingsOf(brief, platforms)
  return {
    asOf: brief.asOf,
    modelVersion: FIT_MODEL_VERSION,
    catalogueVersion: CATALOGUE_VERSION,
    confidence: round(sum(platforms.map(({ confidence }) => confidence)) / platforms.length, 2),
    platforms,
    requests,
    findings,
    staleEvidence: [...citedBy(platforms, requests, findings)].filter((id) => staleAt(id, asOf)).sort(),
  }
}

/** Every record an assessment rests on. */
const citedBy = (
  platforms: readonly PlatformAssessment[],
  requests: readonly RequestAssessment[],
  findings: readonly Finding[],
): ReadonlySet<string> => {
  const cited = new Set<string>()
  const cite = ({ evidence }: { readonly evidence: readonly string[] }): void => {
    for (const id of evidence) cited.add(id)
  }
  for (const { contributions, vetoes } of platforms) {
    for (const { outcome } of contributions) cite(outcome)
    vetoes.forEach(cite)
  }
  for (const { pushback } of requests) cite(pushback)
  findings.forEach(cite)
  return cited
}

const staleAt = (id: string, asOf: number): boolean => {
  const record = evidenceById(id)
  return record !== undefined && isStale(record, asOf)
}

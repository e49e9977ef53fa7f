import { setImmediate } from 'node:timers/promises'
import { accountKey } from '../../domain/audit/account.ts'
import type { Audit } from '../../domain/audit/audit.ts'
import { recogniseAccount } from '../../domain/audit/references/recognise.ts'
import { catalogueFrom } from '../../domain/catalogue/catalogue-snapshot.ts'
import { modelFrom } from '../../domain/fit/own-knowledge.ts'
import { expectationOf, MOST_WEEKS } from '../../domain/pilot/design.ts'
import { overlapping } from '../../domain/pilot/overlaps.ts'
import type { CronClock } from '../../domain/ports.ts'
import { dayOf, type Instant } from '../../domain/shared/calendar.ts'
import { BUNDLE_SCHEMA, type BundleContent, type BundledAudit, type BundledPilot, type BundleSummaries } from '../../domain/tenancy/bundle.ts'
import { digestOf } from './digest.ts'
import { firstTick } from './next-tick.ts'
import { type Stored, summaryOfAssessment } from './stored-assessment.ts'
import { summaryOfDiagnosis } from './stored-diagnosis.ts'

export type BundleFault = { readonly pointer: string; readonly code: 'bundle-changed' | 'bundle-newer' | 'bundle-part-unreadable' }

/** What names a content: its SHA-256, with the number of the schema. */
export const digestOfBundle = (content: object): string => digestOf({ schema: BUNDLE_SCHEMA, ...content })

type Readers = {
  /** Throws where a result cannot be put into words as the contract has them. */
  readonly assessment: (stored: Stored) => void
  readonly diagnosis: (stored: Content['diagnoses'][number]) => void
  readonly audit: (audit: Audit) => void
  readonly dossier: (dossier: object) => void
  readonly pilot: (pilot: BundledPilot) => void
  readonly cron: CronClock
}
type Content = BundleContent<Stored['brief'], Stored['result'], unknown, Parameters<typeof summaryOfDiagnosis>[0]>
type Part = { readonly pointer: string; readonly isRead: () => void }

const auditOf = ({ id, createdAt, finishedAt, cancelled, scheduleId, tick, part, tasks }: BundledAudit): Audit => ({
  id,
  workspaceId: '',
  status: cancelled ? 'cancelled' : 'completed',
  createdAt,
  finishedAt,
  trigger:
    scheduleId === undefined || tick === undefined
      ? { kind: 'request' }
      : { kind: 'schedule', scheduleId, tick, ...(part === undefined ? {} : { part }) },
  targets: tasks.map(({ target }) => target),
  results: tasks.flatMap(({ result }) => (result === undefined ? [] : [result])),
})

const demand = (isSo: boolean): void => {
  if (!isSo) throw new Error('not as it has to be')
}

/** Each of them, and whether there is none twice. */
const distinct = (names: readonly string[], pointer: (place: number) => string): readonly Part[] => {
  const first = new Map<string, number>()
  for (const [place, name] of names.entries()) if (!first.has(name)) first.set(name, place)
  return names.flatMap((name, place) => (first.get(name) === place ? [] : [{ pointer: pointer(place), isRead: () => demand(false) }]))
}

/** As far as storage, lists and the test rest on it: that it started where something was observed, that no day was observed twice, and that its figures can be reckoned with. */
const isPilot = ({ state, plan, registration, decision, observations, replaced }: BundledPilot): void => {
  demand(registration !== undefined || !['running', 'decided'].includes(state))
  demand(registration !== undefined || observations.length === 0)
  demand(registration === undefined || !['draft', 'ready'].includes(state))
  demand(decision !== undefined || state !== 'decided')
  demand(overlapping(observations).length === 0)
  const days = new Set(observations.map(({ on }) => on))
  demand(replaced.every(({ on }) => days.has(on)))
  demand(registration === undefined || (registration.weeks <= MOST_WEEKS && dayOf(registration.end) - dayOf(registration.start) < 7 * 2 * MOST_WEEKS))
  demand(plan.settlingWeeks <= MOST_WEEKS && (plan.weeks ?? 1) <= MOST_WEEKS && (plan.weeksAvailable ?? 1) <= MOST_WEEKS)
  demand(plan.errors.falseSuccess > 0 && plan.errors.falseSuccess < 0.5 && plan.errors.missed > 0 && plan.errors.missed < 0.5 + 1e-9)
  demand(expectationOf(plan) !== undefined)
}

const knowledgeOf = (content: Content, digest: string | undefined) => (digest === undefined ? undefined : content.knowledge[digest])

/**
 * Everything in a bundle is used once as it will be later on: digests tell of changes, not whether what somebody wrote makes sense. What cannot be used is named; nothing is believed that would
 * fail afterwards.
 */
const partsOf = (content: Content, readers: Readers): readonly Part[] => [
  ...content.briefs.map(({ brief }, place) => ({
    pointer: `/briefs/${place}/brief`,
    isRead: () => demand(typeof brief.organisation.name === 'string'),
  })),
  ...content.accounts.map((account, place) => ({
    pointer: `/accounts/${place}`,
    isRead: () => {
      const found = recogniseAccount(account.reference, account.platform)
      demand(found.ok || found.code !== 'credentials-in-url')
      if (account.dossier) readers.dossier(account.dossier)
    },
  })),
  ...distinct(
    content.accounts.map((account) => `${account.platform} ${accountKey(account)}`),
    (place) => `/accounts/${place}`,
  ),
  ...Object.entries(content.catalogues).map(([digest, snapshot]) => ({
    pointer: `/catalogues/${digest}`,
    isRead: () => {
      demand(digestOf(snapshot) === digest)
      catalogueFrom(snapshot)
    },
  })),
  ...Object.entries(content.knowledge).map(([digest, knowledge]) => ({
    pointer: `/knowledge/${digest}`,
    isRead: () => {
      demand(digestOf(knowledge) === digest)
      modelFrom(knowledge, '2026-01-01')
    },
  })),
  ...content.assessments.map(({ catalogueDigest, knowledgeDigest, ...assessment }, place) => ({
    pointer: `/assessments/${place}`,
    isRead: () => {
      const knowledge = knowledgeOf(content, knowledgeDigest)
      demand((knowledge === undefined) === (knowledgeDigest === undefined))
      demand(typeof assessment.brief.organisation.name === 'string')
      readers.assessment({
        ...assessment,
        workspaceId: '',
        ...(catalogueDigest === undefined ? {} : { catalogueDigest }),
        ...(knowledge ? { knowledge } : {}),
      })
    },
  })),
  ...content.diagnoses.map((diagnosis, place) => ({ pointer: `/diagnoses/${place}`, isRead: () => readers.diagnosis(diagnosis) })),
  ...content.audits.map((audit, place) => ({ pointer: `/audits/${place}`, isRead: () => readers.audit(auditOf(audit)) })),
  ...content.schedules.map(({ cron, timeZone, accounts, scope, interval }, place) => ({
    pointer: `/schedules/${place}`,
    isRead: () => {
      demand(readers.cron.check(cron, timeZone).ok)
      demand((accounts === undefined) !== (scope === undefined))
      demand(scope === undefined || (scope.kind === 'tag') === 'tag' in scope)
      if (interval) demand(interval.atLeastDays <= interval.atMostDays)
      for (const { reference, platform } of accounts ?? []) demand(recogniseAccount(reference, platform).ok)
    },
  })),
  ...(content.pilots ?? []).map((pilot, place) => ({
    pointer: `/pilots/${place}`,
    isRead: () => {
      isPilot(pilot)
      readers.pilot(pilot)
    },
  })),
  ...(['assessments', 'diagnoses', 'audits', 'schedules', 'pilots'] as const).flatMap((part) =>
    distinct(
      (content[part] ?? []).map(({ id }) => id),
      (place) => `/${part}/${place}/id`,
    ),
  ),
  ...distinct(
    content.audits.map(({ id, scheduleId, tick, part = 1 }) => (scheduleId === undefined ? id : `${scheduleId} ${tick} ${part}`)),
    (place) => `/audits/${place}/tick`,
  ),
]

/** Parts looked at before others have their turn. */
const PARTS_AT_ONCE = 20

/** The parts of a bundle that cannot be used. */
export const unreadableParts = async (content: Content, readers: Readers): Promise<readonly BundleFault[]> => {
  const faults: BundleFault[] = []
  for (const [place, { pointer, isRead }] of partsOf(content, readers).entries()) {
    if (place % PARTS_AT_ONCE === 0) await setImmediate()
    try {
      isRead()
    } catch {
      faults.push({ pointer, code: 'bundle-part-unreadable' })
    }
  }
  return faults
}

/** What lists show of the parts, and when its schedules run next. */
export const summariesOf = (
  { assessments, diagnoses }: Content,
  { cron, now }: { readonly cron: CronClock; readonly now: Instant },
): BundleSummaries => ({
  assessments: assessments.map(summaryOfAssessment),
  diagnoses: diagnoses.map(({ result }) => summaryOfDiagnosis(result)),
  nextTick: (schedule) => (schedule.paused ? undefined : firstTick(cron, schedule, now)),
})

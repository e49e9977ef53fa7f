import type { AccountResult, AuditTarget } from '../audit/audit.ts'
import type { Dossier } from '../audit/dossier.ts'
import type { AdaptiveInterval, DueTick, ScheduleScope } from '../audit/schedule/schedule.ts'
import type { AccountReference } from '../audit/snapshot.ts'
import type { CatalogueSnapshot } from '../catalogue/catalogue-snapshot.ts'
import type { KnowledgeInUse } from '../fit/own-knowledge.ts'
import type { Pilot, RecordedObservation, ReplacedObservation } from '../pilot/pilot.ts'
import type { AssessmentSummary, DiagnosisSummary } from '../ports.ts'
import type { Instant } from '../shared/calendar.ts'
import type { Organisation, OrganisationWish } from './organisation.ts'
import type { SampleId } from './sample.ts'

/** Raised when what is in a bundle, or how its digest is made, becomes another. */
export const BUNDLE_SCHEMA = 'channelfit-bundle/1'

/** 50 MB: what is handed over has to be taken in by the other side. */
export const MOST_BUNDLE_BYTES = 52_428_800

/**
 * Everything that belongs to an organisation, as it is handed over to another workspace: nothing of the workspace itself, no key, and no moment of the handing over. Lists are in the order in
 * which things were made, accounts by platform and name.
 */
export type BundleContent<B = unknown, R = unknown, A = unknown, D = unknown> = {
  readonly organisation: OrganisationWish
  /** Every version, the first one first. */
  readonly briefs: readonly { readonly setAt: Instant; readonly brief: B }[]
  readonly accounts: readonly BundledAccount[]
  readonly assessments: readonly BundledAssessment<B, R>[]
  readonly diagnoses: readonly { readonly id: string; readonly createdAt: Instant; readonly answers: A; readonly result: D }[]
  /** Only those that are finished. */
  readonly audits: readonly BundledAudit[]
  readonly schedules: readonly BundledSchedule[]
  /** Absent where there is none: so the digests of bundles of before there were pilots hold. */
  readonly pilots?: readonly BundledPilot[]
  /** What assessments were computed with, by its digest: what the workspace knew itself, and states of the published catalogue. */
  readonly knowledge: Readonly<Record<string, KnowledgeInUse>>
  readonly catalogues: Readonly<Record<string, CatalogueSnapshot>>
}

export type BundledAccount = AccountReference & { readonly createdAt: Instant; readonly dossier?: Dossier; readonly dossierSetAt?: Instant }
export type BundledAssessment<B, R> = {
  readonly id: string
  readonly createdAt: Instant
  readonly brief: B
  readonly result: R
  readonly catalogueDigest?: string
  readonly knowledgeDigest?: string
}
/** Results in the order of the accounts asked for; an account that was dropped has none. */
export type BundledAudit = {
  readonly id: string
  readonly createdAt: Instant
  readonly finishedAt: Instant
  readonly cancelled: boolean
  readonly scheduleId?: string
  readonly tick?: Instant
  /** As in `AuditTrigger`. */
  readonly part?: number
  readonly tasks: readonly BundledTask[]
}
export type BundledTask = { readonly target: AuditTarget; readonly finishedAt: Instant; readonly result?: AccountResult }
export type BundledSchedule = {
  readonly id: string
  readonly createdAt: Instant
  readonly name: string
  readonly cron: string
  readonly timeZone: string
  readonly paused: boolean
  /** Absent where it has a scope, which is within the organisation. */
  readonly accounts?: readonly AccountReference[]
  readonly scope?: ScheduleScope
  readonly interval?: AdaptiveInterval
  readonly jitterMinutes?: number
  readonly lastTickAt?: Instant
  readonly lastAuditId?: string
}

/** Without its version, which begins anew. */
export type BundledPilot = Omit<Pilot, 'workspaceId' | 'organisationId' | 'version'> & {
  /** By day. How often one was put right is told by `replaced`. */
  readonly observations: readonly Omit<RecordedObservation, 'corrections'>[]
  /** What stood there before, by day and in the order in which it was replaced. */
  readonly replaced: readonly ReplacedObservation[]
}

/** Ids of things that a workspace makes. */
const ID = /^(asm|aud|dgn|sch|plt|acc|org)_[\w-]+$/
const LOCAL_ID = /^(asm|aud|dgn|sch|plt|acc|org):\d+$/
export type BundledPrefix = 'asm' | 'aud' | 'dgn' | 'sch' | 'plt'

const namesThing = (name: string): boolean => name === 'id' || name.endsWith('Id')

/** The value with every text that stands under a name such as `id` or `auditId` put through `rename`, in the order of the names. */
const renamed = (value: unknown, rename: (id: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename))
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(
    fields.map(([name, field]) => [name, namesThing(name) && typeof field === 'string' ? rename(field) : renamed(field, rename)]),
  )
}

/** Looks at the same texts, in whatever order. */
const lookAtIds = (value: unknown, look: (id: string) => void): void => {
  if (typeof value !== 'object' || value === null) return
  for (const name in value) {
    const field = (value as Readonly<Record<string, unknown>>)[name]
    if (typeof field === 'string' && namesThing(name)) look(field)
    else lookAtIds(field, look)
  }
}

/** The parts of a content that name things, in one order. */
const PARTS = ['briefs', 'diagnoses', 'assessments', 'schedules', 'audits'] as const

/** Only what names things of the workspace: ids of guardrails are the caller's own. */
const pilotRenamed = (pilot: BundledPilot, rename: (id: string) => string): BundledPilot => {
  const { assessmentId, followsPilotId, ...plan } = pilot.plan
  return {
    ...pilot,
    id: rename(pilot.id),
    plan: {
      ...plan,
      ...(assessmentId === undefined ? {} : { assessmentId: rename(assessmentId) }),
      ...(followsPilotId === undefined ? {} : { followsPilotId: rename(followsPilotId) }),
    },
  }
}

const withIds = <C extends BundleContent>(content: C, rename: (id: string) => string): C => ({
  ...content,
  ...Object.fromEntries(PARTS.map((part) => [part, renamed(content[part], rename)])),
  ...(content.pilots ? { pilots: content.pilots.map((pilot) => pilotRenamed(pilot, rename)) } : {}),
})

/**
 * The content with its own names for things (`asm:1`): first those that are in it, in their order, then those that are only named, in the order in which they are met. They are the same
 * wherever it is, and what belongs to somebody else, or is gone, is told by none of its names.
 */
export const withLocalIds = <C extends BundleContent>(content: C): C => {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  const nameOf = (id: string): string => {
    const prefix = ID.exec(id)?.[1]
    if (prefix === undefined) return id
    const count = (counts.get(prefix) ?? 0) + 1
    const name = names.get(id) ?? `${prefix}:${count}`
    if (!names.has(id)) counts.set(prefix, count)
    names.set(id, name)
    return name
  }
  for (const part of [content.diagnoses, content.assessments, content.schedules, content.audits, content.pilots ?? []])
    for (const { id } of part) nameOf(id)
  return withIds(content, nameOf)
}

/**
 * The content with new ids in the place of its own names for things.
 * @param next makes ids; those of one kind are given in their order, so that things of one moment stay in theirs.
 */
export const withNewIds = <C extends BundleContent>(content: C, next: (prefix: BundledPrefix) => string): C => {
  const names = new Set<string>()
  const look = (id: string): void => {
    if (LOCAL_ID.test(id)) names.add(id)
  }
  for (const part of PARTS) lookAtIds(content[part], look)
  for (const { id, plan } of content.pilots ?? []) lookAtIds({ id, assessmentId: plan.assessmentId, followsPilotId: plan.followsPilotId }, look)
  const ids = new Map<string, string>()
  for (const prefix of ['asm', 'aud', 'dgn', 'sch', 'plt', 'acc', 'org'] as const) {
    const own = [...names].filter((name) => name.startsWith(`${prefix}:`)).sort((a, b) => Number(a.slice(4)) - Number(b.slice(4)))
    const made = own.map(() => (prefix === 'acc' || prefix === 'org' ? next('asm').replace(/^asm/, prefix) : next(prefix))).sort()
    for (const [place, name] of own.entries()) ids.set(name, made[place] ?? name)
  }
  return withIds(content, (id) => ids.get(id) ?? id)
}

type Named = { readonly workspaceId: string; readonly id: string }

/** What lists show of what is brought in, and when its schedules run next. */
export type BundleSummaries = {
  readonly assessments: readonly AssessmentSummary[]
  readonly diagnoses: readonly DiagnosisSummary[]
  /** Its id is the one it will have. */
  readonly nextTick: (schedule: BundledSchedule) => DueTick | undefined
}

/** Organisations as a whole. */
export interface BundleStore<B = unknown, R = unknown, A = unknown, D = unknown> {
  /** All of one moment, with the ids of the workspace. `too-large`: its texts have more characters than `most`. */
  read(organisation: Named, most: number): Promise<BundleContent<B, R, A, D> | 'too-large' | undefined>
  /**
   * Adds an organisation with all that is in a bundle, in one transaction; how its accounts stand follows from its audits. Nothing is written when the workspace has an organisation that goes by
   * its external id, or some of the accounts it names, of its own, in audits or in schedules (pointers to them), or that sample. Nobody is told of what is added.
   * @param by `sample`: the one it is marked as.
   */
  add(
    organisation: Organisation,
    content: BundleContent<B, R, A, D>,
    by: BundleSummaries & { readonly keyId: string; readonly sample?: SampleId },
  ): Promise<'added' | 'external-id-taken' | 'sample-loaded' | { readonly known: readonly string[] }>
}

import { setImmediate } from 'node:timers/promises'
import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import { type BriefInput, readBrief } from '../../domain/brief/read-brief.ts'
import { PUBLISHED_CATALOGUE } from '../../domain/catalogue/catalogue.ts'
import { snapshotOf } from '../../domain/catalogue/catalogue-snapshot.ts'
import { assessBrief } from '../../domain/fit/assess-brief.ts'
import { type GovernanceInput, readGovernance } from '../../domain/governance/read-governance.ts'
import { type RecordedDiagnosis, recordedDiagnosis } from '../../domain/governance/recorded-diagnosis.ts'
import type { Clock, IdSource } from '../../domain/ports.ts'
import { dayOf, type Instant, laterBy } from '../../domain/shared/calendar.ts'
import type { BundleContent, BundledAudit } from '../../domain/tenancy/bundle.ts'
import type { OrganisationWish } from '../../domain/tenancy/organisation.ts'
import { agoFrom, handedIn, postedBy, type SampleAccount, type SampleContent, type SampleSpec } from '../sample/sample.ts'
import { auditTarget } from './audit-target.ts'
import { digestOf } from './digest.ts'
import type { FitModels } from './fit-model-of.ts'
import { sampledPilot } from './sample-pilot.ts'
import { type KeptResult, withoutMeasurements } from './stored-assessment.ts'

type Content = BundleContent<BriefInput, KeptResult, GovernanceInput, RecordedDiagnosis>

export type BundlingDeps = {
  readonly models: FitModels
  readonly clock: Clock
  readonly ids: IdSource
}

export type SampleWish = {
  readonly workspaceId: string
  /** In which its people write, and what. */
  readonly language: NonNullable<OrganisationWish['language']>
  readonly words: Parameters<SampleSpec['content']>[0]
}

/** Far enough apart that accounts are in other states, and that figures of four weeks before are known. */
const BETWEEN_AUDITS_SECONDS = 42 * 86_400

/** It had begun by then; one that had not was audited later for the first time. */
const isOpen = ({ history: { days } }: SampleAccount, at: Instant): boolean => days.some((day) => day <= dayOf(at))

const SCHEDULE = { cron: '0 7 * * 1', timeZone: 'Europe/Paris', paused: true, scope: { kind: 'organisation' } } as const

/**
 * A sample as if it had been made by hand until now: assessed and diagnosed today, audited six weeks ago and today, a pilot decided some days ago. Nothing is asked of anybody, and nothing is stored.
 */
export const sampleBundle = async (deps: BundlingDeps, spec: SampleSpec, { workspaceId, language, words }: SampleWish): Promise<Content> => {
  const now = deps.clock.now()
  const today = Math.floor(dayOf(now))
  const content = spec.content(words, agoFrom(today), postedBy(today))
  const before = laterBy(now, -BETWEEN_AUDITS_SECONDS)
  const assessed = await assessedSample(deps, workspaceId, { content, now })
  await setImmediate()
  return {
    organisation: { name: content.name, language },
    briefs: [{ setAt: now, brief: content.brief }],
    accounts: content.accounts.map((account) => {
      const { platform, reference, dossier } = account
      const since = isOpen(account, before) ? before : now
      return { platform, reference, createdAt: since, dossier, dossierSetAt: since }
    }),
    ...assessed,
    diagnoses: content.diagnosis === undefined ? [] : [diagnosed(content.diagnosis, { id: deps.ids.next('dgn'), now })],
    audits: await audited(content.accounts, { moments: [before, now], ids: deps.ids, fitOf: fitsIn(assessed) }),
    schedules: content.schedule === undefined ? [] : [{ id: deps.ids.next('sch'), createdAt: now, name: content.schedule, ...SCHEDULE }],
    ...(content.pilot === undefined ? {} : { pilots: [sampledPilot(content.pilot, { id: deps.ids.next('plt'), now })] }),
  }
}

const assessedSample = async (
  { models, ids }: BundlingDeps,
  workspaceId: string,
  { content: { brief: input }, now }: { readonly content: SampleContent; readonly now: Instant },
): Promise<Pick<Content, 'assessments' | 'knowledge' | 'catalogues'>> => {
  const { described, at } = await models.of(workspaceId)
  const read = readBrief(input, now.slice(0, 10), described)
  if (!read.ok) throw new Error(`a sample is no brief: ${JSON.stringify(read.faults)}`)
  const { model, knowledge } = at(read.brief.asOf)
  const result = assessBrief(read.brief, model)
  const catalogue = snapshotOf(PUBLISHED_CATALOGUE)
  const catalogueDigest = digestOf(catalogue)
  const known = knowledge === undefined ? undefined : { digest: digestOf(knowledge), knowledge }
  const assessment = {
    id: ids.next('asm'),
    createdAt: now,
    brief: { ...input, asOf: result.asOf },
    result: withoutMeasurements(result),
    catalogueDigest,
    ...(known ? { knowledgeDigest: known.digest } : {}),
  }
  return {
    assessments: [assessment],
    knowledge: known ? { [known.digest]: known.knowledge } : {},
    catalogues: { [catalogueDigest]: catalogue },
  }
}

const diagnosed = (input: GovernanceInput, { id, now }: { readonly id: string; readonly now: Instant }): Content['diagnoses'][number] => {
  const read = readGovernance(input, now.slice(0, 10))
  if (!read.ok) throw new Error(`a sample is no diagnosis: ${JSON.stringify(read.faults)}`)
  const result = recordedDiagnosis(read.governance)
  return { id, createdAt: now, answers: { ...input, asOf: result.asOf }, result }
}

type Fit = NonNullable<AuditTarget['fit']>
const fitsIn =
  ({ assessments }: Pick<Content, 'assessments'>) =>
  (platform: string): Fit | undefined =>
    assessments.flatMap(({ id, result }) =>
      result.platforms.flatMap((one) => (one.platform === platform ? [{ verdict: one.verdict, assessmentId: id }] : [])),
    )[0]

type Auditing = { readonly moments: readonly Instant[]; readonly ids: IdSource; readonly fitOf: (platform: string) => Fit | undefined }

/** What audits of these moments would have found, each knowing those before; the last one is made for the assessment. */
const audited = async (accounts: readonly SampleAccount[], { moments, ids, fitOf }: Auditing): Promise<readonly BundledAudit[]> => {
  const audits: BundledAudit[] = []
  const previous = new Map<SampleAccount, AccountResult>()
  for (const at of moments) {
    const tasks: BundledAudit['tasks'][number][] = []
    for (const account of accounts.filter((one) => isOpen(one, at))) {
      const { platform, reference, dossier, history } = account
      const fit = at === moments.at(-1) ? fitOf(platform) : undefined
      const target: AuditTarget = {
        account: { platform, reference },
        imported: { ...handedIn(history, dayOf(at)), observedUntil: at },
        ...(fit ? { fit } : {}),
      }
      const last = previous.get(account)
      const result = await auditTarget(target, {
        clock: { now: () => at },
        readers: {},
        signal: NEVER,
        dossier,
        ...(last ? { before: { previous: last, lastRead: last, fourWeeksAgo: last } } : {}),
      })
      previous.set(account, result)
      tasks.push({ target, finishedAt: at, result })
    }
    audits.push({ id: ids.next('aud'), createdAt: at, finishedAt: at, cancelled: false, tasks })
    await setImmediate()
  }
  return audits
}
const NEVER = new AbortController().signal

import type { Account, AccountWithDossier, Standing } from './audit/account.ts'
import type { AccountResult, Audit, AuditSummary, AuditTarget, AuditTask, AuditTrigger } from './audit/audit.ts'
import type { Budget, BudgetObjection, Expense } from './audit/budget.ts'
import type { Capabilities } from './audit/capabilities.ts'
import type { Connection, Credential, Renewal, RenewedCredential, Secrets } from './audit/connection.ts'
import type { ItemLimits, Meter, Usage } from './audit/cost.ts'
import type { Action } from './audit/decision/action.ts'
import type { Dossier } from './audit/dossier.ts'
import type { InventoryRow } from './audit/inventory.ts'
import type { ForecastTally, Sighting } from './audit/ledger.ts'
import type { InSchedule } from './audit/schedule/choose-accounts.ts'
import type { CronTrouble } from './audit/schedule/cron-trouble.ts'
import type { AdaptiveInterval, DueTick, ScheduleRun, ScheduleScope } from './audit/schedule/schedule.ts'
import type { LinkState } from './audit/signals/signal.ts'
import type { AccountReference, CacheValidators, Post, ReadOutcome, Snapshot } from './audit/snapshot.ts'
import type { CatalogueSnapshot } from './catalogue/catalogue-snapshot.ts'
import type { OwnFigure } from './catalogue/overrides.ts'
import type { OwnPlatform } from './catalogue/own-platform.ts'
import type { OwnPlatformId, PlatformId, PublishedPlatformId } from './catalogue/vocabulary.ts'
import type { KnowledgeInUse, OwnKnowledge } from './fit/own-knowledge.ts'
import type { OwnWeights } from './fit/own-weights.ts'
import type { Verdict } from './fit/verdict.ts'
import type { IndexLevel } from './governance/gadgetisation-index.ts'
import type { SymptomId } from './governance/symptoms/index.ts'
import type { Instant, IsoDate } from './shared/calendar.ts'
import type { ExpiryThreshold, SentType } from './webhooks/event.ts'
import type { Fate } from './webhooks/retries.ts'
import type { Attempt, Delivery, DeliveryState, Webhook } from './webhooks/webhook.ts'

/** What time is it? The only clock of the service; tests move it. */
export interface Clock {
  /** Now, ISO 8601 in UTC with milliseconds. */
  now(): Instant
}

/** Names for new things: a prefix, an underscore, and 26 characters that sort by time of creation. */
export interface IdSource {
  next(prefix: 'asm' | 'aud' | 'org' | 'ers' | 'trl' | 'rpl' | 'sch' | 'key' | 'wsp' | 'wrk' | 'ovr' | 'dgn' | 'whk'): string
}

/** Reads one account of one platform. Never throws for what the outside does: every trouble is an outcome. */
export interface SnapshotReader {
  /**
   * @param account the reference as people type it; one the platform cannot have is `cannot-tell`/`unsupported`.
   * @param context `signal` ends the read early when the process shuts down; `observedAt` is the moment the snapshot will carry.
   */
  read(account: AccountReference, context: ReadContext): Promise<ReadOutcome>
  /** Renews a credential that has all that its platform asks for that (`isRenewable`). Absent where no platform would. Never rejects. */
  renew?(credential: Credential, context: Pick<ReadContext, 'signal' | 'meter'> & { readonly now: Instant }): Promise<Renewal>
  readonly capabilities: Capabilities
}

export type ReadContext = {
  readonly signal: AbortSignal
  readonly observedAt: Instant
  /** What the workspace gave for this platform; absent when it gave nothing. */
  readonly credential?: Credential
  /** Counts what the reading uses, also of one that fails. */
  readonly meter?: Meter
  /** Items that may be billed at most, instead of the usual ones. */
  readonly limits?: ItemLimits
  /** Whatever is remembered is left aside, and everything read anew. */
  readonly force?: true
}

/** Looks at addresses beside the accounts themselves. Never rejects. */
export interface LinkProbe {
  /** Whether anything is there. What cannot be learnt (limits, bot walls, outages) is `unknown`. */
  look(url: string, signal: AbortSignal): Promise<LinkState>
  /** Addresses that a page leads to; undefined where it could not be read, or asks machines not to. */
  linksOn(url: string, signal: AbortSignal): Promise<readonly string[] | undefined>
}

/**
 * The last reading of each account in each workspace, and what it used, for whoever takes one that is some time old. One that is older than `READINGS_KEPT_DAYS` is never given, whether or not it was
 * forgotten already.
 */
export interface ReadingStore {
  latest(workspaceId: string, account: AccountReference, now: Instant): Promise<KeptReading | undefined>
  /** Of all accounts of that platform the one that was read last. */
  lastRead(workspaceId: string, platform: PublishedPlatformId, now: Instant): Promise<AccountReference | undefined>
  /** Replaces the one before. */
  keep(workspaceId: string, reading: KeptReading): Promise<void>
  forget(workspaceId: string, account: AccountReference): Promise<void>
  /** Forgets those of everybody that are older than `READINGS_KEPT_DAYS`. */
  forgetOld(now: Instant): Promise<void>
}
export type KeptReading = { readonly snapshot: Snapshot; readonly usage: Usage }
/** The strictest of the terms: what YouTube tells is read anew or deleted after thirty days (YouTube API Services, Developer Policies III.E.4). */
export const READINGS_KEPT_DAYS = 30

/** How much reading accounts may cost a workspace, and what it has cost. */
export interface BudgetStore {
  find(workspaceId: string): Promise<Budget | undefined>
  put(workspaceId: string, budget: Budget): Promise<void>
  /** False when there is none. */
  remove(workspaceId: string): Promise<boolean>
  /**
   * Sets aside what a reading may use at most, unless something speaks against it. Nobody else sets aside in between, in this process or another:
   * the budget is never exceeded, and what a crash leaves set aside counts as spent.
   */
  setAside(
    workspaceId: string,
    request: { readonly platform: PublishedPlatformId; readonly now: Instant; readonly wanted: Expense },
  ): Promise<BudgetObjection | undefined>
  /** Gives back what was set aside at that moment and not used. */
  giveBack(
    workspaceId: string,
    request: { readonly platform: PublishedPlatformId; readonly setAsideAt: Instant; readonly unused: Expense },
  ): Promise<void>
  /** By platform, what was spent or is set aside in the month of `now`, and on its day. */
  spent(workspaceId: string, now: Instant): Promise<readonly SpentOn[]>
}
export type SpentOn = { readonly platform: PublishedPlatformId; readonly month: Expense; readonly today: Expense }

/** Credentials of workspaces, one for each platform, sealed. */
export interface ConnectionStore {
  /** Replaces what the workspace gave for that platform before. */
  put(workspaceId: string, connection: Connection, secrets: Readonly<Record<string, string>>): Promise<'created' | 'replaced'>
  /** By platform; tells no secret. */
  list(workspaceId: string): Promise<readonly Connection[]>
  find(workspaceId: string, platform: PublishedPlatformId): Promise<Connection | undefined>
  /** Puts a renewed credential in the place of the one with these secrets. False, and nothing is written, when that is not there any more. */
  renew(
    workspaceId: string,
    platform: PublishedPlatformId,
    renewal: { readonly from: Secrets; readonly to: RenewedCredential; readonly at: Instant },
  ): Promise<boolean>
  /** Remembers that its platform refused to renew the credential with these secrets. Nothing is written when that is not there any more. */
  refuseRenewal(workspaceId: string, platform: PublishedPlatformId, refusal: { readonly of: Secrets; readonly at: Instant }): Promise<void>
  /** `sealed`: it is there, and no passphrase at hand opens it. */
  open(workspaceId: string, platform: PublishedPlatformId): Promise<Credential | 'sealed' | undefined>
  /** With it everything that was read of that platform and kept for another audit. False when there is none; then nothing is forgotten. */
  remove(workspaceId: string, platform: PublishedPlatformId): Promise<boolean>
  /** Seals with the first passphrase what another one sealed; the number of those it changed. */
  reseal(): Promise<number>
  /** Those of which it is known when they expire: of that workspace, or of all but sandboxes. */
  expiries(workspaceId?: string): Promise<readonly Expiry[]>
}
export type Expiry = { readonly workspaceId: string; readonly platform: PublishedPlatformId; readonly expiresAt: Instant }

/** What the last read of an account brought, so that an unchanged source need not send it again. */
export interface SnapshotMemory {
  recall(account: AccountReference): Promise<{ readonly snapshot: Snapshot; readonly validators: CacheValidators } | undefined>
  /** Replaces what was remembered of that account. */
  keep(snapshot: Snapshot, validators: CacheValidators): Promise<void>
}

/** A page of a list, newest first; `nextCursor` is absent on the last page. Cursors are opaque and stay valid under writes. */
export type Page<T> = { readonly items: readonly T[]; readonly nextCursor?: string }
export type PageRequest = { readonly limit: number; readonly cursor?: string }
export type TimeSort = '-createdAt' | 'createdAt'
/** `-createdAt`, the newest first, when left out. A cursor belongs to its order. */
export type Sorting = { readonly sort?: TimeSort }

/** Only what belongs to one of these organisations. */
export type Belonging = { readonly organisationIds?: readonly string[] }

/** One task, named. */
export type TaskName = Pick<AuditTask, 'auditId' | 'position'>

/** Accepted audits and the work in them. An accepted audit survives the process: `accept` resolves after the write is durable. */
export interface AuditStore {
  /**
   * Writes the audit and its tasks in one transaction, and registers the accounts that the workspace does not have yet.
   * Resolves to false, and writes nothing, when the trigger is a schedule tick that already has an audit.
   */
  accept(audit: {
    readonly id: string
    readonly workspaceId: string
    readonly createdAt: Instant
    readonly trigger: AuditTrigger
    readonly targets: readonly AuditTarget[]
    /** Whose it is; accounts that belong to nobody yet are then its own. */
    readonly organisationId?: string
    /** What a tick that comes too late belongs to; it is told to the webhooks of the workspace. */
    readonly missed?: { readonly scheduleName: string; readonly runs: number }
  }): Promise<boolean>
  /** Takes up to `limit` waiting tasks, or tasks whose lease ran out, oldest first, and holds them for `worker` until `leaseUntil`. */
  claim(request: {
    readonly worker: string
    readonly now: Instant
    readonly leaseUntil: Instant
    readonly limit: number
  }): Promise<readonly AuditTask[]>
  /** Prolongs the leases of those `tasks` that `worker` still holds; one that it holds and does not name runs out. */
  renew(request: { readonly worker: string; readonly tasks: readonly TaskName[]; readonly leaseUntil: Instant }): Promise<void>
  /**
   * Stores the result of a task and finishes the audit when it was the last one. With it, all or nothing: how the account stands now, the forecasts of the result, and what
   * `sighting` tells about earlier forecasts of the account. An account that was forgotten since keeps none of this.
   * Resolves to false, and stores nothing, when `worker` no longer holds the task or the audit was cancelled (fencing).
   */
  complete(request: {
    readonly worker: string
    readonly task: AuditTask
    readonly result: AccountResult
    /** Absent when nothing was read anew. */
    readonly sighting?: Sighting
    readonly now: Instant
  }): Promise<boolean>
  /** Hands back tasks that were claimed and not worked on (shutdown). */
  release(worker: string): Promise<void>
  /** Ends an audit that is not finished; its open tasks are dropped, its results stay. Undefined: no such audit in that workspace. */
  cancel(request: { readonly workspaceId: string; readonly id: string; readonly now: Instant }): Promise<Audit | undefined>
  /**
   * An audit as it stands. Here and after `cancel` the targets come without the posts of an imported history (an empty list
   * stands for them): histories are long, and only `claim` brings them.
   */
  find(workspaceId: string, id: string): Promise<Audit | undefined>
  /** Reads no result and no target: an audit may have hundreds of them. */
  list(workspaceId: string, page: PageRequest, filter?: Belonging & Sorting): Promise<Page<AuditSummary>>
  /** The newest stored result of the account before `beforeAuditId`; with `wasRead`, the newest for which the account could be read; with `acceptedUntil`, of audits that were accepted by then. */
  previousResult(request: {
    readonly workspaceId: string
    readonly account: AccountReference
    readonly beforeAuditId: string
    readonly wasRead?: true
    readonly acceptedUntil?: Instant
  }): Promise<AccountResult | undefined>
  /** Audits of the workspace that are not finished, newest first. */
  underWay(workspaceId: string, limit: number): Promise<readonly AuditSummary[]>
  /** Accounts of all workspaces by what is done with them at `now`, and since when the one that waits longest has waited. */
  queueState(now: Instant): Promise<QueueState>
}
export type QueueState = {
  readonly waiting: number
  readonly running: number
  readonly oldestWaitingSince?: Instant
  /** Ended within the last thirty days because every process that had them went down. */
  readonly gaveUp: number
}

/** A result with the audit it comes from. */
export type AuditedResult = { readonly auditId: string; readonly auditedAt: Instant; readonly result: AccountResult }
/** By what, and with `-` downwards; accounts without a last post come last either way. */
export type AccountSort = TimeSort | '-lastPostOn' | 'lastPostOn' | '-changedAt' | 'changedAt'
/** `sort`: newest first when left out. */
export type AccountFilter = Belonging & {
  readonly platform?: PublishedPlatformId
  readonly standing?: Standing
  readonly tag?: string
  readonly sort?: AccountSort
}

/** What becomes of an account: its whole dossier, and whose it is (`null`: nobody's). What is left out stays. */
export type Amendment = { readonly dossier?: Dossier; readonly organisationId?: string | null }
/** An account, and what is to become of it as it stands, or what speaks against that; undefined while the workspace does not have it. Waits for nothing. */
export type Amending<R> = {
  readonly account: AccountReference
  readonly judge: (known: AccountWithDossier | undefined) => { readonly amendment: Amendment } | { readonly refused: R }
}
/** `unchanged`: it is like that already. `foreign`: it is, or would be, of another organisation than the key may see. */
export type Amended<R> =
  | { readonly done: 'created' | 'updated' | 'unchanged'; readonly account: AccountWithDossier }
  | { readonly done: 'refused'; readonly refused: R }
  | { readonly done: 'foreign' }

/** The accounts of workspaces with their dossiers. Audits register accounts by themselves and keep their standing (`AuditStore`). */
export interface AccountStore {
  /** Registers the account; `known`, and nothing is written, when the workspace has it already. */
  register(request: {
    readonly workspaceId: string
    readonly account: AccountReference
    readonly dossier?: Dossier
    readonly organisationId?: string
    readonly now: Instant
  }): Promise<{ readonly done: 'registered' | 'known'; readonly account: AccountWithDossier }>
  find(workspaceId: string, id: string): Promise<AccountWithDossier | undefined>
  /** Those of the ids that are of accounts of the workspace, or of these organisations. */
  known(workspaceId: string, ids: readonly string[], filter?: Belonging): Promise<ReadonlySet<string>>
  /** Reads no dossier beyond what it declares. */
  list(workspaceId: string, page: PageRequest, filter?: AccountFilter): Promise<Page<Account>>
  /** Replaces the whole dossier; how the account stands follows what it declares. Undefined when there is no such account. */
  putDossier(workspaceId: string, id: string, change: { readonly dossier: Dossier; readonly now: Instant }): Promise<AccountWithDossier | undefined>
  /**
   * Changes accounts, or registers them, one by one as each of them stands, all in one transaction; answered in their order. Nothing is written with `dryRun`, and the answers are the same. No account
   * is named twice.
   */
  amend<R>(
    request: { readonly workspaceId: string; readonly now: Instant; readonly dryRun: boolean },
    accounts: readonly Amending<R>[],
  ): Promise<readonly Amended<R>[]>
  /** Accounts with their dossiers, by platform and name: in the same order wherever they are. */
  inventory(workspaceId: string, page: PageRequest, filter?: Belonging): Promise<Page<AccountWithDossier>>
  /** Says whose the account is; of nobody when left out. Undefined when there is no such account. */
  move(workspaceId: string, id: string, organisationId: string | undefined): Promise<AccountWithDossier | undefined>
  /** Places, in the list, of accounts that belong to another organisation; with `unowned`, also of those that are there and belong to none. */
  foreign(
    workspaceId: string,
    accounts: readonly AccountReference[],
    of: { readonly organisationId: string; readonly unowned: boolean },
  ): Promise<readonly number[]>
  /** Forgets the account, its dossier and its forecasts; audits keep their results, which name no account any more. False when there is none. */
  remove(workspaceId: string, id: string): Promise<boolean>
  /** Results of the account, newest audit first. */
  results(workspaceId: string, id: string, page: PageRequest): Promise<Page<AuditedResult>>
  /** How many accounts stand how. Answered from an index, whatever has been audited. */
  counts(workspaceId: string): Promise<Readonly<Partial<Record<Standing, number>>>>
  /** Those whose standing changed last, newest first. */
  changed(workspaceId: string, limit: number): Promise<readonly Account[]>
  /** Those that have not posted for longest, as far as they were read; neither those put to rest nor those that are meant to be silent. */
  silent(workspaceId: string, limit: number): Promise<readonly Account[]>
}

/** Forecasts and what became of them, counted. They are written with the results they belong to (`AuditStore.complete`). */
export interface LedgerStore {
  /** By horizon and bin; the work does not grow with the number of forecasts. */
  tallies(workspaceId: string): Promise<readonly ForecastTally[]>
}

/** Stored assessments: the brief as it was given and the result in codes, so that any language can be rendered later. */
export type StoredAssessment<B, R> = {
  readonly id: string
  readonly workspaceId: string
  readonly organisationId?: string
  readonly createdAt: Instant
  readonly brief: B
  readonly result: R
  /** The kept state of the catalogue it was made from; absent where none was kept. */
  readonly catalogueDigest?: string
  /** What of the workspace's own the result was computed with; absent when there was nothing. Kept once for all assessments that share it. */
  readonly knowledge?: KnowledgeInUse
}
/** What a list shows of an assessment. */
export type AssessmentSummary = {
  /** The day it speaks about. */
  readonly asOf: IsoDate
  readonly organisationName: string
  readonly confidence: number
  /** By platform, best first. */
  readonly verdicts: Readonly<Record<string, Verdict>>
}
export type ListedAssessment = AssessmentSummary & Pick<StoredAssessment<unknown, unknown>, 'id' | 'createdAt' | 'organisationId'>
export interface AssessmentStore<B = unknown, R = unknown> {
  add(assessment: StoredAssessment<B, R>, summary: AssessmentSummary): Promise<void>
  find(workspaceId: string, id: string): Promise<StoredAssessment<B, R> | undefined>
  /** Reads no brief and no result: they are long. */
  list(workspaceId: string, page: PageRequest, filter?: Belonging & Sorting): Promise<Page<ListedAssessment>>
}

/** Stored diagnoses: the answers as they were given and the result in codes, so that any language can be rendered later. */
export type StoredDiagnosis<A, R> = {
  readonly id: string
  readonly workspaceId: string
  readonly organisationId?: string
  readonly createdAt: Instant
  readonly answers: A
  readonly result: R
}
/** What a list shows of a diagnosis. */
export type DiagnosisSummary = {
  readonly asOf: IsoDate
  /** Absent when it was not told. */
  readonly organisation?: string
  readonly level: IndexLevel
  /** 0..4; absent while too little is known. */
  readonly index?: number
  readonly confidence: number
  readonly severe: readonly SymptomId[]
  readonly present: readonly SymptomId[]
  /** When it is looked at again; absent in rows of before that was kept with them. */
  readonly reviewOn?: IsoDate
}
export type ListedDiagnosis = DiagnosisSummary & Pick<StoredDiagnosis<unknown, unknown>, 'id' | 'createdAt' | 'organisationId'>
export interface DiagnosisStore<A = unknown, R = unknown> {
  add(diagnosis: StoredDiagnosis<A, R>, summary: DiagnosisSummary): Promise<void>
  find(workspaceId: string, id: string): Promise<StoredDiagnosis<A, R> | undefined>
  /** Reads no answers and no result: they are long. */
  list(workspaceId: string, page: PageRequest, filter?: Belonging): Promise<Page<ListedDiagnosis>>
}

/** States of the published catalogue that assessments were made from, each kept once and for good. */
export interface CatalogueStore {
  /** Does nothing when that digest is there already. */
  keep(digest: string, snapshot: CatalogueSnapshot): Promise<void>
  find(digest: string): Promise<CatalogueSnapshot | undefined>
}

/** A measurement of a workspace with the moment it was given. */
export type StoredOverride = OwnFigure & { readonly createdAt: Instant }
/** How a workspace weighs the criteria, and since when. */
export type StoredWeights = OwnWeights & { readonly setAt: Instant }

/** An own measurement as somebody may look it up; it counts for nothing once it is withdrawn. */
export type Measurement = { readonly figure: OwnFigure; readonly withdrawnAt?: Instant }

/** What speaks against a change, given what the workspace knows at that moment; undefined when nothing does. Waits for nothing. */
export type Objection<R> = (known: OwnKnowledge) => R | undefined
/** What a change did, or what was objected to it: then nothing was written. */
export type Change<D, R> = { readonly done: D } | { readonly refused: R }

/**
 * What workspaces know better, or weigh otherwise, than what is published. Nothing of one workspace is ever seen by another.
 *
 * A change that may be objected to is judged by what stands when it is written: nobody else writes in between, in this process or another.
 */
export interface KnowledgeStore {
  /** A number that grows with every change in the workspace; 0 while it never had anything of its own. Cheap: asked with every assessment. */
  revision(workspaceId: string): Promise<number>
  /** All of it, with a revision it is at least as new as. */
  read(workspaceId: string): Promise<{ readonly revision: number; readonly knowledge: OwnKnowledge }>
  /** Describes the platform or replaces its description. */
  putPlatform<R>(workspaceId: string, platform: OwnPlatform, objection: Objection<R>): Promise<Change<'created' | 'replaced', R>>
  /** Removes the platform and withdraws what was measured on it. False when there is none. */
  removePlatform(workspaceId: string, platform: { readonly id: OwnPlatformId; readonly at: Instant }): Promise<boolean>
  /** Rejects, and writes nothing, when that figure of that platform has one already and nobody objected. */
  addOverride<R>(workspaceId: string, override: StoredOverride, objection: Objection<R>): Promise<Change<'added', R>>
  /** Here and in the list: only those that were not withdrawn. */
  findOverride(workspaceId: string, id: string): Promise<StoredOverride | undefined>
  listOverrides(workspaceId: string, page: PageRequest, platform?: PlatformId): Promise<Page<StoredOverride>>
  /** Also one that was withdrawn: results go on citing it. */
  findMeasurement(workspaceId: string, id: string): Promise<Measurement | undefined>
  /** Those that stand and those that were withdrawn, each once, by id: at most `limit` of those after an id. */
  listMeasurements(workspaceId: string, range: { readonly after: string; readonly limit: number }): Promise<readonly Measurement[]>
  /** `absent` when there is none, or none any more. */
  withdrawOverride<R>(
    workspaceId: string,
    override: { readonly id: string; readonly at: Instant },
    objection: Objection<R>,
  ): Promise<Change<'withdrawn' | 'absent', R>>
  findWeights(workspaceId: string): Promise<StoredWeights | undefined>
  setWeights(workspaceId: string, weights: StoredWeights): Promise<void>
  /** From then on the published ones hold; so they do when they held already. */
  removeWeights(workspaceId: string): Promise<void>
}

/** Scopes of a key, each a right of its own. */
export type Scope = 'read' | 'assess' | 'audit' | 'manage' | 'admin'
export type ApiKey = {
  readonly id: string
  readonly workspaceId: string
  readonly name: string
  /** SHA-256 of the secret, hexadecimal. The secret itself is never stored. */
  readonly hash: string
  readonly scopes: readonly Scope[]
  readonly createdAt: Instant
  readonly expiresAt?: Instant
  readonly revokedAt?: Instant
  readonly lastUsedAt?: Instant
  /** The organisations it is limited to; absent when it is limited to none. */
  readonly organisationIds?: readonly string[]
  /** The key that a rotation put in its place. */
  readonly replacedBy?: string
}
/** A key as it is found by its secret, with what has to be known before anything is done for it. */
export type KeyInUse = ApiKey & { readonly isOfSandbox?: true }
export interface KeyStore {
  /** Creates the workspace when it does not exist yet. */
  add(key: ApiKey): Promise<void>
  /**
   * Adds the key when there is none at all, in one transaction, in the first workspace or else in its own.
   * Resolves to false, and writes nothing, when there is a key: of two first starts at once only one makes the workspace.
   */
  addFirst(key: ApiKey): Promise<boolean>
  findByHash(hash: string): Promise<KeyInUse | undefined>
  list(workspaceId: string): Promise<readonly ApiKey[]>
  /** The workspace made first, the one a single-agency installation works in. */
  firstWorkspace(): Promise<string | undefined>
  find(workspaceId: string, id: string): Promise<ApiKey | undefined>
  /** Newest first. */
  page(workspaceId: string, page: PageRequest): Promise<Page<ApiKey>>
  /** `last-admin`, and nothing is written, where `keepsAdmin` asks that a key stays which may manage keys, and none would. */
  revoke(request: {
    readonly workspaceId: string
    readonly id: string
    readonly at: Instant
    readonly keepsAdmin?: true
  }): Promise<'revoked' | 'absent' | 'last-admin'>
  /** Adds the key in the place of a former one of its workspace, which works until `formerUntil`. False, and nothing is written, when that was revoked or rotated already. */
  rotate(request: { readonly former: string; readonly key: ApiKey; readonly formerUntil: Instant }): Promise<boolean>
  touch(id: string, at: Instant): Promise<void>
}

/** A standing order to audit: of `targets`, or of the accounts that its `scope` holds when it runs, and then there are no targets. */
export type Schedule = {
  readonly id: string
  readonly workspaceId: string
  readonly organisationId?: string
  readonly name: string
  readonly cron: string
  readonly timeZone: string
  readonly paused: boolean
  readonly targets: readonly AuditTarget[]
  readonly scope?: ScheduleScope
  /** Only those of its accounts are looked at that are due by their own rhythm; all of them where it is left out. */
  readonly interval?: AdaptiveInterval
  /** Minutes by which a run may begin after its tick; none where it is left out. */
  readonly jitterMinutes?: number
  readonly createdAt: Instant
  /** When it runs next, and for which tick; absent while paused. The tick is left out where it is that moment. */
  readonly nextDueAt?: Instant
  readonly nextTickAt?: Instant
  readonly lastTickAt?: Instant
  /** The newest audit that a tick of it started. */
  readonly lastAuditId?: string
  readonly lastRun?: ScheduleRun
}
export type TickToRun = Pick<Schedule, 'workspaceId' | 'id'> & {
  readonly tick: Instant
  readonly now: Instant
  /** Where it comes too late: how many runs of the schedule, as it stands then, it makes up for. Told to the webhooks of the workspace. Waits for nothing. */
  readonly runsMissed?: (schedule: Schedule) => number
  /** What the schedule, as it stands then, waits for afterwards. Waits for nothing. */
  readonly next: (schedule: Schedule) => DueTick | undefined
  readonly nextAuditId: () => string
}
export interface ScheduleStore {
  add(schedule: Schedule): Promise<void>
  find(workspaceId: string, id: string): Promise<Schedule | undefined>
  list(workspaceId: string, page: PageRequest, filter?: Belonging): Promise<Page<Schedule>>
  /** Those of the workspace that run next, the nearest first; none that is paused. */
  next(workspaceId: string, limit: number): Promise<readonly Schedule[]>
  /** Every schedule of any workspace but those of sandboxes that is not paused and was due at `now` or before, the one that waits longest first. */
  due(now: Instant): Promise<readonly Schedule[]>
  /** Every schedule that is not paused: of that workspace, or of all but sandboxes. */
  standing(workspaceId?: string): Promise<readonly Schedule[]>
  /**
   * Replaces the schedule; false when there is none with that id in that workspace.
   * @param as `goesOn`: what it waits for stays as it is by then, also where a tick ran since the schedule was read, unless it waits for nothing.
   */
  replace(schedule: Schedule, as?: { readonly goesOn: boolean }): Promise<boolean>
  /**
   * Runs a tick: finds its accounts as they are now, accepts the audits and moves on to the next tick, all or nothing. Undefined, and nothing is started, where it was run before, or is not what the schedule
   * waits for any more: it was edited, paused or removed meanwhile.
   */
  runTick(request: TickToRun): Promise<ScheduleRun | undefined>
  /** The accounts it looks at as they are now, by platform and name where it has a scope, with those that rest. */
  accountsOf(schedule: Schedule): Promise<readonly InSchedule[]>
  remove(workspaceId: string, id: string): Promise<boolean>
}

/** Something that is to be looked at again on a day, and since when that is so. */
export type Review = {
  readonly on: IsoDate
  readonly since: Instant
  readonly organisationId?: string
  /** What the organisation is called; absent where nobody said whose it is. */
  readonly organisation?: string
} & (
  | {
      readonly kind: 'rest'
      readonly account: Pick<Account, 'id' | 'account'>
      readonly declared: NonNullable<Account['declared']>
    }
  | { readonly kind: 'action'; readonly account: Pick<Account, 'id' | 'account'>; readonly action: Action }
  | { readonly kind: 'diagnosis'; readonly diagnosisId: string; readonly asOf: IsoDate }
)

export interface ReviewStore {
  /**
   * What is to be reviewed, one for each account and organisation, by day: what was decided about accounts where that says when, else what their newest audits advise; and the newest diagnosis of each organisation.
   */
  list(workspaceId: string, filter?: Belonging): Promise<readonly Review[]>
}

/** `uid` names it in all versions of the calendar, and nothing else in the world has that name; `changedAt` is when it became as it is. */
export type CalendarEntry = {
  readonly uid: string
  readonly when: { readonly on: IsoDate } | { readonly at: Instant }
  readonly title: string
  readonly text?: string
  readonly changedAt: Instant
}
/** Writes calendars that people subscribe to. */
export interface CalendarWriter {
  write(calendar: { readonly name: string; readonly language: string; readonly entries: readonly CalendarEntry[] }): string
}

/** Cron expressions in a time zone. */
export interface CronClock {
  /** Is the expression one we can run? The code says what is wrong, and `troubles` with which of its fields; `detail` is the zone that is none. */
  check(
    cron: string,
    timeZone: string,
  ):
    | { readonly ok: true }
    | { readonly ok: false; readonly code: 'cron-invalid'; readonly troubles: readonly CronTrouble[] }
    | { readonly ok: false; readonly code: 'time-zone-unknown'; readonly detail: string }
  /** The first tick strictly after now. */
  nextRun(cron: string, timeZone: string): Instant | undefined
  /** The next `count` ticks. */
  nextRuns(cron: string, timeZone: string, count: number): readonly Instant[]
  /** The `count` ticks strictly after that moment. */
  runsAfter(cron: string, timeZone: string, after: Instant, count: number): readonly Instant[]
  /** Calls `onTick` at each tick until the returned function is called. */
  start(request: {
    readonly key: string
    readonly cron: string
    readonly timeZone: string
    readonly onTick: (tick: Instant) => Promise<void>
  }): () => void
}

export type ImportFaultCode =
  | 'file-empty'
  | 'file-unreadable'
  | 'too-many-rows'
  | 'too-many-accounts'
  | 'column-missing'
  | 'column-unknown'
  | 'column-repeated'
  | 'row-unreadable'
  | 'platform-unknown'
  | 'reference-missing'
  | 'credentials-in-url'
  | 'date-unreadable'
  | 'url-unreadable'
  | 'observed-until-unreadable'
  | 'observed-until-contradictory'
  | 'post-after-observed-until'
/** `line` counts from 1 (for JSON, the place in the list); `detail` quotes what was found there, at most 80 characters; never a password. */
export type ImportFault = { readonly line: number; readonly code: ImportFaultCode; readonly detail: string }
export type ReadImport =
  | { readonly ok: true; readonly targets: readonly AuditTarget[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[] }

/** What the export of a platform holds. Answers to others are no posts. */
export type ReadExport =
  | {
      readonly ok: true
      readonly platform: PublishedPlatformId
      readonly posts: readonly Post[]
      readonly answers: readonly Instant[]
      readonly undated: number
    }
  | { readonly ok: false; readonly code: 'export-not-recognised' | 'too-many-items' }

/** Reads posts somebody exported elsewhere. Every row is understood, or the faults are told: half an import would look like silence. */
export interface ImportReader {
  /**
   * One post a row; columns `platform`, `reference`, `publishedAt`, optionally `url`, `title`, `observedUntil`.
   * @param limits `mostAccounts`: one more is refused as `too-many-accounts`; no limit when left out.
   */
  csv(text: string, limits?: { readonly mostAccounts?: number }): ReadImport
  /** A list of such rows, `{accounts: [...]}`, or a posting-histories file; anything else is `file-unreadable`. */
  json(value: unknown): ReadImport
  /** The file that a platform hands its user: its JSON, as a value or as text, or its CSV. The platform is told by the layout. */
  export(file: unknown): ReadExport
  /** One account a row, with what is said of it. */
  inventory(text: string): ReadInventory
}

/** `unreadable`: rows that could not be taken apart. Refused as a whole is only what has no rows. */
export type ReadInventory =
  | { readonly ok: true; readonly rows: readonly InventoryRow[]; readonly unreadable: readonly ImportFault[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[] }

/** Addresses that are told what happens in a workspace, and what was sent to them. What happens is written by the store that it happens in (`AuditStore.complete` and others), in the same transaction. */
export interface WebhookStore {
  /** `too-many`, and nothing is written, when the workspace has `MOST_WEBHOOKS`. */
  add(webhook: Webhook, secret: string): Promise<'added' | 'too-many'>
  find(workspaceId: string, id: string): Promise<Webhook | undefined>
  list(workspaceId: string, page: PageRequest): Promise<Page<Webhook>>
  /** Replaces what was asked for, and enables it again; secrets stay. Undefined when there is none with that id in that workspace. */
  replace(
    workspaceId: string,
    id: string,
    wish: Pick<Webhook, 'url' | 'description' | 'events' | 'language' | 'paused'>,
  ): Promise<Webhook | undefined>
  /** With it everything that was sent to it, or waits to be. */
  remove(workspaceId: string, id: string): Promise<boolean>
  /** From now on `secret` signs; those of before sign as well until `formerUntil`, or no more when that is not after `at`. Undefined when there is no such webhook. */
  rotate(
    workspaceId: string,
    id: string,
    rotation: { readonly secret: string; readonly at: Instant; readonly formerUntil: Instant },
  ): Promise<Webhook | 'sealed' | undefined>
  /** Those that sign at a moment, the newest first. `sealed`: no passphrase at hand opens them. */
  secrets(workspaceId: string, id: string, now: Instant): Promise<readonly string[] | 'sealed' | undefined>
  /** Seals with the first passphrase what another one sealed; the number of those it changed. */
  reseal(): Promise<number>
  /** Newest first. */
  deliveries(workspaceId: string, webhookId: string, page: PageRequest, filter?: DeliveryFilter): Promise<Page<Delivery>>
  delivery(workspaceId: string, webhookId: string, id: string): Promise<DeliveryWithAttempts | undefined>
  /** Makes a delivery due now, with all its tries before it again, under the same event id. */
  redeliver(
    workspaceId: string,
    webhookId: string,
    request: { readonly id: string; readonly now: Instant },
  ): Promise<Delivery | 'disabled' | undefined>
  /** Writes a test that `worker` holds until `leaseUntil`. Undefined when there is no such webhook. */
  addTest(
    workspaceId: string,
    webhookId: string,
    request: { readonly worker: string; readonly now: Instant; readonly leaseUntil: Instant },
  ): Promise<ClaimedDelivery | undefined>
}
export type DeliveryFilter = { readonly state?: DeliveryState; readonly type?: SentType }
export type DeliveryWithAttempts = { readonly delivery: Delivery; readonly attempts: readonly Attempt[] }
/** `tries` are those since the delivery was asked for, without the one it is claimed for. */
export type ClaimedDelivery = { readonly delivery: Delivery; readonly webhook: Webhook; readonly tries: number }

/** What waits to be sent, of all workspaces. */
export interface Outbox {
  /**
   * Takes deliveries that are due, or whose lease ran out, and holds them for `worker` until `leaseUntil`: one of each webhook at most, the earliest of it, and none of a webhook
   * of which one is held. Webhooks whose turn was longest ago come first, so that a slow receiver holds up nobody but itself.
   */
  claim(request: {
    readonly worker: string
    readonly now: Instant
    readonly leaseUntil: Instant
    readonly limit: number
  }): Promise<readonly ClaimedDelivery[]>
  /** Stores a try and what becomes of the delivery. False, and nothing is written, when `worker` does not hold it any more. */
  settle(request: { readonly worker: string; readonly deliveryId: string; readonly attempt: Attempt; readonly fate: Fate }): Promise<boolean>
  /** Hands back what was claimed and not tried to the end (shutdown). */
  release(worker: string): Promise<void>
  /** `oldestDueAt` is absent when nothing is due; what is paused does not count. */
  state(now: Instant): Promise<{ readonly oldestDueAt?: Instant; readonly dead: number }>
  /** Tells that the credential of a connection comes to its end: once for each threshold and end. False when it was told before. */
  tellExpiry(
    expiry: Expiry & {
      /** Those passed, the furthest first; only the nearest is told. */
      readonly thresholds: readonly ExpiryThreshold[]
      readonly now: Instant
    },
  ): Promise<boolean>
  /** Forgets deliveries that are older than `DELIVERIES_KEPT_DAYS`. */
  forgetOld(now: Instant): Promise<void>
}

/** For how many days an installation keeps what grows without bound; for good where nothing is said. */
export type RetentionRules = {
  /** Since they were finished. */
  readonly audits?: number
  readonly assessments?: number
  readonly diagnoses?: number
  /** Since they were resolved. */
  readonly alerts?: number
}

/** What speaks against sending events to an address. */
export type AddressObjection = 'invalid-address' | 'scheme' | 'credentials-in-url' | 'plain-http' | 'blocked-address' | 'dns-failure'

/** Sends events to addresses that people gave. Never rejects. */
export interface WebhookSender {
  /** Undefined when nothing speaks against the address now. It is looked at again with every try. */
  objection(url: string): Promise<AddressObjection | undefined>
  /**
   * One try, signed with each of the secrets. Follows no redirect, waits for `timeoutMs` at most and reads only the beginning of the answer.
   * Undefined when `signal` ended it.
   */
  send(message: {
    readonly url: string
    readonly id: string
    readonly body: string
    readonly secrets: readonly string[]
    readonly now: Instant
    readonly signal: AbortSignal
  }): Promise<SendOutcome | undefined>
  readonly timeoutMs: number
}
export type SendOutcome = Omit<Attempt, 'at'>

/**
 * The tables as Kysely sees them. Instants are ISO 8601 text in UTC with milliseconds, so that text order is time order;
 * JSON is text; booleans are 0 and 1. The same types hold in every dialect.
 */
export type Flag = 0 | 1
type TaskStatus = 'queued' | 'running' | 'done' | 'dropped'

type WorkspaceTable = { id: string; created_at: string }

export type ApiKeyTable = {
  id: string
  workspace_id: string
  name: string
  hash: string
  /** JSON list. */
  scopes: string
  created_at: string
  expires_at: string | null
  revoked_at: string | null
  last_used_at: string | null
  /** JSON list; null when it is limited to no organisation. */
  organisation_ids: string | null
  replaced_by: string | null
}

/** `created_at` is when it was begun; `status` is null until it was answered. */
export type TrailTable = {
  id: string
  workspace_id: string
  created_at: string
  key_id: string
  operation: string
  path: string
  request_id: string
  status: number | null
}

export type OrganisationTable = {
  id: string
  workspace_id: string
  created_at: string
  updated_at: string
  /** One more with every change. */
  version: number
  name: string
  external_id: string | null
  language: string | null
  /** JSON. */
  contact: string | null
  /** Of its newest brief; 0 while it has none. */
  brief_version: number
  brief_set_at: string | null
}

export type BriefVersionTable = { organisation_id: string; version: number; set_at: string; key_id: string; brief: string }

/** Receipts; `counts` is JSON. */
export type ErasureTable = { id: string; workspace_id: string; created_at: string; organisation_id: string; key_id: string; counts: string }

type AssessmentTable = {
  id: string
  workspace_id: string
  created_at: string
  /** JSON of what a list shows of it: read without the long texts behind it. */
  summary: string
  /** The state of the catalogue it was made from; null where none was kept yet. */
  catalogue_digest: string | null
  /** What of the workspace's own it was computed with; null where that was nothing. */
  knowledge_digest: string | null
  /** What the organisation of its brief goes by, however its name is written. */
  organisation_key: string
  /** The day it speaks about. */
  as_of: string
  brief: string
  result: string
  /** Whose it is; null when nobody said. */
  organisation_id: string | null
}

type DiagnosisTable = {
  id: string
  workspace_id: string
  created_at: string
  /** JSON of what a list shows of it: read without the long texts behind it. */
  summary: string
  answers: string
  result: string
  /** Whose it is; null when nobody said. */
  organisation_id: string | null
  /** When it is looked at again; null in rows of before that was kept. */
  review_on: string | null
}

/** What assessments of a workspace were computed with, each state once, by the SHA-256 of its content. */
type KnowledgeSnapshotTable = { workspace_id: string; digest: string; content: string }

/** States of the published catalogue, each once. */
type CatalogueSnapshotTable = { digest: string; version: string; content: string }

export type AuditTable = {
  id: string
  workspace_id: string
  created_at: string
  /** With `tick`, present when a schedule asked for the audit; the pair is unique. */
  schedule_id: string | null
  /** The moment, and from the second part of a run on which part it is (`tickColumn`). */
  tick: string | null
  /** Tasks neither done nor dropped: whoever brings it to zero finishes the audit. */
  open_tasks: number
  cancelled: Flag
  finished_at: string | null
  /** Whose it is; null when nobody said. */
  organisation_id: string | null
}

export type AuditTaskTable = {
  /** `<audit id>:<position>`. */
  id: string
  audit_id: string
  position: number
  workspace_id: string
  /** The audit's: the queue is served in this order. */
  created_at: string
  platform: string
  /** What the account is known by in all its spellings; in rows of before there was such a key, as it was typed. The target has the spelling. */
  reference: string
  /** Which account of the workspace it is; null when that was forgotten. */
  account_id: string | null
  /** JSON of the target, without the posts of an imported history. */
  target: string
  /** JSON of those posts: read when the task is claimed, never for a list. */
  imported_posts: string | null
  status: TaskStatus
  worker: string | null
  lease_until: string | null
  attempts: number
  result: string | null
  /** The result in one word, for lists: its state of vitality, or the status of an account that was not read. */
  outcome: string | null
  finished_at: string | null
  /** In the queue of its platform the lowest comes first. */
  turn: number
  /** How far apart the turns are of what a workspace asked for in the same way. */
  stride: number
}

export type ScheduleTable = {
  id: string
  workspace_id: string
  name: string
  cron: string
  time_zone: string
  paused: Flag
  /** JSON; empty where it has a scope. */
  targets: string
  created_at: string
  next_due_at: string | null
  last_tick_at: string | null
  last_audit_id: string | null
  /** JSON; null where it names its accounts. */
  scope: string | null
  /** JSON of its adaptive interval; null where it has none. */
  adaptive: string | null
  jitter_minutes: number
  /** The tick that `next_due_at` is for; null where it is that moment. */
  next_tick_at: string | null
  /** JSON of what became of the last tick; null in rows of before that was kept. */
  last_run: string | null
  /** Whose it is; null when nobody said. */
  organisation_id: string | null
}

/** `reference` is what the account is known by in all its spellings. */
type SnapshotMemoryTable = { platform: string; reference: string; snapshot: string; validators: string }

/** One row for every workspace that ever had something of its own. */
type OwnKnowledgeTable = {
  workspace_id: string
  /** One more with every change. */
  revision: number
  /** JSON of its weights of the criteria; null while the published ones hold. */
  weights: string | null
}

type OwnPlatformTable = { workspace_id: string; id: string; description: string }

type FigureOverrideTable = { id: string; workspace_id: string; created_at: string; platform: string; figure: string; override: string }

/** Measurements that no longer count, for those who look up what a result cites. */
type WithdrawnOverrideTable = { id: string; workspace_id: string; withdrawn_at: string; override: string }

/** One for each platform of a workspace. */
export type ConnectionTable = {
  workspace_id: string
  platform: string
  /** JSON of what may be told of it. */
  description: string
  /** Its secrets, as `SecretBox` seals them. */
  sealed: string
}

/** The last reading of each account in each workspace, by what it is known by in all its spellings; `snapshot` and `usage` are JSON. */
type ReadingTable = { workspace_id: string; platform: string; reference: string; read_at: string; snapshot: string; usage: string }

/** `turns` grows each time somebody sets something aside; `budget` is JSON, null while the workspace has none. */
type BudgetTable = { workspace_id: string; turns: number; budget: string | null }

/** What an agency puts on its reports; `logo` is base64, null together with `logo_type`. */
type BrandingTable = { workspace_id: string; name: string; colour: string; logo_type: string | null; logo: string | null; set_at: string }

/** What was spent or is set aside on a day; `micros` are millionths of a dollar. */
type SpendingTable = { workspace_id: string; day: string; platform: string; calls: number; micros: number }

/** The accounts of workspaces and how they stand; that changes in the transaction that stores a result. */
export type AccountTable = {
  id: string
  workspace_id: string
  created_at: string
  platform: string
  /** The same for all references of one account on its platform. */
  account_key: string
  /** As it was named first. */
  reference: string
  /** In one word: what is declared, else the newest outcome. */
  standing: string
  /** Of the newest result, whatever is declared; null before the first one. */
  outcome: string | null
  observed_at: string | null
  last_audit_id: string | null
  changed_from: string | null
  changed_at: string | null
  /** Its standing as webhooks know it, which trouble in reading does not change; null before the first reading. */
  told_standing: string | null
  /** JSON of what the dossier declares. */
  declared: string | null
  /** 0 where silence was decided or is the normal state. */
  expects_posts: Flag
  /** Of the newest result that was read; `reading` is JSON. */
  read_at: string | null
  last_post_on: string | null
  reading: string | null
  dossier_set_at: string | null
  /** JSON. */
  dossier: string | null
  /** Whose it is; null when nobody said. */
  organisation_id: string | null
  /** What the newest result decided, and when that is looked at again; null where it decided nothing. */
  review_action: string | null
  review_on: string | null
  /** Since when its entry in calendars is as it is; null where it has none. */
  review_since: string | null
  /** The neglect score of the newest result as a text that sorts by it; null where it has none. */
  neglect: string | null
}

/** How many accounts of a workspace came to stand so, less those that ceased to: the count is the sum (`account-counts.ts`). */
type AccountCountTable = { id: string; workspace_id: string; standing: string; accounts: number }

type SessionTable = { token_hash: string; workspace_id: string; key_hash: string; created_at: string; expires_at: string }

/** By what two spellings of a tag have in common; `created_at` is that of the account. */
type AccountTagTable = { account_id: string; workspace_id: string; tag_key: string; created_at: string }

/** One for each account, day and horizon. */
type ForecastTable = {
  account_id: string
  as_of: string
  horizon_days: number
  workspace_id: string
  /** The last day of the horizon. */
  due_on: string
  /** The probability, in millionths. */
  millionths: number
  model_version: string
  /** 1 when a post came in time, 0 when none did; null while nobody knows. */
  outcome: Flag | null
  /** 1 once the account was read after the horizon was over. */
  counted: Flag
}

/** Forecasts by horizon and bin, counted as they are written and scored. */
export type ForecastTallyTable = {
  workspace_id: string
  horizon_days: number
  bin: number
  open: number
  scored: number
  counted: number
  came_true: number
  forecast_millionths: number
  square_millionths: number
}

/** Where events of a workspace are sent. */
export type WebhookTable = {
  id: string
  workspace_id: string
  created_at: string
  url: string
  description: string | null
  /** JSON list. */
  events: string
  language: string
  paused: Flag
  disabled_at: string | null
  /** JSON list of its secrets, the newest first, as `SecretBox` seals it. */
  sealed: string
  secret_set_at: string
  former_secret_until: string | null
  /** Of the newest event written for it. */
  last_sequence: number
  /** When one of its deliveries was claimed last. */
  turn_at: string
}

/** Events written for webhooks: the outbox, and the log of what was sent. */
export type WebhookDeliveryTable = {
  id: string
  webhook_id: string
  workspace_id: string
  created_at: string
  event_id: string
  type: string
  /** What the event is about, by its id. */
  subject: string
  /** JSON of the event, in codes. */
  data: string
  sequence: number
  state: string
  /** Tries so far; those since the delivery was asked for last. */
  attempts: number
  tries: number
  /** Null once it ended. */
  due_at: string | null
  ended_at: string | null
  last_status: number | null
  last_error: string | null
  worker: string | null
  lease_until: string | null
}

/** JSON of each try. */
type WebhookAttemptTable = { delivery_id: string; number: number; attempt: string }

/** Ends of credentials that were told, by how many days were left at most. */
type ExpiryToldTable = { workspace_id: string; platform: string; expires_at: string; threshold: number }

/** `state`: `running` until there is a reply, then `kept`, `sealed` (by the secret box) or `gone`. */
export type IdempotentReplyTable = {
  workspace_id: string
  limits: string
  idempotency_key: string
  claim_id: string
  fingerprint: string
  path: string
  lease_until: string
  kept_until: string
  state: 'running' | 'kept' | 'sealed' | 'gone'
  /** JSON; null where there is none. */
  reply: string | null
}

/** A workspace with a clock of its own; `made_at` is by the service's. */
export type SandboxTable = {
  workspace_id: string
  owner_id: string
  name: string
  started_at: string
  now: string
  made_at: string
  removed_at: string | null
}
type SandboxScriptTable = { workspace_id: string; platform: string; account_key: string; script: string }

/** JSON: `plan`, `registration`, `amendments`, `decision`. The columns before them repeat what is in these, for lists. */
export type PilotTable = {
  id: string
  workspace_id: string
  organisation_id: string | null
  created_at: string
  /** One more with every change. */
  version: number
  state: string
  platform: string
  assessment_id: string | null
  ends_on: string | null
  decided_on: string | null
  decided_at: string | null
  retest_on: string | null
  plan: string
  registration: string | null
  amendments: string
  decision: string | null
  overdue_told_at: string | null
}

/** Seen on `day`, or in so many `days` from it. `samples`: JSON of the figures. */
export type PilotObservationTable = {
  workspace_id: string
  pilot_id: string
  day: string
  days: number
  samples: string
  source: string | null
  recorded_at: string
  /** How many times it was put right: so many rows of that day were replaced. */
  corrections: number
}

/** Former states of observations; `correction` counts those of a day from 0. */
export type PilotObservationReplacedTable = {
  workspace_id: string
  pilot_id: string
  day: string
  correction: number
  days: number
  samples: string
  source: string | null
  recorded_at: string
  replaced_at: string
  reason: string | null
}

/** Which organisations are samples. `loaded`: JSON of the ids of what was loaded with one. */
type SampleOrganisationTable = { workspace_id: string; sample: string; organisation_id: string; loaded: string }

/** One open alert for each account and condition at most. */
export type AlertTable = {
  id: string
  workspace_id: string
  account_id: string
  /** When it was raised. */
  created_at: string
  condition: string
  transition: string
  level: string
  state: string
  worsened_at: string | null
  resolved_at: string | null
  resolution: string | null
  /** JSON. */
  evidence: string
  /** JSON; `acknowledged_until` is beyond every date where it has no end. */
  acknowledged: string | null
  acknowledged_until: string | null
  /** What was told of it last: its level, or that it is resolved; null while nothing was. */
  told: string | null
}

/** What is watched of an account: moved in the transaction that stores a result. */
export type AccountWatchTable = {
  account_id: string
  workspace_id: string
  /** JSON of its conditions. */
  watched: string
  /** Of the newest result; null before the first one. */
  looked_at: string | null
  /** JSON of what the last reading tells of the next post; the day it speaks about. */
  rhythm: string | null
  known_on: string | null
  /** The day from which on a post is missing, if none comes; the day on which somebody has to look, until somebody was asked to. */
  missing_on: string | null
  look_on: string | null
}

/** `organisation_id` is empty for that of the workspace. */
type AlertPolicyTable = { workspace_id: string; organisation_id: string; set_at: string; policy: string }

/** What is told together. `open_key` is null once it was sent: until then what belongs to it joins it. */
export type AlertNotificationTable = {
  id: string
  workspace_id: string
  /** The organisation whose policy it follows; empty for that of the workspace. */
  scope: string
  kind: string
  open_key: string | null
  began_at: string
  due_at: string
  sent_at: string | null
}
type AlertItemTable = { notification_id: string; alert_id: string; workspace_id: string }

/** The last turn in the queue of a platform that a workspace was given for what it asks for in one way. */
type QueueTurnTable = { workspace_id: string; platform: string; stride: number; last: number }

export type Database = {
  queue_turn: QueueTurnTable
  alert: AlertTable
  account_watch: AccountWatchTable
  alert_policy: AlertPolicyTable
  alert_notification: AlertNotificationTable
  alert_item: AlertItemTable
  sandbox: SandboxTable
  sandbox_script: SandboxScriptTable
  idempotent_reply: IdempotentReplyTable
  trail: TrailTable
  organisation: OrganisationTable
  sample_organisation: SampleOrganisationTable
  pilot: PilotTable
  pilot_observation: PilotObservationTable
  pilot_observation_replaced: PilotObservationReplacedTable
  brief_version: BriefVersionTable
  erasure: ErasureTable
  webhook: WebhookTable
  webhook_delivery: WebhookDeliveryTable
  webhook_attempt: WebhookAttemptTable
  expiry_told: ExpiryToldTable
  account: AccountTable
  account_tag: AccountTagTable
  session: SessionTable
  account_count: AccountCountTable
  forecast: ForecastTable
  forecast_tally: ForecastTallyTable
  reading: ReadingTable
  budget: BudgetTable
  branding: BrandingTable
  spending: SpendingTable
  connection: ConnectionTable
  workspace: WorkspaceTable
  api_key: ApiKeyTable
  assessment: AssessmentTable
  diagnosis: DiagnosisTable
  catalogue_snapshot: CatalogueSnapshotTable
  knowledge_snapshot: KnowledgeSnapshotTable
  audit: AuditTable
  audit_task: AuditTaskTable
  schedule: ScheduleTable
  own_knowledge: OwnKnowledgeTable
  own_platform: OwnPlatformTable
  figure_override: FigureOverrideTable
  withdrawn_override: WithdrawnOverrideTable
  snapshot_memory: SnapshotMemoryTable
}

import type { Migration } from 'kysely/migration'
import { first } from './0001-first.ts'
import { outcomesAndDue } from './0002-outcomes-and-due.ts'
import { ownKnowledge } from './0003-own-knowledge.ts'
import { catalogueSnapshots } from './0004-catalogue-snapshots.ts'
import { summariesAndSharedKnowledge } from './0005-summaries-and-shared-knowledge.ts'
import { withdrawnOverrides } from './0006-withdrawn-overrides.ts'
import { measurementsById } from './0007-measurements-by-id.ts'
import { diagnoses } from './0008-diagnoses.ts'
import { connections } from './0009-connections.ts'
import { readingsAndBudgets } from './0010-readings-and-budgets.ts'
import { accountsAndLedger } from './0011-accounts-and-ledger.ts'
import { keysTrailOrganisations } from './0012-keys-trail-organisations.ts'
import { idempotentReplies } from './0013-idempotent-replies.ts'
import { webhooks } from './0014-webhooks.ts'
import { sandboxes } from './0015-sandboxes.ts'
import { removedSandboxes } from './0016-removed-sandboxes.ts'
import { turnsOfTasks } from './0017-turns-of-tasks.ts'
import { scopesTagsReviews } from './0018-scopes-tags-reviews.ts'
import { alerts } from './0019-alerts.ts'
import { retention } from './0020-retention.ts'
import { largeWorkspaces } from './0021-large-workspaces.ts'
import { reminders } from './0022-reminders.ts'
import { reviewsSince } from './0023-reviews-since.ts'
import { tagsByTime } from './0024-tags-by-time.ts'
import { neglect } from './0025-neglect.ts'
import { branding } from './0026-branding.ts'
import { samples } from './0027-samples.ts'
import { sessions } from './0028-sessions.ts'
import { pilots } from './0029-pilots.ts'

/** All migrations by name; names sort in the order of application. A merged migration is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-outcomes-and-due': outcomesAndDue,
  '0003-own-knowledge': ownKnowledge,
  '0004-catalogue-snapshots': catalogueSnapshots,
  '0005-summaries-and-shared-knowledge': summariesAndSharedKnowledge,
  '0006-withdrawn-overrides': withdrawnOverrides,
  '0007-measurements-by-id': measurementsById,
  '0008-diagnoses': diagnoses,
  '0009-connections': connections,
  '0010-readings-and-budgets': readingsAndBudgets,
  '0011-accounts-and-ledger': accountsAndLedger,
  '0012-keys-trail-organisations': keysTrailOrganisations,
  '0013-idempotent-replies': idempotentReplies,
  '0014-webhooks': webhooks,
  '0015-sandboxes': sandboxes,
  '0016-removed-sandboxes': removedSandboxes,
  '0017-turns-of-tasks': turnsOfTasks,
  '0018-scopes-tags-reviews': scopesTagsReviews,
  '0019-alerts': alerts,
  '0020-retention': retention,
  '0021-large-workspaces': largeWorkspaces,
  '0022-reminders': reminders,
  '0023-reviews-since': reviewsSince,
  '0024-tags-by-time': tagsByTime,
  '0025-neglect': neglect,
  '0026-branding': branding,
  '0027-samples': samples,
  '0028-sessions': sessions,
  '0029-pilots': pilots,
}

import type { Kysely } from 'kysely'
import { secretBox } from '../../adapters/shared/secret-box.ts'
import { connectionStore } from '../../adapters/storage/connection-store.ts'
import type { Storage } from '../../adapters/storage/index.ts'
import type { Database } from '../../adapters/storage/schema.ts'
import { webhookStore } from '../../adapters/storage/webhook-store.ts'
import { describeAccountStore } from './account-store.ts'
import { describeAlertStore } from './alert-store.ts'
import { describeAssessmentStore } from './assessment-store.ts'
import { describeAuditStore } from './audit-store.ts'
import { describeBrandingStore } from './branding-store.ts'
import { describeBudgetStore } from './budget-store.ts'
import { describeBundleStore } from './bundle-store.ts'
import { describeCatalogueStore } from './catalogue-store.ts'
import { describeConnectionStore } from './connection-store.ts'
import { describeDiagnosisStore } from './diagnosis-store.ts'
import { describeKeyStore } from './key-store.ts'
import { describeKnowledgeStore } from './knowledge-store.ts'
import { describeOrganisationStore } from './organisation-store.ts'
import { describePilotStore } from './pilot-store.ts'
import { describeReadingStore } from './reading-store.ts'
import { describeReplyStore } from './reply-store.ts'
import { describeRetention } from './retention.ts'
import { describeSampleStore } from './sample-store.ts'
import { describeSandboxStore } from './sandbox-store.ts'
import { describeScheduleRuns } from './schedule-runs.ts'
import { describeScheduleStore } from './schedule-store.ts'
import { describeSessionStore } from './session-store.ts'
import { describeSnapshotMemory } from './snapshot-memory.ts'
import { describeTrailStore } from './trail-store.ts'
import { describeUnitOfWork } from './unit-of-work.ts'
import { describeWebhookStore } from './webhook-store.ts'

/** `db` reaches the same rows beside the storage. */
export type OpenedStorage = { readonly storage: Storage; readonly db: Kysely<Database>; close(): Promise<void> }

const PASSPHRASE = 'a passphrase that is long enough for a test'

/** What every database must do, store by store. `open` gives an empty one whose secrets are sealed with that passphrase. */
export const describeStorage = (name: string, open: (passphrase: string) => Promise<OpenedStorage>): void => {
  const only =
    <T>(part: (storage: Storage) => T) =>
    async () => {
      const { storage, close } = await open(PASSPHRASE)
      return { store: part(storage), close }
    }
  describeAuditStore(
    name,
    only(({ audits }) => audits),
  )
  describeAccountStore(
    name,
    only(({ accounts, audits, ledger }) => ({ accounts, audits, ledger })),
  )
  describeAlertStore(name, () => open(PASSPHRASE))
  describeAssessmentStore(
    name,
    only(({ assessments }) => assessments),
  )
  describeDiagnosisStore(
    name,
    only(({ diagnoses }) => diagnoses),
  )
  describeKeyStore(
    name,
    only(({ keys }) => keys),
  )
  describeSessionStore(
    name,
    only(({ sessions }) => sessions),
  )
  describeKnowledgeStore(
    name,
    only(({ knowledge }) => knowledge),
  )
  describeScheduleStore(
    name,
    only(({ schedules }) => schedules),
  )
  describeScheduleRuns(
    name,
    only(({ schedules, audits, accounts, organisations }) => ({ schedules, audits, accounts, organisations })),
  )
  describeOrganisationStore(
    name,
    only((storage) => storage),
  )
  describeBundleStore(
    name,
    only((storage) => storage),
  )
  describePilotStore(
    name,
    only((storage) => storage),
  )
  describeSampleStore(
    name,
    only((storage) => storage),
  )
  describeTrailStore(
    name,
    only(({ trail }) => trail),
  )
  describeSandboxStore(
    name,
    only(({ sandboxes, keys, schedules }) => ({ sandboxes, keys, schedules })),
  )
  describeCatalogueStore(
    name,
    only(({ catalogues }) => catalogues),
  )
  describeSnapshotMemory(
    name,
    only(({ snapshots }) => snapshots),
  )
  describeBrandingStore(
    name,
    only(({ branding }) => branding),
  )
  describeBudgetStore(
    name,
    only(({ budgets }) => budgets),
  )
  describeReadingStore(
    name,
    only(({ readings }) => readings),
  )
  describeReplyStore(
    name,
    only(({ replies }) => replies),
  )
  describeRetention(name, () => open(PASSPHRASE))
  describeUnitOfWork(name, async () => {
    const { storage, close } = await open(PASSPHRASE)
    return { ...storage, close }
  })
  describeConnectionStore(name, async (passphrase) => {
    const { storage, db, close } = await open(passphrase)
    const withKeys = (...passphrases: readonly string[]) => connectionStore(db, secretBox(passphrases as [string, ...string[]]))
    return { store: storage.connections, withKeys, close }
  })
  describeWebhookStore(name, async (passphrase) => {
    const { storage, db, close } = await open(passphrase)
    const withKeys = (...passphrases: readonly string[]) => webhookStore(db, secretBox(passphrases as [string, ...string[]]))
    return { ...storage, withKeys, close }
  })
}

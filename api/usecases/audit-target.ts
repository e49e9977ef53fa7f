import type { AccountResult, AuditTarget } from '../../domain/audit/audit.ts'
import { isRenewable } from '../../domain/audit/connection.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import { type Circumstances, judgeAccount, snapshotOfImport } from '../../domain/audit/judge-account.ts'
import { type Sighting, sightingOf } from '../../domain/audit/ledger.ts'
import type { ReadOutcome } from '../../domain/audit/snapshot.ts'
import { PUBLISHED_CATALOGUE, profileIn } from '../../domain/catalogue/catalogue.ts'
import type { Clock, LinkProbe } from '../../domain/ports.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import { probesOf } from './probe-account.ts'
import { type ReadingTools, readAccount } from './read-account.ts'

type Before = Pick<Circumstances, 'previous' | 'lastRead' | 'fourWeeksAgo'>

type Means = Omit<ReadingTools, 'observedAt'> & {
  readonly clock: Clock
  /** Its results of before; none where they are left out. */
  readonly before?: Before
  /** What the organisation says of the account; nothing where it is left out. */
  readonly dossier?: Dossier
  readonly dossierSetAt?: Instant
  /** Nothing beside the account is looked at where it is left out. */
  readonly probe?: LinkProbe
}

/** A result, and what its reading tells about earlier forecasts; nothing where an earlier reading was used again, which has told it. */
export type Looked = { readonly result: AccountResult; readonly sighting?: Sighting }

/** Looks at one account and judges what was seen. Never rejects for what the outside does. */
export const lookAtTarget = async (
  target: AuditTarget,
  { clock, before = {}, dossier = {}, dossierSetAt, probe, ...tools }: Means,
): Promise<Looked> => {
  const observedAt = clock.now()
  const outcome: ReadOutcome = target.imported
    ? { kind: 'read', snapshot: snapshotOfImport(target, target.imported, observedAt) }
    : await readAccount(target, { ...tools, observedAt })
  const seen = outcome.kind === 'read' ? { snapshot: outcome.snapshot, dossier } : { dossier }
  const probes = probe && !target.imported ? await probesOf(target.account, seen, { probe, signal: tools.signal }) : {}
  const known = await circumstancesOf(target, tools)
  const result = judgeAccount(target, outcome, observedAt, {
    dossier,
    ...(dossierSetAt === undefined ? {} : { dossierSetAt }),
    probes,
    ...known,
    ...before,
  })
  const sighting = outcome.kind === 'read' && !outcome.reused ? sightingOf(outcome.snapshot) : undefined
  return sighting ? { result, sighting } : { result }
}

const circumstancesOf = async (
  { account: { platform }, imported }: AuditTarget,
  { readers, workspace }: Pick<Means, 'readers' | 'workspace'>,
): Promise<Pick<Circumstances, 'capabilities' | 'credential' | 'minimumHours'>> => {
  const minimumHours = profileIn(PUBLISHED_CATALOGUE, platform)?.effort.minimumHoursPerWeek.value
  const hours = minimumHours === undefined ? {} : { minimumHours }
  const capabilities = readers[platform]?.capabilities
  // Nothing was asked of the platform.
  if (imported || capabilities === undefined) return hours
  const held = await workspace?.credential(platform)
  if (held === undefined || held === 'sealed') return { ...hours, capabilities }
  const { expiresAt, agreements } = held
  const credential = {
    isRenewable: isRenewable(platform, held),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(agreements === undefined ? {} : { agreements }),
  }
  return { ...hours, capabilities, credential }
}

/** The same for whoever keeps no ledger. */
export const auditTarget = async (target: AuditTarget, means: Means): Promise<AccountResult> => (await lookAtTarget(target, means)).result

import { setImmediate } from 'node:timers/promises'
import { accountKey } from '../../domain/audit/account.ts'
import type { BriefInput } from '../../domain/brief/read-brief.ts'
import type { GovernanceInput } from '../../domain/governance/read-governance.ts'
import type { RecordedDiagnosis } from '../../domain/governance/recorded-diagnosis.ts'
import type { CronClock } from '../../domain/ports.ts'
import type { BundleContent, BundleStore } from '../../domain/tenancy/bundle.ts'
import type { OrganisationStore } from '../../domain/tenancy/organisation.ts'
import type { SampleId, SampleStore } from '../../domain/tenancy/sample.ts'
import { SAMPLE_SPECS } from '../sample/index.ts'
import { summariesOf } from './read-bundle.ts'
import { type BundlingDeps, type SampleWish, sampleBundle } from './sample-bundle.ts'
import type { KeptResult } from './stored-assessment.ts'

type Bundles = BundleStore<BriefInput, KeptResult, GovernanceInput, RecordedDiagnosis>
type Content = BundleContent<BriefInput, KeptResult, GovernanceInput, RecordedDiagnosis>
type Deps = BundlingDeps & { readonly bundles: Pick<Bundles, 'add'>; readonly samples: SampleStore; readonly cron: CronClock }
type By = SampleWish & { readonly keyId: string }

/** Loads the samples that are not there; how many. Each is there as a whole or not at all, so that whoever is cut short asks again. */
export const loadSamples = async (deps: Deps, by: By): Promise<number> => {
  const there = new Set((await deps.samples.list(by.workspaceId)).map(({ sample }) => sample))
  const missing: { readonly sample: SampleId; readonly content: Content }[] = []
  // All of them before the first one is written: whoever writes keeps others waiting until the request is answered.
  for (const spec of SAMPLE_SPECS) {
    if (there.has(spec.id)) continue
    await setImmediate()
    missing.push({ sample: spec.id, content: await sampleBundle(deps, spec, by) })
  }
  let loaded = 0
  for (const { sample, content } of missing) if (await isLoaded(deps, { sample, content }, by)) loaded += 1
  return loaded
}

/** False when somebody else loaded it meanwhile. */
const isLoaded = async (
  { bundles, cron, clock, ids }: Deps,
  { sample, content: made }: { readonly sample: SampleId; readonly content: Content },
  { workspaceId, keyId }: By,
): Promise<boolean> => {
  const now = clock.now()
  let content = made
  for (;;) {
    const brief = { version: content.briefs.length, setAt: now }
    const organisation = { id: ids.next('org'), workspaceId, createdAt: now, updatedAt: now, version: 1, ...content.organisation, brief }
    const done = await bundles.add(organisation, content, { ...summariesOf(content, { cron, now }), keyId, sample })
    if (done === 'added') return true
    if (done === 'sample-loaded') return false
    if (done === 'external-id-taken') throw new Error('a sample has no external id')
    content = withoutAccounts(content, done.known)
  }
}

/** Without the accounts at these pointers, which the workspace has of its own: somebody moved them there. */
const withoutAccounts = ({ accounts, audits, ...rest }: Content, pointers: readonly string[]): Content => {
  const others = accounts.filter((_, place) => !pointers.includes(`/accounts/${place}`))
  if (others.length === accounts.length) throw new Error(`a sample names other accounts than its own: ${pointers}`)
  const nameOf = (account: Parameters<typeof accountKey>[0]): string => `${account.platform} ${accountKey(account)}`
  const names = new Set(others.map(nameOf))
  return {
    ...rest,
    accounts: others,
    audits: audits.map((audit) => ({ ...audit, tasks: audit.tasks.filter(({ target }) => names.has(nameOf(target.account))) })),
  }
}

type Removing = {
  readonly samples: SampleStore
  readonly organisations: Pick<OrganisationStore, 'erase'>
  readonly receiptId: () => string
  readonly now: () => string
}

/** Erases the organisations that are samples, one by one: whoever is cut short asks again. */
export const removeSamples = async (
  { samples, organisations, receiptId, now }: Removing,
  { workspaceId, keyId }: Pick<By, 'workspaceId' | 'keyId'>,
): Promise<void> => {
  for (const { organisationId: id } of await samples.list(workspaceId))
    await organisations.erase({ workspaceId, id }, { receiptId: receiptId(), keyId, now: now() })
}

import { setImmediate } from 'node:timers/promises'
import { accountKey } from '../../domain/audit/account.ts'
import type { BriefInput } from '../../domain/brief/read-brief.ts'
import type { GovernanceInput } from '../../domain/governance/read-governance.ts'
import type { RecordedDiagnosis } from '../../domain/governance/recorded-diagnosis.ts'
import type { CronClock } from '../../domain/ports.ts'
import type { BundleContent, BundleStore } from '../../domain/tenancy/bundle.ts'
import type { OrganisationStore } from '../../domain/tenancy/organisation.ts'
import type { SampleStore } from '../../domain/tenancy/sample.ts'
import { SAMPLE_SPECS } from '../sample/index.ts'
import type { SampleSpec } from '../sample/sample.ts'
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
  let loaded = 0
  for (const spec of SAMPLE_SPECS) {
    if (there.has(spec.id)) continue
    await setImmediate()
    if (await isLoaded(deps, spec, by)) loaded += 1
  }
  return loaded
}

/** False when somebody else loaded it meanwhile. */
const isLoaded = async (deps: Deps, spec: SampleSpec, { keyId, ...wish }: By): Promise<boolean> => {
  let content = await sampleBundle(deps, spec, wish)
  for (;;) {
    const now = deps.clock.now()
    const brief = { version: content.briefs.length, setAt: now }
    const organisation = {
      id: deps.ids.next('org'),
      workspaceId: wish.workspaceId,
      createdAt: now,
      updatedAt: now,
      version: 1,
      ...content.organisation,
      brief,
    }
    const done = await deps.bundles.add(organisation, content, { ...summariesOf(content, { cron: deps.cron, now }), keyId, sample: spec.id })
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

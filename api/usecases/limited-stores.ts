import type { AlertStore } from '../../domain/alerts/store.ts'
import type { AccountStore, Amended, Amending, AuditStore, PilotStore, ReviewStore, ScheduleStore } from '../../domain/ports.ts'
import type { BundleStore } from '../../domain/tenancy/bundle.ts'
import type { OrganisationStore } from '../../domain/tenancy/organisation.ts'
import type { Assessments } from './stored-assessment.ts'
import type { Diagnoses } from './stored-diagnosis.ts'

export type Stores = {
  readonly accounts: AccountStore
  readonly assessments: Assessments
  readonly audits: AuditStore
  readonly diagnoses: Diagnoses
  readonly schedules: ScheduleStore
  readonly organisations: OrganisationStore
  readonly bundles: BundleStore
  readonly alerts: AlertStore
  readonly reviews: ReviewStore
  readonly pilots: PilotStore
}

type Belonging = { readonly organisationId?: string }
type Belongs = { readonly organisationIds?: readonly string[] }

/** None of a workspace has this id. */
const NOBODY = 'nobody'

/**
 * The stores as a key sees them that is limited to organisations: what belongs to none, or to another one, is not there, in lists as when it is asked for by name.
 *
 * Handlers are given these in the place of the others, so that none of them can forget to ask.
 */
export const limitedStores = <S extends Stores>(stores: S, organisationIds: readonly string[]): S => {
  const { accounts, assessments, audits, diagnoses, schedules, organisations, bundles, alerts, reviews, pilots } = stores
  const isOwn = ({ organisationId }: Belonging): boolean => organisationId !== undefined && organisationIds.includes(organisationId)
  const own = <T extends Belonging>(found: T | undefined): T | undefined => (found && isOwn(found) ? found : undefined)
  const within = <F extends Belongs>(filter: F | undefined): F & { readonly organisationIds: readonly string[] } => {
    const wanted = filter?.organisationIds?.filter((id) => organisationIds.includes(id)) ?? organisationIds
    return { ...(filter as F), organisationIds: wanted.length > 0 ? wanted : [NOBODY] }
  }
  const hasAccount = async (workspaceId: string, id: string): Promise<boolean> => own(await accounts.find(workspaceId, id)) !== undefined
  const hasPilot = async (workspaceId: string, id: string): Promise<boolean> => own(await pilots.find(workspaceId, id)) !== undefined
  return {
    ...stores,
    accounts: {
      ...accounts,
      find: async (workspaceId, id) => own(await accounts.find(workspaceId, id)),
      known: (workspaceId, ids, filter) => accounts.known(workspaceId, ids, within(filter)),
      list: (workspaceId, page, filter) => accounts.list(workspaceId, page, within(filter)),
      putDossier: async (workspaceId, id, change) => ((await hasAccount(workspaceId, id)) ? accounts.putDossier(workspaceId, id, change) : undefined),
      inventory: (workspaceId, page, filter) => accounts.inventory(workspaceId, page, within(filter)),
      amend: (request, lines) => amendOwn({ accounts, isOwn }, request, lines),
      move: async (workspaceId, id, to) =>
        to !== undefined && organisationIds.includes(to) && (await hasAccount(workspaceId, id)) ? accounts.move(workspaceId, id, to) : undefined,
      remove: async (workspaceId, id) => (await hasAccount(workspaceId, id)) && accounts.remove(workspaceId, id),
      results: async (workspaceId, id, page) => ((await hasAccount(workspaceId, id)) ? accounts.results(workspaceId, id, page) : { items: [] }),
    },
    assessments: {
      ...assessments,
      find: async (workspaceId, id) => own(await assessments.find(workspaceId, id)),
      list: (workspaceId, page, filter) => assessments.list(workspaceId, page, within(filter)),
    },
    audits: {
      ...audits,
      find: async (workspaceId, id) => own(await audits.find(workspaceId, id)),
      list: (workspaceId, page, filter) => audits.list(workspaceId, page, within(filter)),
      cancel: async (request) => (own(await audits.find(request.workspaceId, request.id)) ? audits.cancel(request) : undefined),
    },
    diagnoses: {
      ...diagnoses,
      find: async (workspaceId, id) => own(await diagnoses.find(workspaceId, id)),
      list: (workspaceId, page, filter) => diagnoses.list(workspaceId, page, within(filter)),
    },
    schedules: {
      ...schedules,
      find: async (workspaceId, id) => own(await schedules.find(workspaceId, id)),
      list: (workspaceId, page, filter) => schedules.list(workspaceId, page, within(filter)),
      // All that it looks at is of its own organisation, whatever its scope.
      accountsOf: async (schedule) => (isOwn(schedule) ? schedules.accountsOf(schedule) : []),
      replace: async (schedule, as) => own(await schedules.find(schedule.workspaceId, schedule.id)) !== undefined && schedules.replace(schedule, as),
      remove: async (workspaceId, id) => own(await schedules.find(workspaceId, id)) !== undefined && schedules.remove(workspaceId, id),
    },
    alerts: {
      ...alerts,
      find: async (workspaceId, id) => own(await alerts.find(workspaceId, id)),
      list: (workspaceId, page, filter) => alerts.list(workspaceId, page, within(filter)),
      acknowledge: async (workspaceId, id, acknowledgement) =>
        own(await alerts.find(workspaceId, id)) && alerts.acknowledge(workspaceId, id, acknowledgement),
    },
    pilots: {
      ...pilots,
      find: async (workspaceId, id) => own(await pilots.find(workspaceId, id)),
      list: (workspaceId, page, filter) => pilots.list(workspaceId, page, within(filter)),
      replace: async (pilot, ...more) => (await hasPilot(pilot.workspaceId, pilot.id)) && pilots.replace(pilot, ...more),
      remove: async (workspaceId, id) => (await hasPilot(workspaceId, id)) && pilots.remove(workspaceId, id),
      record: async (request) => ((await hasPilot(request.workspaceId, request.pilotId)) ? pilots.record(request) : undefined),
      observations: async (workspaceId, id) => ((await hasPilot(workspaceId, id)) ? pilots.observations(workspaceId, id) : []),
      replaced: async (workspaceId, id) => ((await hasPilot(workspaceId, id)) ? pilots.replaced(workspaceId, id) : []),
      ended: (workspaceId, filter) => pilots.ended(workspaceId, within(filter)),
    },
    reviews: { list: (workspaceId, filter) => reviews.list(workspaceId, within(filter)) },
    bundles: {
      read: async (named, most) => (organisationIds.includes(named.id) ? bundles.read(named, most) : undefined),
      // A new organisation is none of those that the key is limited to.
      add: async () => Promise.reject(new Error('a key that is limited brings in no organisation')),
    },
    organisations: {
      ...organisations,
      find: async (workspaceId, id) => (organisationIds.includes(id) ? organisations.find(workspaceId, id) : undefined),
      list: (workspaceId, page, filter) => organisations.list(workspaceId, page, { ...filter, ids: organisationIds }),
      known: async (workspaceId, ids) =>
        organisations.known(
          workspaceId,
          ids.filter((id) => organisationIds.includes(id)),
        ),
      replace: async (named, change) => (organisationIds.includes(named.id) ? organisations.replace(named, change) : 'absent'),
      putBrief: async (named, change) => (organisationIds.includes(named.id) ? organisations.putBrief(named, change) : 'absent'),
      brief: async (named, version) => (organisationIds.includes(named.id) ? organisations.brief(named, version) : undefined),
      briefVersions: async (named, range) => (organisationIds.includes(named.id) ? organisations.briefVersions(named, range) : []),
      erase: async (named, by) => (organisationIds.includes(named.id) ? organisations.erase(named, by) : undefined),
    },
  }
}

const FOREIGN = Symbol('foreign')

/** What is of another organisation is not told to the judge, and nothing is given to one. */
const amendOwn = async <R>(
  { accounts, isOwn }: { readonly accounts: AccountStore; readonly isOwn: (of: Belonging) => boolean },
  request: Parameters<AccountStore['amend']>[0],
  lines: readonly Amending<R>[],
): Promise<readonly Amended<R>[]> => {
  const guarded = lines.map(
    ({ account, judge }): Amending<R | typeof FOREIGN> => ({
      account,
      judge: (known) => {
        if (known && !isOwn(known)) return { refused: FOREIGN }
        const judged = judge(known)
        if ('refused' in judged) return judged
        const { organisationId = known?.organisationId ?? null } = judged.amendment
        return isOwn(organisationId === null ? {} : { organisationId }) ? judged : { refused: FOREIGN }
      },
    }),
  )
  const done = await accounts.amend(request, guarded)
  return done.map((one): Amended<R> => {
    if (one.done !== 'refused') return one
    return one.refused === FOREIGN ? { done: 'foreign' } : { done: 'refused', refused: one.refused as R }
  })
}

import type { Page, PageRequest } from '../ports.ts'
import type { Instant } from '../shared/calendar.ts'

/** Somebody to talk to about the organisation: personal data, kept until they are erased. */
export type Contact = { readonly name?: string; readonly email?: string }

/** Whose something is, as a part of an object: empty when it is nobody's. */
export const ownedBy = (organisationId: string | undefined): { readonly organisationId?: string } =>
  organisationId === undefined ? {} : { organisationId }

/** What the agency says of a client. */
export type OrganisationWish = {
  readonly name: string
  /** What the agency's own tools know it by; one organisation each. */
  readonly externalId?: string
  readonly language?: 'en' | 'fr'
  readonly contact?: Contact
}

export type Organisation = OrganisationWish & {
  readonly id: string
  readonly workspaceId: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
  /** 1 at first, one more with every change of what is said of it; its briefs have versions of their own. */
  readonly version: number
  /** The newest; absent while it has none. */
  readonly brief?: { readonly version: number; readonly setAt: Instant }
}

/** A brief as it was written, and by which key. */
export type BriefVersion<B> = { readonly version: number; readonly setAt: Instant; readonly keyId: string; readonly brief: B }

/** How much was erased with an organisation. */
export const ERASED = ['briefs', 'accounts', 'assessments', 'diagnoses', 'audits', 'results', 'schedules', 'readings', 'forecasts', 'pilots'] as const
export type Erasure = {
  readonly id: string
  readonly workspaceId: string
  readonly at: Instant
  readonly organisationId: string
  readonly keyId: string
  readonly counts: Readonly<Record<(typeof ERASED)[number], number>>
}

export type OrganisationFilter = { readonly externalId?: string; readonly ids?: readonly string[] }

type Named = { readonly workspaceId: string; readonly id: string }

/** The clients of workspaces, with every version of their briefs. `other-version`: it was changed since; nothing is written then. */
export interface OrganisationStore<B = unknown> {
  add(organisation: Organisation): Promise<'added' | 'external-id-taken'>
  find(workspaceId: string, id: string): Promise<Organisation | undefined>
  /** Newest first. */
  list(workspaceId: string, page: PageRequest, filter?: OrganisationFilter): Promise<Page<Organisation>>
  /** Which of these are there. */
  known(workspaceId: string, ids: readonly string[]): Promise<ReadonlySet<string>>
  /** @param change `expected`: the version it has to have; any when left out. */
  replace(
    organisation: Named,
    change: { readonly wish: OrganisationWish; readonly now: Instant; readonly expected?: number },
  ): Promise<Organisation | 'absent' | 'other-version' | 'external-id-taken'>
  /** Adds a version. @param change `expected`: the version of the brief it replaces, 0 for the first one; any when left out. */
  putBrief(
    organisation: Named,
    change: { readonly brief: B; readonly keyId: string; readonly now: Instant; readonly expected?: number },
  ): Promise<BriefVersion<B> | 'absent' | 'other-version'>
  /** The newest, or the one with that number. */
  brief(organisation: Named, version?: number): Promise<BriefVersion<B> | undefined>
  /** Without the briefs themselves, newest first; at most `limit` of those before a version. */
  briefVersions(organisation: Named, range: { readonly before?: number; readonly limit: number }): Promise<readonly Omit<BriefVersion<B>, 'brief'>[]>
  /** Erases the organisation and all that belongs to it, in one transaction, and keeps a receipt that names nobody. Undefined when there is none. */
  erase(organisation: Named, by: { readonly receiptId: string; readonly keyId: string; readonly now: Instant }): Promise<Erasure | undefined>
  /** Receipts, newest first. */
  erasures(workspaceId: string, page: PageRequest): Promise<Page<Erasure>>
}

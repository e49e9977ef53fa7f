/** The organisations that sample data consists of. */
export const SAMPLES = ['home-decoration-shop', 'town-hall', 'industrial-maker'] as const
export type SampleId = (typeof SAMPLES)[number]

/** A sample that is loaded: its organisation, however it is called by now, and of what was loaded with it what is still there, by ids in the order in which it was made. */
export type SampleOrganisation = {
  readonly sample: SampleId
  readonly organisationId: string
  readonly name: string
  readonly assessmentIds: readonly string[]
  readonly diagnosisIds: readonly string[]
  readonly auditIds: readonly string[]
  readonly scheduleIds: readonly string[]
  readonly pilotIds: readonly string[]
}

/** Which organisations of a workspace are samples. They are marked as they are added (`BundleStore.add`), and forgotten with their organisations (`OrganisationStore.erase`). */
export interface SampleStore {
  /** In the order of `SAMPLES`. */
  list(workspaceId: string): Promise<readonly SampleOrganisation[]>
}

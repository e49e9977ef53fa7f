import type { CatalogueSnapshot } from '../catalogue/catalogue-snapshot.ts'
import type { OwnFigure } from '../catalogue/overrides.ts'
import type { OwnPlatform } from '../catalogue/own-platform.ts'
import type { OwnPlatformId, PlatformId } from '../catalogue/vocabulary.ts'
import type { OwnKnowledge } from '../fit/own-knowledge.ts'
import type { OwnWeights } from '../fit/own-weights.ts'
import type { Instant } from '../shared/calendar.ts'
import type { Page, PageRequest } from './pages.ts'

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

import type { Catalogue } from '../../domain/catalogue/catalogue.ts'
import { snapshotOf } from '../../domain/catalogue/catalogue-snapshot.ts'
import type { CatalogueStore } from '../../domain/ports.ts'
import { digestOf } from './digest.ts'

const digests = new WeakMap<Catalogue, string>()
const kept = new WeakMap<CatalogueStore, Set<string>>()

/**
 * Sees to it that a published catalogue can be had again when it has moved on; tells the digest it is found by.
 *
 * It is written once per store, so it costs nothing from the second assessment on.
 */
export const keepCatalogue = async (catalogue: Catalogue, store: CatalogueStore): Promise<string> => {
  const digest = digests.get(catalogue) ?? digestOf(snapshotOf(catalogue))
  digests.set(catalogue, digest)
  const known = kept.get(store) ?? new Set()
  kept.set(store, known)
  if (!known.has(digest)) {
    await store.keep(digest, snapshotOf(catalogue))
    known.add(digest)
  }
  return digest
}

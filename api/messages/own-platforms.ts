import type { OwnPlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { OwnNames } from '../../domain/fit/own-knowledge.ts'
import { capital } from './words.ts'

const NOBODYS: OwnNames = new Map()
let inForce: OwnNames = NOBODYS

/**
 * Says something in which a workspace's own platforms may be named.
 *
 * Sentences are made without waiting for anything, so the names in force cannot be those of another request.
 */
export const withOwnNames = <T>(names: OwnNames, say: () => T): T => {
  const before = inForce
  inForce = names
  try {
    return say()
  } finally {
    inForce = before
  }
}

/** The name a workspace gave; where none is in force, the id in words. */
export const ownNameOf = (id: OwnPlatformId): string => inForce.get(id) ?? id.slice('own-'.length).split('-').map(capital).join(' ')

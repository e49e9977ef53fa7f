import { type Missing, TOLD, type Told } from '../../domain/audit/snapshot.ts'

/** What could not be had, and why. */
export type Lost = Partial<Readonly<Record<Told, Missing['why']>>>

export const missingIn = (lost: Lost): readonly Missing[] => TOLD.flatMap((what) => (lost[what] === undefined ? [] : [{ what, why: lost[what] }]))

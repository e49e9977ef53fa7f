/**
 * Did the organisation tell us, and what?
 *
 * Unknown is a value with a name: it widens intervals and lowers confidence, and is never read as zero, false or empty.
 */
export type Answer<T> = { readonly known: true; readonly value: T } | { readonly known: false }

export const UNKNOWN: Answer<never> = { known: false }

export const known = <T>(value: T): Answer<T> => ({ known: true, value })

/** An optional field of a parsed request becomes an answer: left out means unknown. */
export const answerFrom = <T>(value: T | undefined): Answer<T> => (value === undefined ? UNKNOWN : known(value))

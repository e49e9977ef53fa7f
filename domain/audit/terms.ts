/**
 * What the terms of a platform forbid to do with what is read there.
 *
 * `no-benchmarking`: no ranking of the platform against others, and no measuring of its use against figures of others (X, Developer Agreement). `no-cross-platform-score`: its figures are not mixed with
 * those of others into a total or a score. `no-derived-score`: no score of one's own is computed from them (both YouTube API Services, Developer Policies III.E.4). `owner-only`: shown to those whose
 * account it is, and nobody else; a workspace acts for them, and nothing that was read leaves it.
 */
export type Term = 'no-benchmarking' | 'no-cross-platform-score' | 'no-derived-score' | 'owner-only'

/** What a workspace may declare to have agreed with a platform. `derived-metrics-amendment`: that of YouTube for analytics services, since 2026-05-04. */
export type Agreement = 'derived-metrics-amendment'

/**
 * What could be done with what was read: told as it is, computed into a score of that account, held against figures of accounts of others, mixed with figures of other platforms, or used to rank platforms.
 */
export type Purpose = 'describe-own-account' | 'score-account' | 'compare-with-others' | 'score-across-platforms' | 'rank-platforms'

const FORBIDDEN: Readonly<Record<Term, readonly Purpose[]>> = {
  'no-benchmarking': ['compare-with-others', 'rank-platforms'],
  'no-cross-platform-score': ['score-across-platforms', 'rank-platforms'],
  'no-derived-score': ['score-account', 'compare-with-others'],
  'owner-only': ['rank-platforms'],
}
const LIFTED: Readonly<Record<Agreement, readonly Term[]>> = { 'derived-metrics-amendment': ['no-derived-score'] }

/** The terms that stand against using it so; empty when none does. What was agreed with the platform lifts some. */
export const termsAgainst = (
  purpose: Purpose,
  { terms }: { readonly terms: readonly Term[] },
  agreements: readonly Agreement[] = [],
): readonly Term[] => terms.filter((term) => FORBIDDEN[term].includes(purpose) && !agreements.some((each) => LIFTED[each].includes(term)))

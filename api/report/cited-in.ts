import type { components } from '../../openapi/generated/types.ts'

/** Ids of all records that the parts of an assessment cite, each once. */
export const citedIn = ({ platforms, requests, portfolio }: components['schemas']['StoredAssessment']): readonly string[] => [
  ...new Set([
    ...platforms.flatMap(({ contributions, vetoes }) => [...contributions, ...vetoes].flatMap(({ evidence }) => evidence)),
    ...requests.flatMap(({ pushback }) => pushback.evidence),
    ...(portfolio?.evidence ?? []),
  ]),
]

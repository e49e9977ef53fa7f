import type { components } from '../../openapi/generated/types.ts'

/** Ids of all records that the signs of an audit cite, each once. */
export const citedInAudit = ({ results }: components['schemas']['Audit']): readonly string[] => [
  ...new Set(results.flatMap(({ signals = [] }) => signals.flatMap(({ sources }) => sources))),
]

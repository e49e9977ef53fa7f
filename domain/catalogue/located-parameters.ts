import type { Parameter } from './parameter.ts'
import type { PlatformProfile } from './platform-profile.ts'

/** A figure and the path that leads to it: `pinterest.goals.sales.variants.0`. */
export type Located = { readonly where: string; readonly parameter: Parameter }

export const isParameter = (node: object): node is Parameter => 'basis' in node && 'evidence' in node

/** Which figures stand below a node, variants included? */
export const parametersIn = (node: unknown, where: string): readonly Located[] => {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.entries(node).flatMap(([key, child]) => parametersIn(child, `${where}.${key}`))
  return isParameter(node) ? [{ where, parameter: node }, ...below] : below
}

/** Which records does a profile rest on, its remarks on fashion included? Ids, each once. */
export const citationsOf = (profile: PlatformProfile): ReadonlySet<string> =>
  new Set([
    ...parametersIn(profile, profile.id).flatMap(({ parameter }) => parameter.evidence),
    ...(profile.ownable?.evidence ?? []),
    ...profile.hypeEvidence,
  ])

import type { Use } from '../../domain/catalogue/vocabulary.ts'
import type { UncarriedCause, UncarriedUse } from '../../domain/fit/findings/uses-without-channel.ts'

/** Uses that lack a channel for one and the same cause, in the order in which the first of them was told. */
export const byCause = (causes: readonly UncarriedUse[]): readonly { readonly cause: UncarriedCause; readonly uses: readonly Use[] }[] => {
  const groups = new Map<string, { readonly cause: UncarriedCause; readonly uses: readonly Use[] }>()
  for (const { use, ...cause } of causes) {
    const key = Object.values(cause).join(' ')
    groups.set(key, { cause, uses: [...(groups.get(key)?.uses ?? []), use] })
  }
  return [...groups.values()]
}

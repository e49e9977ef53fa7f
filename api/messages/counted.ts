/** How many of the items go by each name, the most frequent first, and by name where that is the same. */
export const countedBy = <T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly [name: string, count: number])[] => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1)
  return [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
}

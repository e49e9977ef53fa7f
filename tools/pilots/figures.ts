export const SEED = 20_261_128

/** How often in per cent, with the 95 % interval of E. B. Wilson (Journal of the American Statistical Association 22, 1927). */
export const share = (happened: readonly boolean[]): string => {
  const all = happened.length
  const part = happened.filter(Boolean).length / all
  const z2 = 1.96 ** 2
  const centre = (part + z2 / (2 * all)) / (1 + z2 / all)
  const half = (1.96 * Math.sqrt((part * (1 - part)) / all + z2 / (4 * all * all))) / (1 + z2 / all)
  const [value, low, high] = [part, Math.max(0, centre - half), Math.min(1, centre + half)].map((each) => (100 * each).toFixed(1))
  return `${value} (${low}..${high})`
}

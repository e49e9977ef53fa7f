/**
 * Mann and Whitney, "On a test of whether one of two random variables is stochastically larger than the other", 1947, as a standard normal: positive when the first values are the larger
 * ones. Without their correction for ties, which makes the test more cautious where there are some.
 */
export const ranksApart = (first: readonly number[], second: readonly number[]): number => {
  const pairs = first.length * second.length
  let wins = 0
  for (const one of first) for (const other of second) wins += one > other ? 1 : one === other ? 0.5 : 0
  return (wins - pairs / 2) / Math.sqrt((pairs * (first.length + second.length + 1)) / 12)
}

import { VERDICTS, type Verdict } from '../verdict.ts'

/** An alternative in the draws: its score and its verdict in each, the verdict as its place in `VERDICTS`. */
export type Drawn = { readonly scores: Float64Array; readonly verdicts: Uint8Array }

/** How often a platform takes each rank and earns each verdict, over weights and evidence; each adds up to 1. */
export type Robustness = {
  readonly rankAcceptability: readonly number[]
  readonly verdictAcceptability: Readonly<Record<Verdict, number>>
}

/** Far more than any score: a better verdict outranks every score. */
const VERDICT_STEP = 1000

/**
 * In which share of the draws does each alternative come first, second, third ...?
 *
 * Rows follow the alternatives, columns the ranks; each row and each column adds up to 1. Ranked as the assessment is: by verdict, then score;
 * equals keep the order of the list. Method: rank acceptability index, Lahdelma and Salminen 2001 (weight-draws.ts).
 */
export const rankAcceptabilities = (alternatives: readonly Drawn[]): readonly (readonly number[])[] => {
  const count = alternatives.length
  const draws = alternatives[0]?.scores.length ?? 0
  const tallies = new Uint32Array(count * count)
  const keys = new Float64Array(count)
  const ranks = new Uint8Array(count)
  for (let draw = 0; draw < draws; draw++) {
    for (let one = 0; one < count; one++) {
      const { scores, verdicts } = alternatives[one] as Drawn
      keys[one] = (scores[draw] as number) - VERDICT_STEP * (verdicts[draw] as number)
    }
    ranks.fill(0)
    for (let one = 0; one < count; one++) {
      const key = keys[one] as number
      for (let other = one + 1; other < count; other++) {
        const ahead = key >= (keys[other] as number) ? 1 : 0
        ranks[other] = (ranks[other] as number) + ahead
        ranks[one] = (ranks[one] as number) + 1 - ahead
      }
    }
    for (let one = 0; one < count; one++) {
      const at = one * count + (ranks[one] as number)
      tallies[at] = (tallies[at] as number) + 1
    }
  }
  return alternatives.map((_, one) => Array.from({ length: count }, (__, rank) => (tallies[one * count + rank] as number) / draws))
}

/** In which share of the draws is each verdict the one? They add up to 1. */
export const verdictAcceptability = (verdicts: Uint8Array): Readonly<Record<Verdict, number>> => {
  const tallies = VERDICTS.map(() => 0)
  for (const verdict of verdicts) tallies[verdict] = (tallies[verdict] ?? 0) + 1
  return Object.fromEntries(VERDICTS.map((verdict, index) => [verdict, (tallies[index] ?? 0) / verdicts.length])) as Record<Verdict, number>
}

/** In which share of the draws does the first rank above the second? A draw in which they are equal counts for half. */
export const shareAhead = (first: Drawn, second: Drawn): number => {
  let ahead = 0
  for (let draw = 0; draw < first.scores.length; draw++) {
    const lead =
      (first.scores[draw] as number) -
      (second.scores[draw] as number) -
      VERDICT_STEP * ((first.verdicts[draw] as number) - (second.verdicts[draw] as number))
    ahead += lead > 0 ? 1 : lead === 0 ? 0.5 : 0
  }
  return ahead / first.scores.length
}

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
  const scores = alternatives.map((one) => one.scores)
  const verdicts = alternatives.map((one) => one.verdicts)
  const keys = new Float64Array(count)
  const order = new Uint8Array(count)
  for (let draw = 0; draw < draws; draw++) {
    // Sorted by insertion: the list comes nearly in order, and then there is little to move.
    for (let one = 0; one < count; one++) {
      const key = ((scores[one] as Float64Array)[draw] as number) - VERDICT_STEP * ((verdicts[one] as Uint8Array)[draw] as number)
      let place = one
      for (; place > 0 && (keys[place - 1] as number) < key; place--) {
        keys[place] = keys[place - 1] as number
        order[place] = order[place - 1] as number
      }
      keys[place] = key
      order[place] = one
    }
    for (let place = 0; place < count; place++) {
      const at = (order[place] as number) * count + place
      tallies[at] = (tallies[at] as number) + 1
    }
  }
  return alternatives.map((_, one) => Array.from({ length: count }, (__, rank) => (tallies[one * count + rank] as number) / draws))
}

/** In which share of the draws is each verdict the one? They add up to 1. */
export const verdictAcceptability = (verdicts: Uint8Array): Readonly<Record<Verdict, number>> => {
  const tallies = VERDICTS.map(() => 0)
  for (let draw = 0; draw < verdicts.length; draw++) {
    const verdict = verdicts[draw] as number
    tallies[verdict] = (tallies[verdict] as number) + 1
  }
  return Object.fromEntries(VERDICTS.map((verdict, index) => [verdict, (tallies[index] ?? 0) / verdicts.length])) as Record<Verdict, number>
}

/** In which share of the draws does the first rank above the second? A draw in which they are equal counts for half. */
export const shareAhead = (first: Drawn, second: Drawn): number => {
  let halves = 0
  for (let draw = 0; draw < first.scores.length; draw++) {
    const lead =
      (first.scores[draw] as number) -
      (second.scores[draw] as number) -
      VERDICT_STEP * ((first.verdicts[draw] as number) - (second.verdicts[draw] as number))
    halves += Number(lead > 0) + Number(lead >= 0)
  }
  return halves / 2 / first.scores.length
}

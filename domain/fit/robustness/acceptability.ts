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
  const ranked = alternatives.map((one, index) => rankedBy(one, workspaceAt(index, one.scores.length)))
  for (let one = 0; one < ranked.length; one++) {
    for (let later = one + 1; later < ranked.length; later++) countAhead(ranked[one] as Ranked, ranked[later] as Ranked)
  }
  return ranked.map(({ always, ahead }) => {
    const tallies = new Uint32Array(ranked.length)
    for (let draw = 0; draw < ahead.length; draw++) {
      const rank = always + (ahead[draw] as number)
      tallies[rank] = (tallies[rank] as number) + 1
    }
    return Array.from(tallies, (tally) => tally / ahead.length)
  })
}

/** What an alternative is ranked by in every draw, and how many are ahead of it: in all draws, and besides these in each. */
type Ranked = Workspace & { readonly low: number; readonly high: number; always: number }

/** Memory to rank one alternative in; used again for the next assessment, because getting it is dearer than using it. */
type Workspace = { readonly keys: Float64Array; readonly ahead: Uint8Array }
const workspaces: Workspace[] = []

const workspaceAt = (index: number, draws: number): Workspace => {
  const found = workspaces[index]
  if (found?.keys.length === draws) return found
  const made = { keys: new Float64Array(draws), ahead: new Uint8Array(draws) }
  workspaces[index] = made
  return made
}

const rankedBy = ({ scores, verdicts }: Drawn, { keys, ahead }: Workspace): Ranked => {
  ahead.fill(0)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let draw = 0; draw < keys.length; draw++) {
    const key = (scores[draw] as number) - VERDICT_STEP * (verdicts[draw] as number)
    keys[draw] = key
    if (key < low) low = key
    if (key > high) high = key
  }
  return { keys, low, high, ahead, always: 0 }
}

/** Counts who of two is ahead, the first where they are equal. Where their keys never cross, no draw has to be looked at. */
const countAhead = (first: Ranked, second: Ranked): void => {
  if (first.low >= second.high) second.always++
  else if (first.high < second.low) first.always++
  else {
    const { keys: k1, ahead: a1 } = first
    const { keys: k2, ahead: a2 } = second
    for (let draw = 0; draw < k1.length; draw++) {
      const isFirst = Number((k1[draw] as number) >= (k2[draw] as number))
      a2[draw] = (a2[draw] as number) + isFirst
      a1[draw] = (a1[draw] as number) + 1 - isFirst
    }
  }
}

const [, PILOT, WAIT, DECLINE] = VERDICTS.map((_, place) => place)

/** In which share of the draws is each verdict the one? They add up to 1. */
export const verdictAcceptability = (verdicts: Uint8Array): Readonly<Record<Verdict, number>> => {
  let [pilots, waits, declines] = [0, 0, 0]
  for (let draw = 0; draw < verdicts.length; draw++) {
    const verdict = verdicts[draw]
    pilots += Number(verdict === PILOT)
    waits += Number(verdict === WAIT)
    declines += Number(verdict === DECLINE)
  }
  const share = (count: number): number => count / verdicts.length
  return { adopt: share(verdicts.length - pilots - waits - declines), pilot: share(pilots), wait: share(waits), decline: share(declines) }
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

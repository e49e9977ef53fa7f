import { scoreWalk } from '../../domain/pilot/score-walk.ts'
import { boundsOf } from '../../domain/pilot/sequential-test.ts'
import { normalUpperQuantile } from '../../domain/shared/normal.ts'

/** Ways to look every week, as they would do with a known spread: bounds in standard deviations at each of so many looks. */
type Rival = { readonly name: string; readonly boundsFor: (weeks: number, error: number, perWeek: number) => readonly number[] }

const [ALPHA, BETA] = [0.05, 0.2]
const EFFECTS = [0, 0.5, 1, 2] as const
const upperQuantile = (probability: number): number => normalUpperQuantile(Math.log(probability))

const weeksUpTo = (weeks: number): readonly number[] => Array.from({ length: weeks }, (_, place) => place + 1)

const spending = (name: string, spent: (elapsed: number) => number): Rival => ({
  name,
  boundsFor: (weeks, error) =>
    boundsOf(
      weeksUpTo(weeks).map((week) => ({ information: week, elapsed: week / weeks, early: false })),
      error,
      spent,
    ),
})

/**
 * A normal mixture whose standard deviation is the least effect (1 here): H. Robbins, "Statistical methods related to the law of the iterated logarithm", Annals of Mathematical
 * Statistics 41, 1970; R. Johari, P. Koomen, L. Pekelis and D. Walsh, "Always valid inference", Operations Research 70, 2022. One side of the two-sided test at twice the error.
 */
const MIXTURE: Rival = {
  name: 'mixture (mSPRT)',
  boundsFor: (weeks, error, perWeek) =>
    weeksUpTo(weeks).map((week) => {
      const known = week * perWeek
      return Math.sqrt(((1 + known) / known) * (2 * Math.log(1 / (2 * error)) + Math.log1p(known)))
    }),
}

const RIVALS: readonly Rival[] = [
  ...[1, 1.5, 2, 3].map((power) => spending(`time^${power}${power === 2 ? ' (ours)' : ''}`, (elapsed) => elapsed ** power)),
  MIXTURE,
]

type Course = { readonly better: number; readonly weeks: number }

/** One pilot by its chances: better and worse at one error, given up at half of the other. */
const courseOf = ({ boundsFor }: Rival, weeks: number, perWeek: number, effect: number): Course => {
  const [success, futility] = [boundsFor(weeks, ALPHA, perWeek), boundsFor(weeks, BETA / 2, perWeek)]
  let walk = scoreWalk(effect)
  let [better, length, running] = [0, 0, 1]
  for (const week of weeksUpTo(weeks)) {
    const known = week * perWeek
    const spread = Math.sqrt(known)
    const high = (success[week - 1] as number) * spread
    const low = Math.min(high, Math.max(-high, known - (futility[week - 1] as number) * spread))
    const scores = walk.at(known)
    const [above, below] = [scores.above(high), scores.below(low)]
    length += running
    better += above
    running -= above + below
    walk = scores.between(low, high)
  }
  return { better, weeks: length }
}

/** The fewest weeks with which the errors are kept. */
const horizonOf = (rival: Rival, fixed: number, perWeek: number): number => {
  let weeks = fixed
  while (courseOf(rival, weeks, perWeek, 1).better < 1 - BETA) weeks++
  return weeks
}

const repeatedError = (weeks: number): number => {
  let walk = scoreWalk(0)
  let found = 0
  for (const week of weeksUpTo(weeks)) {
    const bound = upperQuantile(ALPHA) * Math.sqrt(week)
    const scores = walk.at(week)
    found += scores.above(bound)
    walk = scores.between(Number.NEGATIVE_INFINITY, bound)
  }
  return found
}

export const reportRivals = (): void => {
  console.log('\nAn ordinary one-sided test of 5 % at each of so many weeks finds something where nothing is:')
  console.table(Object.fromEntries([1, 4, 8, 12, 26, 52].map((weeks) => [weeks, `${(100 * repeatedError(weeks)).toFixed(1)} %`])))
  for (const fixed of [10, 26]) {
    const perWeek = (upperQuantile(ALPHA) + upperQuantile(BETA)) ** 2 / fixed
    console.log(`\nWays to look every week, spread known, where one test at the end takes ${fixed} weeks; in parts of these:`)
    console.table(
      RIVALS.map((rival) => {
        const horizon = horizonOf(rival, fixed, perWeek)
        const courses = EFFECTS.map((effect) => (courseOf(rival, horizon, perWeek, effect).weeks / fixed).toFixed(2))
        return {
          rival: rival.name,
          horizon: (horizon / fixed).toFixed(2),
          ...Object.fromEntries(EFFECTS.map((effect, place) => [`at ${effect}`, courses[place]])),
        }
      }),
    )
  }
}

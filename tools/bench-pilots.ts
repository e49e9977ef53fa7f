/**
 * Do pilots keep the errors that they state, and what do they cost?
 *
 *   npm run bench:pilots [-- [errors] [held-out] [fresh] [plans] [rivals] [pilots for each figure]]
 *
 * errors: pilots with drawn data, read by `readPilot` at the end of each week: how often some look finds something where nothing is, how often the least effect is given up,
 * how often the intervals of all looks hold the truth.
 * held-out: the same in worlds that no figure of the test was chosen on, some of which break what it assumes.
 * fresh: the same in two lists of worlds that were written down after changes that those led to.
 * plans: baselines are drawn, plans made of them by `designOf`, and pilots drawn that follow those plans.
 * rivals: other ways to look every week, against one test at the end, by numerical integration.
 * Seeds are fixed. Intervals are 95 % of chance in the simulation (Wilson).
 */

import { seededRandom, seedOf } from '../domain/shared/random.ts'
import { SEED, share } from './pilots/figures.ts'
import { FRESH } from './pilots/fresh.ts'
import { FRESH_SECOND } from './pilots/fresh-second.ts'
import { HELD_OUT } from './pilots/held-out.ts'
import { reportPlans } from './pilots/plans.ts'
import { reportRivals } from './pilots/rivals.ts'
import { trialOf } from './pilots/trials.ts'
import type { World } from './pilots/world.ts'
import { WORLDS } from './pilots/worlds.ts'

const trialsOf = (world: World, effect: number, count: number) => {
  const random = seededRandom(SEED ^ seedOf(`${world.name} ${effect}`))
  return Array.from({ length: world.uneven ? Math.ceil(count / 10) : count }, () => trialOf(random, world, effect))
}

const errorsOf = (world: World, pilots: number) => {
  const [without, least] = [trialsOf(world, 0, pilots), trialsOf(world, 1, pilots)]
  return {
    better: share(without.map(({ better }) => better)),
    worse: share(without.map(({ worse }) => worse)),
    'given up': share(least.map(({ first }) => first === 'too-little')),
    'held at 0': share(without.map(({ held }) => held)),
    'held at 1': share(least.map(({ held }) => held)),
    'ordinary test each week': share(without.map(({ peeked }) => peeked)),
  }
}

const STATED = 'each in per cent. Asked: better and worse at most 5, given up at most 10, intervals at least 90'

const reportErrors = (pilots: number): void => {
  console.log(`\nErrors over all looks, ${STATED}`)
  console.table(WORLDS.map((world) => ({ world: world.name, ...errorsOf(world, pilots) })))
}

const reportHeldOut = (pilots: number): void => {
  console.log(`\nThe same in worlds that no figure was chosen on, ${STATED}`)
  console.table(HELD_OUT.map((world) => ({ world: world.name, breaks: world.breaks ?? '', ...errorsOf(world, pilots) })))
}

const reportFresh = (pilots: number): void => {
  console.log(`\nThe same in worlds that were written down since, ${STATED}`)
  console.table([...FRESH, ...FRESH_SECOND].map((world) => ({ world: world.name, ...errorsOf(world, pilots) })))
}

const PARTS: Readonly<Record<string, (pilots: number) => void>> = {
  errors: reportErrors,
  'held-out': reportHeldOut,
  fresh: reportFresh,
  plans: reportPlans,
  rivals: reportRivals,
}
const asked = process.argv.slice(2)
const wanted = asked.filter((word) => word in PARTS)
const pilots = Number(asked.find((word) => !(word in PARTS)) ?? 4000)
for (const [name, part] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) part(pilots)

/** Briefs for a batch: the committed examples, each line another organisation with other hours, goals, audiences and answers left out. */
import { readFileSync } from 'node:fs'
import { GOALS } from '../../domain/catalogue/vocabulary.ts'
import { seededRandom } from '../../domain/shared/random.ts'

type Goal = { readonly goal: string; readonly rank?: number; readonly weight?: number }
type Example = {
  readonly organisation: object
  readonly audiences: readonly object[]
  readonly goals: readonly Goal[]
  readonly capacity: object
  readonly [field: string]: unknown
}

const EXAMPLES = ['town-hall', 'home-decoration-shop', 'industrial-maker'].map(
  (name) => JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')) as Example,
)
const SECTORS = ['home-decoration', 'fashion', 'machine-tools', 'food', 'tourism', 'software', 'public-administration'] as const
const COUNTRIES = ['FR', 'DE', 'GB', 'US', 'JP', 'BE', 'IT'] as const

/** One line, always the same for the same number. */
export const briefLine = (number: number): string => {
  const random = seededRandom(number)
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const example = EXAMPLES[number % EXAMPLES.length] as Example
  const brief = {
    ...example,
    organisation: { ...example.organisation, name: `Organisation ${number}`, sector: one(SECTORS), country: one(COUNTRIES) },
    audiences: example.audiences.map((audience) => ({
      ...audience,
      weight: 1 + Math.floor(random() * 5),
      womenShare: Math.round(random() * 100) / 100,
    })),
    goals: example.goals.map((goal, index) => (random() < 0.3 ? { ...goal, goal: freeGoal(example.goals, index, one) } : goal)),
    capacity: { ...example.capacity, hoursPerWeek: Math.round(random() * 40) / 2 },
  }
  return JSON.stringify({ key: `line-${number}`, brief })
}

/** Another goal than all of the example's. */
const freeGoal = (goals: readonly Goal[], index: number, one: <T>(values: readonly T[]) => T): string => {
  const taken = new Set(goals.map(({ goal }) => goal))
  // Every goal of the list takes from a part of its own, so that none is taken twice.
  return one(GOALS.filter((goal, place) => !taken.has(goal) && place % goals.length === index)) ?? goals[index]?.goal ?? 'sales'
}

import { listed, sourceLine } from '../sentences.ts'
import { type AnswerOf, toolOver } from '../tool.ts'

type Platform = AnswerOf<'getPlatform'>

const FIGURE = { value: true, unit: true, basis: true, evidence: true } as const
const RATING = { value: true, basis: true, evidence: true } as const

/** Degrees from which a platform is said to carry a goal or a use. */
const GOOD = 3

const wellCarried = ({ goals }: Platform) => Object.entries(goals).filter(([, { value }]) => value >= GOOD)

export const describePlatform = toolOver<'getPlatform'>({
  operation: 'getPlatform',
  effect: 'reads',
  fields: {
    id: true,
    name: true,
    own: true,
    owned: true,
    scope: true,
    goals: { '*': { value: true } },
    uses: { '*': { value: true } },
    cadence: { minimumPerWeek: FIGURE, healthyPerWeek: FIGURE },
    effort: { minimumHoursPerWeek: FIGURE, healthyHoursPerWeek: FIGURE },
    halfLifeDays: FIGURE,
    conversation: { demand: RATING, answerWithinHours: FIGURE },
    durability: { ownership: RATING, stability: RATING, independence: RATING, legalSafety: RATING },
  },
  lines: (platform, words) => {
    const { numbers, names, assistants } = words
    const { minimumHoursPerWeek: minimum, healthyHoursPerWeek: healthy } = platform.effort
    return [
      assistants.hoursOf(platform.name, { minimum: numbers.hours(minimum.value), healthy: numbers.hours(healthy.value) }),
      ...listed(
        words,
        assistants.goodFor,
        wellCarried(platform).map(([goal]) => names.goal[goal as keyof typeof names.goal] ?? goal),
      ),
      ...sourceLine(words, [...minimum.evidence, ...healthy.evidence]),
    ]
  },
  links: (platform, { assistants }) => [
    {
      uri: `channelfit://platforms/${platform.id}`,
      name: assistants.resources.platforms.title,
      bytes: Buffer.byteLength(JSON.stringify(platform)),
    },
  ],
})

import { judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import { AUTONOMIES, COVERAGES, type Format, type FormatQuality, STAFFINGS } from '../../catalogue/vocabulary.ts'
import { known } from '../../shared/answer.ts'
import { openWhile, type Question, valuesOf, withCapacity } from './question.ts'

/** Hours a week that organisations give their channels, from a spare moment to half a position. */
export const PLAUSIBLE_HOURS: readonly Parameter[] = [1, 3, 6, 10, 18].map((value) => judgement(value, 'hours a week'))

/** Hours within which organisations answer: at once, within the day, within days. */
export const PLAUSIBLE_RESPONSE_HOURS: readonly Parameter[] = [2, 24, 72].map((value) => judgement(value, 'hours'))

type Formats = Partial<Readonly<Record<Format, FormatQuality>>>
/** What organisations usually can make, each set with one thing more. */
const PLAUSIBLE_FORMATS: readonly Formats[] = [
  { text: 'good', photo: 'basic' },
  { text: 'good', photo: 'good', graphics: 'basic', 'product-visuals': 'basic' },
  { text: 'good', photo: 'good', graphics: 'good', 'product-visuals': 'good', 'short-video': 'basic' },
  {
    text: 'good',
    photo: 'good',
    graphics: 'good',
    'product-visuals': 'good',
    'short-video': 'good',
    'long-video': 'good',
    audio: 'basic',
    live: 'basic',
  },
]

export const hoursQuestion: Question = {
  criteria: ['capacity'],
  open: (brief) =>
    openWhile(brief.capacity.hoursPerWeek, () => valuesOf(PLAUSIBLE_HOURS).map((hoursPerWeek) => withCapacity(brief, { hoursPerWeek }))),
}

/** Of all that can be said about it, the model only asks whether there is anybody: the words of the contract count alike. */
export const staffingQuestion: Question = {
  criteria: ['capacity'],
  open: (brief) =>
    brief.capacity.staffing.known
      ? []
      : [
          {
            answers: [
              { brief: withCapacity(brief, { staffing: 'part-of-job' }), weight: STAFFINGS.length - 1 },
              { brief: withCapacity(brief, { staffing: 'none' }), weight: 1 },
            ],
          },
        ],
}

export const formatsQuestion: Question = {
  criteria: ['format-match'],
  open: (brief) => openWhile(brief.capacity.formats, () => PLAUSIBLE_FORMATS.map((formats) => withCapacity(brief, { formats }))),
}

export const responseTimeQuestion: Question = {
  criteria: ['conversation-readiness'],
  open: (brief) =>
    openWhile(brief.capacity.responseTimeHours, () =>
      valuesOf(PLAUSIBLE_RESPONSE_HOURS).map((responseTimeHours) => withCapacity(brief, { responseTimeHours })),
    ),
}

export const coverageQuestion: Question = {
  criteria: ['conversation-readiness'],
  open: (brief) => openWhile(brief.capacity.coverage, () => COVERAGES.map((coverage) => withCapacity(brief, { coverage }))),
}

export const autonomyQuestion: Question = {
  criteria: ['conversation-readiness'],
  open: (brief) => {
    const { governance } = brief
    return openWhile(governance.publishingAutonomy, () =>
      AUTONOMIES.map((autonomy) => ({ ...brief, governance: { ...governance, publishingAutonomy: known(autonomy) } })),
    )
  },
}

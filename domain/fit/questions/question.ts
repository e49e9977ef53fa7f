import type { Brief } from '../../brief/brief.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import type { PlatformId } from '../../catalogue/vocabulary.ts'
import { type Answer, known } from '../../shared/answer.ts'
import type { CriterionId } from '../criteria/index.ts'

/** An answer somebody could give: the brief as it would then be, and how likely that is beside the other answers. */
export type PlausibleAnswer = { readonly brief: Brief; readonly weight: number }

/** A question nobody has answered yet. */
export type OpenQuestion = {
  /** For a question about one account among several. */
  readonly platform?: PlatformId
  readonly answers: readonly PlausibleAnswer[]
}

/** Something a brief may leave out and the model asks for. */
export type Question = {
  /** The only criteria that can answer otherwise. */
  readonly criteria: readonly CriterionId[]
  /** Empty once it is answered. */
  readonly open: (brief: Brief) => readonly OpenQuestion[]
}

/** One question as long as it is not answered; its answers are equally likely. */
export const openWhile = (answer: Answer<unknown>, answers: () => readonly Brief[]): readonly OpenQuestion[] =>
  answer.known ? [] : [{ answers: answers().map((brief) => ({ brief, weight: 1 })) }]

type AnswersIn<Part extends object> = { [Field in keyof Part]: Part[Field] extends Answer<infer T> ? T : never }

export const withCapacity = (brief: Brief, told: Partial<AnswersIn<Brief['capacity']>>): Brief => ({
  ...brief,
  capacity: { ...brief.capacity, ...asKnown(told) },
})

export const withOrganisation = (brief: Brief, told: { readonly sector?: string; readonly country?: string }): Brief => ({
  ...brief,
  organisation: { ...brief.organisation, ...asKnown(told) },
})

const asKnown = (told: object): object => Object.fromEntries(Object.entries(told).map(([field, value]) => [field, known(value)]))

export const valuesOf = (parameters: readonly Parameter[]): readonly number[] => parameters.map(({ value }) => value)

/** Countries of which there are figures, one that the European Union's stand in for, and one that only the world's do. */
export const PLAUSIBLE_COUNTRIES = ['FR', 'DE', 'GB', 'US', 'ES', 'BR'] as const

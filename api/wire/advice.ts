import type { Counterfactual } from '../../domain/fit/counterfactuals/counterfactuals.ts'
import type { OpenQuestionValue } from '../../domain/fit/value-of-information.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Messages, reasonText } from '../messages/index.ts'

type Schemas = components['schemas']

export const counterfactualToWire = ({ levers, patch, score, verdict, reason }: Counterfactual, words: Messages): Schemas['Counterfactual'] => ({
  levers: [...levers],
  patch: patch as Schemas['BriefPatch'],
  score,
  verdict,
  code: reason.code,
  summary: reasonText(words, reason),
})

export const questionToWire = (
  { question, platform, probability, changes, reason }: OpenQuestionValue,
  words: Messages,
): Schemas['OpenQuestion'] => ({
  question,
  ...(platform === undefined ? {} : { about: platform }),
  probability,
  code: reason.code,
  text: reasonText(words, reason),
  platforms: changes.map((change) => ({ ...change, to: [...change.to] })),
})

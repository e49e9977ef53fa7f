import type { ComparisonWords } from '../comparison-words.ts'
import { capital } from '../words.ts'
import { formsOf } from './forms.ts'
import { names } from './names.ts'

/** `3.25 points`, without a sign. */
const points = (change: number): string => `${Math.abs(change)} ${Math.abs(change) === 1 ? 'point' : 'points'}`

const moved = (change: number, verbs: readonly [gain: string, loss: string]): string => `${verbs[change > 0 ? 0 : 1]} ${points(change)}`
const ONE = ['adds', 'takes away'] as const
const SEVERAL = ['add', 'take away'] as const

export const comparison: ComparisonWords = {
  change: ({ platform, before, after, change }) => {
    const subject = capital(formsOf(platform).the)
    const score =
      change === 0
        ? `keeps its score of ${after.score}`
        : `scores ${after.score} instead of ${before.score}, ${points(change)} ${change > 0 ? 'more' : 'less'}`
    const verdict =
      before.verdict === after.verdict ? '' : ` The verdict changes from “${names.verdict[before.verdict]}” to “${names.verdict[after.verdict]}”.`
    return `${subject} ${score}.${verdict}`
  },
  part: {
    facts: (change) =>
      change === 0 ? 'The answers in the briefs do not move this score.' : `The answers that differ between the briefs ${moved(change, SEVERAL)}.`,
    weights: (change) =>
      change === 0
        ? 'The weights of the goals and criteria do not move this score.'
        : `The goals and criteria that weigh differently ${moved(change, SEVERAL)}.`,
    'own-knowledge': (change) =>
      change === 0
        ? 'The workspace’s own measurements and descriptions do not move this score.'
        : `The workspace’s own measurements and descriptions that differ between the assessments ${moved(change, SEVERAL)}.`,
    method: (change) =>
      change === 0
        ? 'The method and the published figures do not move this score.'
        : `The change of method or of published figures ${moved(change, ONE)}.`,
    time: (change) =>
      change === 0 ? 'The date does not move this score.' : `The change of date, and with it which measurements still hold, ${moved(change, ONE)}.`,
  },
  replay: ({ outcome, goneModel, goneCatalogue }) => {
    if (outcome === 'identical') return 'Computed again, the assessment is the same, bit for bit.'
    if (outcome === 'different') {
      return 'Computed again with the same method and the same figures, the assessment is not the same. Please report this: it is a fault of ours.'
    }
    const model = goneModel === undefined ? [] : [`version ${goneModel} of the model`]
    const catalogue = goneCatalogue === undefined ? [] : [`catalogue ${goneCatalogue}`]
    const gone = [...model, ...catalogue]
    return `${capital(gone.join(' and '))} ${gone.length > 1 ? 'are' : 'is'} no longer available here. What was computed instead does not show whether the assessment can be repeated.`
  },
}

import { DIFFERENCE_FIELDS, hasMoved } from '../sentences.ts'
import { toolOver } from '../tool.ts'

export const whatIf = toolOver<'whatIfAssessment'>({
  operation: 'whatIfAssessment',
  effect: 'computes',
  bodyIn: {
    name: 'patch',
    description: 'JSON Merge Patch (RFC 7396) of the brief: what it names is replaced, null removes. {"capacity": {"hoursPerWeek": 3}}',
  },
  fields: {
    sameAsStored: true,
    before: { id: true, asOf: true, organisation: true },
    after: { asOf: true, confidence: true, portfolio: { summary: true } },
    differences: DIFFERENCE_FIELDS,
  },
  shortened: (answer) => ({ ...answer, differences: answer.differences.filter(hasMoved) }),
  lines: ({ sameAsStored, differences, after }, { assistants }) => {
    const moved = differences.filter(hasMoved)
    return [
      ...(moved.length === 0 ? [assistants.changedNothing] : moved.map(({ text }) => text)),
      ...(after.portfolio ? [after.portfolio.summary] : []),
      ...(sameAsStored ? [] : [assistants.movedSince]),
    ]
  },
})

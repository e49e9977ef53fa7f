import { DIFFERENCE_FIELDS, hasMoved } from '../sentences.ts'
import { toolOver } from '../tool.ts'

export const compare = toolOver<'compareAssessments'>({
  operation: 'compareAssessments',
  effect: 'reads',
  fields: {
    before: { id: true, asOf: true, organisation: true },
    after: { id: true, asOf: true, organisation: true },
    sameOrganisation: true,
    differences: DIFFERENCE_FIELDS,
    onlyBefore: true,
    onlyAfter: true,
  },
  shortened: (answer) => ({ ...answer, differences: answer.differences.filter(hasMoved) }),
  lines: ({ differences }, { assistants }) => {
    const moved = differences.filter(hasMoved)
    return moved.length === 0 ? [assistants.changedNothing] : moved.map(({ text }) => text)
  },
})

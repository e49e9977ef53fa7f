import { evidenceLine } from '../evidence-line.ts'
import { toolOver } from '../tool.ts'

export const getEvidence = toolOver<'getEvidence'>({
  operation: 'getEvidence',
  effect: 'reads',
  fields: {
    id: true,
    platform: true,
    topic: true,
    statement: true,
    value: true,
    unit: true,
    population: true,
    geography: true,
    source: true,
    sourceGrade: true,
    confidence: true,
    recalled: true,
    stale: true,
    note: true,
    state: true,
    conflictsWith: true,
    conflictNote: true,
  },
  lines: (record, words) => [
    evidenceLine(record, words),
    ...(record.note === '' ? [] : [record.note]),
    ...(record.conflictNote === undefined ? [] : [record.conflictNote]),
  ],
})

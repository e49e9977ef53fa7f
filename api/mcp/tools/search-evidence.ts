import { evidenceLine } from '../evidence-line.ts'
import { toolOver } from '../tool.ts'

export const searchEvidence = toolOver<'listEvidence'>({
  operation: 'listEvidence',
  effect: 'reads',
  usual: { limit: 10 },
  fields: {
    items: {
      id: true,
      platform: true,
      topic: true,
      statement: true,
      value: true,
      unit: true,
      population: true,
      geography: true,
      source: { title: true, publisher: true, url: true, published: true },
      sourceGrade: true,
      confidence: true,
      stale: true,
    },
    nextCursor: true,
  },
  lines: ({ items, nextCursor }, words) => [
    ...(items.length === 0 ? [words.assistants.nothingListed] : items.map((record) => evidenceLine(record, words))),
    ...(nextCursor === undefined ? [] : [words.assistants.nextPage(nextCursor)]),
  ],
})

import { toolOver } from '../tool.ts'

export const listAccounts = toolOver<'listAccounts'>({
  operation: 'listAccounts',
  effect: 'reads',
  fields: {
    items: { id: true, account: true, url: true, state: true, sentence: true, observedAt: true, lastAuditId: true, reading: true },
    nextCursor: true,
  },
  lines: ({ items, nextCursor }, { assistants }) => [
    ...(items.length === 0 ? [assistants.nothingListed] : items.map(({ account, sentence }) => assistants.said(account.reference, sentence))),
    ...(nextCursor === undefined ? [] : [assistants.nextPage(nextCursor)]),
  ],
})

import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import { CONFLICTS } from '../../../domain/catalogue/conflicts.ts'
import { faultsOf } from './sentence.ts'

describe.each(LANGUAGES)('the note on a conflict in %s', (language) => {
  const { conflicts } = messagesFor(language)

  it.each(CONFLICTS)('$id is one clean sentence of its own', ({ id }) => {
    expect(faultsOf(conflicts[id], language)).toEqual([])
    expect(conflicts[id].match(/[.?](?= )/g) ?? []).toEqual([])
  })

  it('exists for the conflicts there are, and no two are alike', () => {
    expect(Object.keys(conflicts).sort()).toEqual(CONFLICTS.map(({ id }) => id).sort())
    expect(new Set(Object.values(conflicts)).size).toBe(CONFLICTS.length)
  })
})

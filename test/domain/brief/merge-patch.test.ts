import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Json, mergePatch } from '../../../domain/brief/merge-patch.ts'

describe('a merge patch', () => {
  // The table of RFC 7396, appendix A.
  it.each<{ document: Json; patch: Json; result: Json }>([
    { document: { a: 'b' }, patch: { a: 'c' }, result: { a: 'c' } },
    { document: { a: 'b' }, patch: { b: 'c' }, result: { a: 'b', b: 'c' } },
    { document: { a: 'b' }, patch: { a: null }, result: {} },
    { document: { a: 'b', b: 'c' }, patch: { a: null }, result: { b: 'c' } },
    { document: { a: ['b'] }, patch: { a: 'c' }, result: { a: 'c' } },
    { document: { a: 'c' }, patch: { a: ['b'] }, result: { a: ['b'] } },
    { document: { a: { b: 'c' } }, patch: { a: { b: 'd', c: null } }, result: { a: { b: 'd' } } },
    { document: { a: [{ b: 'c' }] }, patch: { a: [1] }, result: { a: [1] } },
    { document: ['a', 'b'], patch: ['c', 'd'], result: ['c', 'd'] },
    { document: { a: 'b' }, patch: ['c'], result: ['c'] },
    { document: { a: 'foo' }, patch: null, result: null },
    { document: { a: 'foo' }, patch: 'bar', result: 'bar' },
    { document: { e: null }, patch: { a: 1 }, result: { e: null, a: 1 } },
    { document: [1, 2], patch: { a: 'b', c: null }, result: { a: 'b' } },
    { document: {}, patch: { a: { bb: { ccc: null } } }, result: { a: { bb: {} } } },
  ])('$patch on $document gives $result', ({ document, patch, result }) => {
    expect(mergePatch(document, patch)).toEqual(result)
  })

  it('that is empty changes nothing', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => expect(mergePatch(document as Json, {})).toEqual(document)))
  })

  it('applied twice does what it does once', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (document, patch) => {
        const once = mergePatch(document as Json, patch as Json)
        expect(mergePatch(once, patch as Json)).toEqual(once)
      }),
    )
  })

  it('makes a field of __proto__ and no prototype', () => {
    const patched = mergePatch({}, JSON.parse('{"__proto__": {"polluted": true}}') as Json) as { readonly polluted?: unknown }

    expect(Object.keys(patched)).toEqual(['__proto__'])
    expect(patched.polluted).toBeUndefined()
  })

  it('that is nested without end exhausts nothing', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) as Json

    expect(() => mergePatch({}, deep)).not.toThrow()
  })
})

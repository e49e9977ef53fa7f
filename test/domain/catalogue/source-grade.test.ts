import { describe, expect, it } from '@jest/globals'
import { EVIDENCE, evidenceById } from '../../../domain/catalogue/evidence.ts'
import { quotable, sourceGradeOf } from '../../../domain/catalogue/source-grade.ts'

describe('the sources named under one’s own letter', () => {
  it.each([
    { id: 'ig-use-loginwall', grade: 'weak', why: 'an answer in a forum' },
    { id: 'ig-use-a11y', grade: 'weak', why: 'a page without an editor' },
    { id: 'fb-dep-137', grade: 'weak', why: 'a rule of thumb' },
    { id: 'fb-life-24r', grade: 'weak', why: 'known by heart' },
    { id: 'ig-use-news25', grade: 'sound', why: 'a yearly study' },
  ])('$id is $grade: $why', ({ id, grade }) => {
    const record = evidenceById(id)

    expect(record && sourceGradeOf(record)).toBe(grade)
  })

  it.each([
    { ids: ['ig-use-a11y', 'ig-use-news25'], named: ['ig-use-news25'], why: 'a sound one says as much' },
    { ids: ['ig-use-a11y', 'ig-use-loginwall'], named: ['ig-use-a11y', 'ig-use-loginwall'], why: 'there is nothing else' },
    { ids: ['ovr_1', 'ig-use-a11y'], named: ['ovr_1'], why: 'a measurement of one’s own is sound' },
    { ids: [], named: [], why: 'nothing is cited' },
  ])('are $named of $ids: $why', ({ ids, named }) => {
    expect(quotable(ids)).toEqual(named)
  })

  it('are sound for most of the catalogue', () => {
    const counted = [...EVIDENCE.values()].filter(({ recalled }) => !recalled)

    expect(counted.filter((record) => sourceGradeOf(record) === 'weak').length).toBeLessThan(counted.length / 10)
  })
})

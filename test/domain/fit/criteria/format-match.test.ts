import { describe, expect, it } from '@jest/globals'
import type { BriefInput } from '../../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../../domain/catalogue/platforms/index.ts'
import { formatMatch } from '../../../../domain/fit/criteria/format-match.ts'
import { aFitCase } from '../../../support/fit-cases.ts'

const judged = (formats: NonNullable<BriefInput['capacity']>['formats'] | undefined) =>
  formatMatch.evaluate(aFitCase({ capacity: formats === undefined ? {} : { formats } }, PLATFORMS.tiktok))
const { formats } = PLATFORMS.tiktok

describe('format match', () => {
  it.each([
    { given: { 'short-video': 'good' as const }, expected: formats['short-video'].value / 4, why: 'what the channel is made of' },
    { given: { 'short-video': 'basic' as const }, expected: (formats['short-video'].value / 4) * 0.7, why: 'the same, less well made' },
    { given: { text: 'good' as const, 'short-video': 'good' as const }, expected: formats['short-video'].value / 4, why: 'the best format counts' },
    { given: {}, expected: 0, why: 'nothing can be made' },
  ])('$given score $expected: $why', ({ given, expected }) => expect(judged(given)).toMatchObject({ kind: 'scored', value: expected }))

  it('stays unknown when nobody asked what can be made', () => expect(judged(undefined)).toMatchObject({ kind: 'unknown', low: 0, high: 1 }))
})

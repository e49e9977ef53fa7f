import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { assessBrief, type BriefAssessment } from '../../../domain/fit/assess-brief.ts'
import type { UncarriedUse } from '../../../domain/fit/findings/uses-without-channel.ts'
import { aBriefInput, anyBriefInput, briefFrom } from '../../support/briefs.ts'

const assessed = (input: BriefInput) => assessBrief(briefFrom(input), undefined, { without: ['advice', 'portfolio', 'requests'] })
const causesIn = ({ findings }: BriefAssessment): readonly UncarriedUse[] =>
  findings.flatMap(({ reason }) => (reason.code === 'uses-without-channel' ? (reason.params.causes ?? []) : []))
const ALL_BUT_TIKTOK = ['youtube', 'instagram', 'facebook', 'pinterest', 'linkedin', 'threads', 'twitter', 'bluesky', 'mastodon'] as const

describe('a use without a channel', () => {
  it.each<{ why: string; input: Partial<BriefInput>; expected: UncarriedUse }>([
    { why: 'events live sell nothing', input: { uses: [{ use: 'live-coverage' }] }, expected: { use: 'live-coverage', cause: 'serves-no-goal' } },
    {
      why: 'Pinterest would carry them best, and their own rules forbid every place that does',
      input: { constraints: { excludedPlatforms: ['pinterest', 'instagram', 'facebook', 'blog', 'newsletter'] } },
      expected: { use: 'product-visuals', cause: 'channel-not-advised', platform: 'pinterest', hindrance: 'excluded-by-constraint' },
    },
    {
      why: 'there is not an hour for any channel',
      input: { capacity: { hoursPerWeek: 0, formats: { 'product-visuals': 'good', photo: 'good' } } },
      expected: { use: 'product-visuals', cause: 'channel-not-advised', platform: 'pinterest', hindrance: 'hours-below-minimum' },
    },
    {
      why: 'two living accounts take the hours that would do for Pinterest',
      input: {
        capacity: { hoursPerWeek: 3, formats: { 'product-visuals': 'good', photo: 'good' } },
        accounts: [
          { platform: 'facebook', state: 'active' },
          { platform: 'twitter', state: 'active' },
        ],
      },
      expected: { use: 'product-visuals', cause: 'channel-not-advised', platform: 'pinterest', hindrance: 'hours-taken' },
    },
    {
      why: 'nothing but text can be made, and video is asked for',
      input: {
        goals: [{ goal: 'awareness' }],
        uses: [{ use: 'short-video' }],
        capacity: { hoursPerWeek: 10, formats: { text: 'good' } },
        constraints: { excludedPlatforms: [...ALL_BUT_TIKTOK] },
      },
      expected: { use: 'short-video', cause: 'format-missing', format: 'short-video' },
    },
  ])('has its true cause told: $why', ({ input, expected }) => expect(causesIn(assessed(aBriefInput(input)))).toContainEqual(expected))

  it('has a cause that the same answer does not contradict', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const answer = assessed(input)
        for (const one of causesIn(answer)) {
          const there = answer.platforms.find(({ platform }) => 'platform' in one && platform === one.platform)
          const carriers = answer.platforms.filter(({ recommendedUses }) => recommendedUses.some(({ use }) => use === one.use))
          expect(carriers.filter(({ verdict }) => verdict === 'adopt' || verdict === 'pilot')).toEqual([])
          if (one.cause === 'channel-not-advised') {
            const told = [...(there?.vetoes.map(({ veto }) => veto) ?? []), there?.verdict]
            expect(carriers).toContain(there)
            expect(told).toContain(one.hindrance === 'hours-taken' ? 'hours-below-minimum' : one.hindrance)
          } else expect(one.cause === 'format-missing-there' || carriers.length === 0).toBe(true)
          if (one.cause === 'format-missing' || one.cause === 'format-missing-there')
            expect(Object.keys(input.capacity?.formats ?? {})).not.toContain(one.format)
        }
      }),
    )
  })
})

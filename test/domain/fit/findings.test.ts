import { describe, expect, it } from '@jest/globals'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { aBrief } from '../../support/briefs.ts'

const found = (input: Partial<BriefInput>) => assessBrief(aBrief(input)).findings.map(({ reason }) => reason.code)
const minimum = (platform: keyof typeof PLATFORMS) => PLATFORMS[platform].effort.minimumHoursPerWeek.value

describe('findings', () => {
  it.each<{ code: string; input: Partial<BriefInput>; expected: boolean; why: string }>([
    {
      code: 'blog-forgotten',
      input: { requests: [{ platform: 'tiktok' }] },
      expected: true,
      why: 'a network is asked for and nobody speaks of the blog',
    },
    { code: 'blog-forgotten', input: { requests: [{ platform: 'tiktok' }], accounts: [{ platform: 'blog' }] }, expected: false, why: 'there is one' },
    { code: 'blog-forgotten', input: {}, expected: false, why: 'nobody asked for anything' },
    { code: 'no-use-stated', input: { uses: [] }, expected: true, why: 'asked, and none' },
    {
      code: 'spread-too-thin',
      input: {
        capacity: { hoursPerWeek: 3 },
        accounts: [
          { platform: 'facebook', state: 'active' },
          { platform: 'twitter', state: 'active' },
        ],
      },
      expected: true,
      why: 'two living accounts take more than there is',
    },
    {
      code: 'spread-too-thin',
      input: {
        capacity: { hoursPerWeek: 30 },
        accounts: [
          { platform: 'facebook', state: 'active' },
          { platform: 'twitter', state: 'active' },
        ],
      },
      expected: false,
      why: 'there is time',
    },
    {
      code: 'accounts-unknown',
      input: { capacity: { hoursPerWeek: 3 }, accounts: [{ platform: 'facebook' }, { platform: 'twitter' }] },
      expected: true,
      why: 'nobody said whether they live',
    },
    {
      code: 'accounts-unknown',
      input: { capacity: { hoursPerWeek: 3 }, accounts: [{ platform: 'facebook', state: 'dormant' }] },
      expected: false,
      why: 'it does not',
    },
    {
      code: 'more-requests-than-hours',
      input: {
        capacity: { hoursPerWeek: minimum('instagram') + minimum('newsletter') },
        accounts: [{ platform: 'instagram', state: 'active' }],
        requests: [{ platform: 'instagram' }, { platform: 'newsletter' }],
      },
      expected: false,
      why: 'an account that is asked for does not count twice',
    },
    {
      code: 'more-requests-than-hours',
      input: { capacity: { hoursPerWeek: minimum('instagram') }, requests: [{ platform: 'instagram' }, { platform: 'newsletter' }] },
      expected: true,
      why: 'there is time for one of two',
    },
  ])('$code is $expected: $why', ({ code, input, expected }) => expect(found(input).includes(code as never)).toBe(expected))
})

import { describe, expect, it } from '@jest/globals'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { judgePlatform } from '../../../domain/fit/assess-platform.ts'
import { PUBLISHED_WEIGHTS } from '../../../domain/fit/criteria-weights.ts'
import { type Verdict, verdictOf } from '../../../domain/fit/verdict.ts'
import { aFitCase } from '../../support/fit-cases.ts'

type Facts = Parameters<typeof verdictOf>[0]
const facts = (changes: Partial<Facts>): Facts => {
  const score = changes.score ?? 0
  return { score, worst: score, best: score, freed: score, confidence: 1, p5: score, ceiling: 100, caps: [], ...changes }
}

describe('the verdict', () => {
  it.each<{ given: Partial<Facts>; expected: Verdict; code: string; why: string }>([
    { given: { score: 70, worst: 55, confidence: 0.3 }, expected: 'adopt', code: 'verdict.score-high', why: 'just high enough' },
    { given: { score: 69.99 }, expected: 'pilot', code: 'verdict.score-middle', why: 'just below' },
    { given: { score: 90, worst: 54.99 }, expected: 'pilot', code: 'verdict.unanswered', why: 'too much is unanswered' },
    { given: { score: 90, confidence: 0.25 }, expected: 'pilot', code: 'verdict.thin-evidence', why: 'our judgement alone is no evidence' },
    { given: { score: 75, p5: 59.9 }, expected: 'pilot', code: 'verdict.uncertain', why: 'one weighting in twenty would not even try it' },
    { given: { score: 75, p5: 60 }, expected: 'adopt', code: 'verdict.score-high', why: 'worth a try whatever the weighting' },
    { given: { score: 60, worst: 45, confidence: 0 }, expected: 'pilot', code: 'verdict.score-middle', why: 'worth a try, whatever is unanswered' },
    { given: { score: 60, worst: 44.99 }, expected: 'wait', code: 'verdict.ask-first', why: 'the answers could still refuse it' },
    {
      given: { score: 92.64, worst: 41.5, best: 96.87 },
      expected: 'wait',
      code: 'verdict.ask-first',
      why: 'so good only because nobody said anything',
    },
    { given: { score: 45, worst: 0, confidence: 0 }, expected: 'wait', code: 'verdict.score-low', why: 'not yet' },
    { given: { score: 59.99, ceiling: 59.99 }, expected: 'decline', code: 'verdict.nothing-to-wait-for', why: 'no means would make it a pilot' },
    { given: { score: 59.99, ceiling: 60 }, expected: 'wait', code: 'verdict.score-low', why: 'with more means it would be worth a try' },
    { given: { score: 80, hours: { available: 3, needed: 4 } }, expected: 'pilot', code: 'verdict.hours-short', why: 'well suited, badly run' },
    { given: { score: 80, hours: { available: 4, needed: 4 } }, expected: 'adopt', code: 'verdict.score-high', why: 'just the hours it needs' },
    { given: { score: 90, reach: 0.149 }, expected: 'pilot', code: 'verdict.few-reached', why: 'the people who are wanted are elsewhere' },
    { given: { score: 90, reach: 0.15 }, expected: 'adopt', code: 'verdict.score-high', why: 'enough of them can be met' },
    { given: { score: 44.99 }, expected: 'decline', code: 'verdict.score-very-low', why: 'not worth it' },
    { given: { score: 30, best: 60 }, expected: 'wait', code: 'verdict.unanswered-low', why: 'want of answers is no refusal' },
    { given: { score: 90, caps: ['wait'] }, expected: 'wait', code: 'verdict.vetoed', why: 'good, once the obstacle is gone' },
    {
      given: { score: 50, freed: 62, caps: ['wait'] },
      expected: 'wait',
      code: 'verdict.vetoed',
      why: 'the obstacle itself does not count against it twice',
    },
    { given: { score: 59, caps: ['wait'] }, expected: 'decline', code: 'verdict.vetoed-for-good', why: 'nothing to wait for' },
    { given: { score: 90, caps: ['wait', 'decline'] }, expected: 'decline', code: 'verdict.vetoed', why: 'the hardest cap counts' },
  ])('$expected of $given: $why', ({ given, expected, code }) => {
    expect(verdictOf(facts(given))).toMatchObject({ verdict: expected, reason: { code } })
  })
})

describe('the verdict in the draws', () => {
  const adopted = (input: Partial<BriefInput>) => {
    const { drawn, judged } = judgePlatform(aFitCase(input), PUBLISHED_WEIGHTS)
    return { verdict: judged.verdict, share: drawn.verdicts.filter((verdict) => verdict === 0).length / drawn.verdicts.length }
  }
  const { healthyHoursPerWeek, minimumHoursPerWeek } = PLATFORMS.pinterest.effort
  const hours = (hoursPerWeek: number) => ({ capacity: { hoursPerWeek, formats: { photo: 'good' as const } } })

  it.each<{ why: string; input: Partial<BriefInput> }>([
    { why: 'too few hours', input: hours(minimumHoursPerWeek.value) },
    { why: 'too few hours, at a score that would not do either', input: { ...hours(minimumHoursPerWeek.value), goals: [{ goal: 'loyalty' }] } },
    { why: 'a public that is elsewhere', input: { ...hours(10), audiences: [{ name: 'A', observedReach: { pinterest: 0.06 } }] } },
  ])('never says adopt where something stands against it: $why', ({ input }) => {
    expect(adopted(input).share).toBe(0)
  })

  it('says adopt as often as the score reaches it where nothing does', () => {
    expect(adopted(hours(healthyHoursPerWeek.value)).share).toBeGreaterThan(0.5)
  })
})

describe('vetoes', () => {
  const firedBy = (platform: keyof typeof PLATFORMS, input: Partial<BriefInput>) => {
    const fitCase = aFitCase(input, PLATFORMS[platform])
    return judgePlatform(fitCase, PUBLISHED_WEIGHTS).judged.vetoes.map(({ veto }) => veto)
  }
  const minimum = PLATFORMS.tiktok.effort.minimumHoursPerWeek.value

  it.each<{ veto: string; platform: keyof typeof PLATFORMS; input: Partial<BriefInput>; fires: boolean; why: string }>([
    { veto: 'excluded-by-constraint', platform: 'facebook', input: { constraints: { excludedPlatforms: ['facebook'] } }, fires: true, why: 'named' },
    {
      veto: 'excluded-by-constraint',
      platform: 'facebook',
      input: { constraints: { excludedPlatforms: ['x'] } },
      fires: false,
      why: 'another one is named',
    },
    {
      veto: 'ownership-required',
      platform: 'facebook',
      input: { constraints: { ownership: 'required' } },
      fires: true,
      why: 'the page belongs to the platform',
    },
    { veto: 'ownership-required', platform: 'blog', input: { constraints: { ownership: 'required' } }, fires: false, why: 'the blog is theirs' },
    ...(['facebook', 'twitter', 'pinterest', 'instagram', 'threads', 'tiktok', 'telegram'] as const).flatMap((platform) => [
      {
        veto: 'ownership-required',
        platform,
        input: { constraints: { ownership: 'required' as const } },
        fires: true,
        why: 'rented, and nobody can own it',
      },
      {
        veto: 'ownership-to-secure',
        platform,
        input: { constraints: { ownership: 'required' as const } },
        fires: false,
        why: 'no server would help',
      },
    ]),
    ...(['mastodon', 'bluesky'] as const).flatMap((platform) => [
      { veto: 'ownership-required', platform, input: { constraints: { ownership: 'required' as const } }, fires: false, why: 'it can be owned' },
      {
        veto: 'ownership-to-secure',
        platform,
        input: { constraints: { ownership: 'required' as const } },
        fires: true,
        why: 'with a server that is not there',
      },
      { veto: 'ownership-to-secure', platform, input: { constraints: { ownership: 'preferred' as const } }, fires: false, why: 'nobody insists' },
      {
        veto: 'ownership-to-secure',
        platform,
        input: { constraints: { ownership: 'required' as const, ownServers: [platform] } },
        fires: false,
        why: 'they run their own server',
      },
    ]),
    {
      veto: 'ownership-to-secure',
      platform: 'mastodon',
      input: { constraints: { ownership: 'required', ownServers: ['bluesky'] } },
      fires: true,
      why: 'their server is another network’s',
    },
    { veto: 'ownership-to-secure', platform: 'blog', input: { constraints: { ownership: 'required' } }, fires: false, why: 'the blog is theirs' },
    {
      veto: 'legal-exposure',
      platform: 'tiktok',
      input: { constraints: { dataProtection: 'strict' } },
      fires: true,
      why: 'strict, and under reservations',
    },
    { veto: 'legal-exposure', platform: 'tiktok', input: {}, fires: false, why: 'nobody asked for strictness' },
    {
      veto: 'audience-absent',
      platform: 'twitter',
      input: { audiences: [{ name: 'A', observedReach: { twitter: 0.04 } }] },
      fires: true,
      why: 'one in twenty-five',
    },
    {
      veto: 'audience-absent',
      platform: 'twitter',
      input: { audiences: [{ name: 'A', observedReach: { twitter: 0.05 } }] },
      fires: false,
      why: 'one in twenty',
    },
    {
      veto: 'audience-absent',
      platform: 'newsletter',
      input: { audiences: [{ name: 'A', country: 'FR' }] },
      fires: false,
      why: 'nobody measured it',
    },
    { veto: 'no-native-format', platform: 'tiktok', input: { capacity: { formats: { text: 'good', photo: 'good' } } }, fires: true, why: 'no video' },
    { veto: 'no-native-format', platform: 'tiktok', input: { capacity: {} }, fires: false, why: 'nobody asked' },
    { veto: 'hours-below-minimum', platform: 'tiktok', input: { capacity: { hoursPerWeek: minimum - 0.5 } }, fires: true, why: 'half an hour short' },
    { veto: 'hours-below-minimum', platform: 'tiktok', input: { capacity: { hoursPerWeek: minimum } }, fires: false, why: 'just enough' },
    { veto: 'hours-below-minimum', platform: 'tiktok', input: { capacity: {} }, fires: false, why: 'nobody asked' },
    { veto: 'no-use-stated', platform: 'blog', input: { uses: [] }, fires: true, why: 'asked, and none' },
    { veto: 'no-use-stated', platform: 'blog', input: { uses: undefined as never }, fires: false, why: 'nobody asked' },
  ])('$veto on $platform, $fires: $why', ({ veto, platform, input, fires }) => expect(firedBy(platform, input).includes(veto as never)).toBe(fires))
})

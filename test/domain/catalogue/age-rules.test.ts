import { describe, expect, it } from '@jest/globals'
import { ageLimitsOf, highestAgeOf } from '../../../domain/catalogue/age-rules.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'

const on = (platform: keyof typeof PLATFORMS, country: string | undefined, day = '2026-11-21') => {
  const { barred, guarded } = ageLimitsOf(PLATFORMS[platform].ageRules ?? [], country, dayOf(day))
  return { barred: barred?.age.value, guarded: guarded?.age.value }
}

describe('the age a platform asks for', () => {
  it.each([
    { platform: 'tiktok', country: 'FR', barred: 13, guarded: undefined, why: 'its terms' },
    { platform: 'tiktok', country: undefined, barred: 13, guarded: undefined, why: 'its terms, wherever they live' },
    { platform: 'tiktok', country: 'AU', barred: 16, guarded: undefined, why: 'the Australian law is stricter' },
    { platform: 'discord', country: 'FR', barred: 15, guarded: undefined, why: 'its terms ask for the age of consent of the country' },
    { platform: 'discord', country: 'US', barred: 13, guarded: undefined, why: 'no higher age of consent' },
    { platform: 'linkedin', country: 'FR', barred: 16, guarded: undefined, why: 'its terms' },
    { platform: 'telegram', country: 'FR', barred: 18, guarded: 13, why: 'its terms for the European Union' },
    { platform: 'telegram', country: 'JP', barred: undefined, guarded: undefined, why: 'neither terms nor law are known' },
    { platform: 'youtube', country: 'FR', barred: undefined, guarded: 15, why: 'parents may set it up' },
    { platform: 'mastodon', country: 'US', barred: undefined, guarded: 13, why: 'the law, whatever the server says' },
    { platform: 'blog', country: 'FR', barred: undefined, guarded: undefined, why: 'anybody may read' },
  ] as const)('of $platform in $country is $barred, with parents below $guarded: $why', ({ platform, country, barred, guarded }) => {
    expect(on(platform, country)).toEqual({ barred, guarded })
  })

  it('is that of the day: Australia has its own from 10 December 2025 on', () => {
    expect(on('instagram', 'AU', '2025-12-09').barred).toBe(13)
    expect(on('instagram', 'AU', '2025-12-10').barred).toBe(16)
  })

  it('is nowhere above the highest one known', () => {
    expect(highestAgeOf(PLATFORMS.instagram.ageRules ?? [])).toBe(16)
    expect(highestAgeOf([])).toBe(0)
  })
})

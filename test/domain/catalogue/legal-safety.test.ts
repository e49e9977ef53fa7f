import { describe, expect, it } from '@jest/globals'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { resolveRating } from '../../../domain/fit/resolve-rating.ts'
import { aBrief } from '../../support/briefs.ts'

type Platform = keyof typeof PLATFORMS

const safetyOf = (platform: Platform, organisation: Omit<BriefInput['organisation'], 'name'>) =>
  resolveRating(PLATFORMS[platform].durability.legalSafety, aBrief({ organisation: { name: 'A', ...organisation } }))

const NETWORKS = [
  'twitter',
  'linkedin',
  'youtube',
  'pinterest',
  'facebook',
  'instagram',
  'threads',
  'bluesky',
  'mastodon',
  'reddit',
  'discord',
] as const
const OF_META = ['facebook', 'instagram', 'threads'] as const

describe('legal safety', () => {
  it.each(NETWORKS)('of %s is the same for French public bodies as of every network: the rule names none', (platform) => {
    expect(safetyOf(platform, { kind: 'public', country: 'FR' })).toMatchObject({
      known: true,
      parameter: { value: 2, evidence: ['all-stab-frban'] },
    })
  })

  it.each(NETWORKS)('of %s rests on the French rule nowhere else', (platform) => {
    for (const organisation of [{ kind: 'public', country: 'AT' } as const, { kind: 'b2c', country: 'FR' } as const]) {
      expect(safetyOf(platform, organisation).parameter.evidence).not.toContain('all-stab-frban')
    }
  })

  it.each(OF_META)('of %s is low for German public bodies only, by inference', (platform) => {
    expect(safetyOf(platform, { kind: 'public', country: 'DE' })).toMatchObject({ known: true, parameter: { value: 1, basis: 'inference' } })
    expect(safetyOf(platform, { kind: 'b2c', country: 'DE' })).toMatchObject({ known: true, parameter: { value: 2 } })
    expect(safetyOf(platform, { kind: 'public', country: 'AT' })).toMatchObject({ known: true, parameter: { value: 2 } })
  })

  it.each(OF_META)('of %s stays open for a public body of an unknown country', (platform) => {
    expect(safetyOf(platform, { kind: 'public' })).toMatchObject({ known: false, low: 1, high: 2 })
  })

  it.each(['whatsapp', 'telegram'] as const)('of %s does not rest on the French rule: it speaks of networks, not of messengers', (platform) => {
    expect(safetyOf(platform, { kind: 'public', country: 'FR' })).toMatchObject({ known: true, parameter: { value: 2, evidence: [] } })
  })

  it('of TikTok stays low for everybody', () => {
    expect(safetyOf('tiktok', { kind: 'public', country: 'FR' }).parameter.value).toBe(0)
    expect(safetyOf('tiktok', { kind: 'b2c', country: 'FR' }).parameter.value).toBe(1)
  })
})

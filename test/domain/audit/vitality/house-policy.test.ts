import { describe, expect, it } from '@jest/globals'
import { vitalityOf } from '../../../../domain/audit/vitality/assess-vitality.ts'
import { PROPOSED_POLICIES, policyFinding } from '../../../../domain/audit/vitality/house-policy.ts'
import { evidenceById } from '../../../../domain/catalogue/evidence.ts'
import type { PublishedPlatformId } from '../../../../domain/catalogue/vocabulary.ts'
import { dateOfDay, dayOf } from '../../../../domain/shared/calendar.ts'

const daily = Array.from({ length: 40 }, (_, index) => dateOfDay(dayOf('2024-01-01') + index))

describe('a policy of fixed thresholds', () => {
  it.each<{ platform: PublishedPlatformId; silence: number; breached: string; why: string }>([
    { platform: 'twitter', silence: 13, breached: 'none', why: 'less than two weeks' },
    { platform: 'twitter', silence: 14, breached: 'quiet', why: 'two weeks' },
    { platform: 'twitter', silence: 30, breached: 'dormant', why: 'a month' },
    { platform: 'facebook', silence: 30, breached: 'quiet', why: 'a post lives longer there' },
    { platform: 'blog', silence: 120, breached: 'dormant', why: 'four months' },
    { platform: 'blog', silence: 365, breached: 'abandoned', why: 'a year' },
    { platform: 'newsletter', silence: 59, breached: 'none', why: 'monthly: the one that is missing may be late' },
    { platform: 'newsletter', silence: 60, breached: 'quiet', why: 'monthly: one was missed' },
    { platform: 'newsletter', silence: 90, breached: 'dormant', why: 'monthly: two were missed' },
    { platform: 'newsletter', silence: 180, breached: 'abandoned', why: 'half a year, however rare it is' },
  ])('proposed for $platform finds $breached after $silence days: $why', ({ platform, silence, breached }) => {
    expect(policyFinding({ platform, silence, ownRhythmDays: 30 })).toMatchObject({ rule: 'proposed', breached, silentDays: silence })
  })

  it('of the house goes before the proposed one, and says so', () => {
    const policy = { quietDays: 7, dormantDays: 20, abandonedDays: 60 }

    const found = policyFinding({ platform: 'blog', policy, silence: 25, ownRhythmDays: 3 })

    expect(found).toEqual({ rule: 'house', thresholds: policy, breached: 'dormant', silentDays: 25, evidence: [] })
  })

  it('is not made up where nobody published one', () => {
    expect(policyFinding({ platform: 'discord', silence: 400, ownRhythmDays: 3 })).toBeUndefined()
    expect(policyFinding({ silence: 400, ownRhythmDays: 3 })).toBeUndefined()
  })

  it('never moves the state', () => {
    const strict = { quietDays: 1, dormantDays: 2, abandonedDays: 3 }

    const { policy, ...rest } = vitalityOf({ posts: daily, asOf: '2024-02-14', policy: strict })
    const { policy: _, ...without } = vitalityOf({ posts: daily, asOf: '2024-02-14' })

    expect(policy?.breached).toBe('abandoned')
    expect(rest).toEqual(without)
  })

  it('counts no days of a declared pause', () => {
    const asked = { posts: daily, asOf: '2024-04-09', platform: 'blog' } as const

    expect(vitalityOf(asked).policy).toMatchObject({ breached: 'quiet', silentDays: 60 })
    expect(vitalityOf({ ...asked, pauses: [{ from: '2024-03-01', to: '2024-03-31' }] }).policy).toMatchObject({ breached: 'none', silentDays: 29 })
  })

  it.each(Object.entries(PROPOSED_POLICIES))('of %s rests on records that are there, and grows', (_, { quiet, dormant, abandoned }) => {
    expect(quiet.evidence.map((id) => evidenceById(id)?.id)).toEqual(quiet.evidence)
    expect(quiet.evidence).not.toEqual([])
    expect(quiet.value).toBeLessThan(dormant.value)
    expect(dormant.value).toBeLessThan(abandoned.value)
  })
})

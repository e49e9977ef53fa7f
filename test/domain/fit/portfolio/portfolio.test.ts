import { describe, expect, it } from '@jest/globals'
import { type BriefInput, readBrief } from '../../../../domain/brief/read-brief.ts'
import { PUBLISHED_CATALOGUE } from '../../../../domain/catalogue/catalogue.ts'
import type { PlatformId } from '../../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../../domain/fit/fit-model.ts'
import type { PortfolioPlan } from '../../../../domain/fit/portfolio/plan.ts'
import type { Portfolio } from '../../../../domain/fit/portfolio/portfolio.ts'
import { aBrief, aBriefInput, briefFrom, TODAY } from '../../../support/briefs.ts'

const able = { formats: { text: 'good', photo: 'good', 'product-visuals': 'good' }, responseTimeHours: 24, coverage: 'office-hours' } as const
const hours = (hoursPerWeek: number): Partial<BriefInput> => ({ capacity: { ...able, hoursPerWeek } })

/** Half of the audience reads the newsletter already. */
const subscribed = { audiences: [{ name: 'Home decorators', country: 'FR', observedReach: { newsletter: 0.5 } }] }
const withReaders = (hoursPerWeek: number): Partial<BriefInput> => ({ ...hours(hoursPerWeek), ...subscribed })

const portfolio = (changes: Partial<BriefInput>): Portfolio => assessBrief(aBrief(changes), PUBLISHED_MODEL, { without: ['advice'] }).portfolio
const planned = (changes: Partial<BriefInput>): PortfolioPlan => {
  const { plan } = portfolio(changes)
  if (!plan.known) throw new Error('the hours are unknown')
  return plan.value
}
const shares = ({ channels }: PortfolioPlan) => channels.map(({ platform, hoursPerWeek }) => `${platform} ${hoursPerWeek}`)

describe('fewer channels done well', () => {
  it('three hours go to one channel, where the two asked for beside it would starve', () => {
    const plan = planned({ ...withReaders(3), requests: [{ platform: 'pinterest', motives: ['novelty'] }] })

    expect(shares(plan)).toEqual(['newsletter 3'])
    expect(plan.spread?.platforms).toEqual(['instagram', 'newsletter', 'pinterest'])
    expect(plan.spread?.starved).toBe(2)
    expect(plan.spread?.lost).toBeCloseTo(plan.value - (plan.spread?.value ?? 0), 4)
    expect(plan.spread?.lost).toBeGreaterThan(0.3)
  })

  it('one channel run well is worth more than two at their least, although the hours would do for two', () => {
    const ruled = { excludedPlatforms: ['newsletter', 'facebook', 'instagram'] } as const
    const plan = planned({ ...hours(4), constraints: { excludedPlatforms: [...ruled.excludedPlatforms] }, requests: [{ platform: 'blog' }] })

    expect(plan.channels).toHaveLength(1)
    expect(plan.spread?.hoursEach).toBe(2)
    expect(plan.spread?.starved).toBe(0)
    expect(plan.spread?.lost).toBeGreaterThan(0)
  })

  it('more hours than the channels are worth stay free', () => {
    const plan = planned(hours(40))

    expect(plan.hoursLeft).toBeGreaterThan(0)
    expect(plan.marginalHour).toBeUndefined()
    expect(plan.nextBest).toBeUndefined()
    expect(portfolio(hours(40)).notes.map(({ code }) => code)).toContain('portfolio.hours-left')
  })
})

describe('a channel of the plan', () => {
  it.each([
    { available: 1, code: 'portfolio.at-minimum', why: 'the least at which a newsletter lives' },
    { available: 2, code: 'portfolio.below-healthy', why: 'it lives, and would do better with 2.5' },
    { available: 3, code: 'portfolio.at-healthy', why: 'more than the 2.5 of a healthy rhythm' },
  ])('$available hours: $why', ({ available, code }) => {
    expect(planned(withReaders(available)).channels.map(({ platform, reason }) => [platform, reason.code])).toEqual([['newsletter', code]])
  })

  it('names its stated uses first', () => {
    expect(planned(hours(3)).channels[0]?.uses).toEqual(['product-visuals'])
  })

  it('costs what the best plan without it lacks', () => {
    const plan = planned(withReaders(3))
    const without = planned({ ...withReaders(3), constraints: { excludedPlatforms: ['newsletter'] } })

    expect(plan.channels[0]?.costOfClosing).toBeCloseTo(plan.value - without.value, 3)
  })
})

describe('the records behind a plan', () => {
  it('are those of the hours of its channels, and of the response to hours', () => {
    expect(portfolio(withReaders(3)).evidence).toEqual(['all-eff-2h', 'all-eff-2nets', 'em-eff-5h'])
  })

  it('are none when no channel is named', () => expect(portfolio(hours(0)).evidence).toEqual([]))
})

describe('how far goals are served', () => {
  const audiences = [
    { name: 'Press', weight: 1e-300 },
    { name: 'Home decorators', weight: 1000 },
  ]
  const coverage = (sales: number, awareness: number) =>
    planned({
      ...hours(20),
      audiences,
      goals: [
        { goal: 'sales', weight: sales },
        { goal: 'awareness', weight: awareness },
      ],
    }).goalCoverage

  it.each([
    { sales: 1, awareness: 0, why: 'one of them weighs nothing' },
    { sales: 1, awareness: 5e-324, why: 'one of them weighs next to nothing' },
    { sales: 1000, awareness: 1e-12, why: 'the other one is far heavier' },
  ])('is a share between nothing and all, and never nothing where a channel serves it: $why', ({ sales, awareness }) => {
    for (const { coverage: share } of coverage(sales, awareness)) {
      expect(share).toBeGreaterThan(0.3)
      expect(share).toBeLessThanOrEqual(1)
    }
  })
})

describe('more hours', () => {
  it('says what one would bring, to whom', () => {
    const [now, then] = [planned(hours(3)), planned(hours(4))]

    expect(now.marginalHour?.value).toBeCloseTo(then.value - now.value, 3)
  })

  it('says which channel comes next and how many hours it lacks', () => {
    const now = planned(hours(3))
    const { nextBest } = now
    const then = planned(hours(3 + (nextBest?.hoursMissing ?? 0)))
    const short = planned(hours(3 + (nextBest?.hoursMissing ?? 0) - 0.5))

    expect(nextBest).toBeDefined()
    expect(then.channels.map(({ platform }) => platform)).toContain(nextBest?.platform)
    expect(short.channels.map(({ platform }) => platform)).not.toContain(nextBest?.platform)
    expect(nextBest?.marginalValue).toBeCloseTo(then.value - now.value, 3)
  })

  it('counts the fraction of a step that cannot be used', () => {
    const plan = planned(hours(3.25))

    expect([plan.hoursUsed, plan.hoursLeft]).toEqual([3, 0.25])
  })
})

describe('accounts that take hours already', () => {
  it('what is outside the plan stops first, if it is alive', () => {
    const { stop } = planned({
      ...withReaders(4),
      accounts: [
        { platform: 'facebook', state: 'active' },
        { platform: 'twitter', state: 'active' },
        { platform: 'instagram', state: 'unknown' },
        { platform: 'pinterest', state: 'dormant' },
      ],
    })

    expect(stop.map(({ platform, state, hoursFreed, reason }) => [platform, state, hoursFreed, reason.code])).toEqual([
      ['facebook', 'active', 2, 'portfolio.gives-way'],
      ['instagram', 'unknown', 2.5, 'portfolio.stop-if-alive'],
      ['twitter', 'active', 2, 'portfolio.stop'],
    ])
  })

  it('keeping one that is advised against costs what its hours would bring', () => {
    const twitter = planned({ ...hours(4), accounts: [{ platform: 'twitter', state: 'active' }] }).stop[0]
    const [all, rest] = [planned(hours(4)), planned(hours(2))]

    expect(twitter?.costOfKeeping).toBeCloseTo(all.value - rest.value, 3)
  })

  it('keeping one nobody has hours for takes nothing where hours are left', () => {
    const { stop } = planned({ ...hours(40), accounts: [{ platform: 'twitter', state: 'active' }] })

    expect(stop.map(({ costOfKeeping, reason }) => [costOfKeeping, reason.code])).toEqual([[0, 'portfolio.stop-free']])
  })

  it('one the catalogue cannot judge goes on, and its hours are set aside', () => {
    const read = readBrief(aBriefInput({ ...hours(6), accounts: [{ platform: 'own-board', state: 'active' }] }), TODAY, ['own-board'])
    if (!read.ok) throw new Error('it is a brief')
    const found = assessBrief(read.brief).portfolio

    expect(found.setAside).toEqual({ platforms: ['own-board'], hours: 2 })
    expect(found.hoursAvailable).toEqual({ known: true, value: 4 })
    expect(found.notes[0]?.code).toBe('portfolio.set-aside-unjudged')
  })
})

describe('an obligation', () => {
  it('keeps a candidate in the plan, at no cost of closing', () => {
    const { channels } = planned({ ...hours(6), requests: [{ platform: 'facebook', motives: ['legal-duty'] }] })
    const facebook = channels.find(({ platform }) => platform === 'facebook')

    expect(facebook?.closing.code).toBe('portfolio.obliged')
    expect(facebook?.costOfClosing).toBeUndefined()
  })

  it('sets hours aside for a channel that is no candidate', () => {
    expect(portfolio({ ...hours(6), requests: [{ platform: 'twitter', motives: ['legal-duty'] }] }).setAside).toEqual({
      platforms: ['twitter'],
      hours: 2,
    })
  })

  it('is named as the cause, and beside a channel nobody can judge as one of two', () => {
    const notes = (accounts: NonNullable<BriefInput['accounts']>) => {
      const read = readBrief(aBriefInput({ ...hours(9), requests: [{ platform: 'twitter', motives: ['legal-duty'] }], accounts }), TODAY, [
        'own-board',
      ])
      if (!read.ok) throw new Error('it is a brief')
      return assessBrief(read.brief).portfolio.notes.map(({ code }) => code)
    }

    expect(notes([])).toContain('portfolio.set-aside-duty')
    expect(notes([{ platform: 'own-board', state: 'active' }])).toContain('portfolio.set-aside')
  })

  it('beyond the hours there are leaves no plan', () => {
    const found = portfolio({ ...hours(1), requests: [{ platform: 'facebook', motives: ['legal-duty'] }] })

    expect(found.summary).toEqual({ code: 'portfolio.obligations-exceed-hours', params: { hours: 1, needed: 2, platforms: ['facebook'] } })
    expect(planned({ ...hours(1), requests: [{ platform: 'facebook', motives: ['legal-duty'] }] }).channels).toEqual([])
  })
})

describe('hours that answering takes', () => {
  it('are not told as left for something else', () => {
    const answering = (perMonth: number): Partial<BriefInput> => ({
      ...hours(40),
      uses: [{ use: 'customer-answers', perMonth }],
      goals: [{ goal: 'customer-service' }],
    })
    const codes = (perMonth: number) => portfolio(answering(perMonth)).notes.map(({ code }) => code)

    expect(codes(100)).toContain('portfolio.hours-left')
    expect(codes(4000)).not.toContain('portfolio.hours-left')
  })
})

describe('obligations that do not fit', () => {
  it('are told together, those that are candidates and those that are not', () => {
    const requests = (['facebook', 'twitter'] as const).map((platform) => ({ platform, motives: ['legal-duty' as const] }))

    expect(portfolio({ ...hours(3), requests }).summary).toEqual({
      code: 'portfolio.obligations-exceed-hours',
      params: { hours: 3, needed: 4, platforms: ['facebook', 'twitter'] },
    })
  })

  it('nor is an account stopped that an obligation calls for and the own rules exclude', () => {
    const contradicted: Partial<BriefInput> = {
      ...hours(6),
      accounts: [{ platform: 'twitter', state: 'active' }],
      requests: [{ platform: 'twitter', motives: ['legal-duty'] }],
      constraints: { excludedPlatforms: ['twitter'] },
    }

    expect(planned(contradicted).stop).toEqual([])
    expect(portfolio(contradicted).notes).toContainEqual({ code: 'portfolio.duty-against-rule', params: { platforms: ['twitter'] } })
  })
})

describe('what the plan leaves out', () => {
  it.each([4, 40])('is told to give way to others only where no hours are left for it: %d hours', (available) => {
    const { considered } = portfolio(hours(available))
    const { hoursLeft } = planned(hours(available))
    const outside = considered.filter(({ reason }) => reason.code === 'portfolio.outranked' || reason.code === 'portfolio.not-added')

    expect(outside.length).toBeGreaterThan(0)
    for (const { platform, reason } of outside) {
      const needed = PUBLISHED_CATALOGUE.platforms.find(({ id }) => id === platform)?.effort.minimumHoursPerWeek.value ?? 0
      expect(reason.code).toBe(hoursLeft >= needed ? 'portfolio.not-added' : 'portfolio.outranked')
    }
  })
})

describe('what nobody measured', () => {
  it('does not end what was measured before it has shown what it brings', () => {
    const accounts = [{ platform: 'facebook' as const, state: 'active' as const }]
    const audiences = [{ name: 'Home decorators', country: 'FR', observedReach: { facebook: 0.1 } }]
    const { stop } = planned({ ...hours(1), accounts, audiences })

    expect(stop.map(({ reason }) => reason)).toEqual([
      { code: 'portfolio.stop-once-proven', params: { platform: 'facebook', hours: 2, unproven: ['newsletter'] } },
    ])
  })

  it('lets what was measured go on meanwhile where hours are left, which are not told as free', () => {
    const newspaper: Partial<BriefInput> = {
      organisation: { name: 'Le Courrier', kind: 'b2c', sector: 'press', country: 'FR', reach: 'regional' },
      audiences: [{ name: 'Readers', country: 'FR', ageMin: 35, ageMax: 80 }],
      goals: [
        { goal: 'website-traffic', rank: 1 },
        { goal: 'loyalty', rank: 2 },
        { goal: 'awareness', rank: 3 },
      ],
      uses: [{ use: 'news' }, { use: 'link-sharing' }, { use: 'live-coverage' }],
      capacity: { hoursPerWeek: 30, staffing: 'team', formats: { text: 'good', photo: 'good', 'short-video': 'basic' }, responseTimeHours: 4 },
      accounts: [
        { platform: 'twitter', state: 'active' },
        { platform: 'facebook', state: 'active' },
        { platform: 'blog', state: 'active' },
      ],
    }
    const { stop, hoursLeft } = planned(newspaper)
    const left = portfolio(newspaper).notes.find(({ code }) => code === 'portfolio.hours-left')

    expect(stop.map(({ platform, hoursFreed, reason }) => [platform, hoursFreed, reason.code])).toEqual([
      ['twitter', 2, 'portfolio.keep-until-proven'],
    ])
    expect(left?.params).toEqual({ hours: hoursLeft - 2 })
  })

  it('is asked first where the answers could still turn the advice', () => {
    const { notes, frontier } = assessBrief(briefFrom({ organisation: { name: 'Firm', kind: 'b2b' }, goals: [{ goal: 'awareness' }] })).portfolio
    const named = new Set(frontier.flatMap(({ channels }) => channels.map(({ platform }) => platform)))
    const asked = notes.find(({ code }) => code === 'portfolio.ask-first')

    expect(named.size).toBeGreaterThan(0)
    expect(asked?.params).toEqual({ platforms: [...named].sort() })
  })
})

describe('who looks after the channels', () => {
  const FIVE = ['facebook', 'instagram', 'pinterest', 'linkedin', 'youtube'] as const
  const many = {
    ...able,
    formats: { text: 'good', photo: 'good', 'product-visuals': 'good', 'short-video': 'good', 'long-video': 'good' },
    hoursPerWeek: 60,
  } as const
  const eager: Partial<BriefInput> = {
    goals: [
      { goal: 'sales', rank: 1 },
      { goal: 'awareness', rank: 2 },
      { goal: 'customer-service', rank: 3 },
      { goal: 'recruitment', rank: 4 },
    ],
    uses: [{ use: 'product-visuals' }, { use: 'customer-answers' }, { use: 'job-offers' }, { use: 'tutorials' }],
    accounts: FIVE.map((platform) => ({ platform, state: 'active' })),
    audiences: FIVE.map((platform) => ({ name: platform, observedReach: Object.fromEntries(FIVE.map((one) => [one, one === platform ? 0.6 : 0])) })),
  }
  const networks = (capacity: BriefInput['capacity']): number =>
    planned({ ...eager, ...(capacity ? { capacity } : {}) }).channels.filter(({ platform }) => platform !== 'blog' && platform !== 'newsletter')
      .length

  it('is no limit where nobody said', () => expect(networks(many)).toBeGreaterThan(3))

  it.each(['volunteers', 'part-of-job', 'owner', 'intern'] as const)('%s: two networks at most, as a handbook advises', (staffing) => {
    expect(networks({ ...many, staffing })).toBe(2)
    expect(portfolio({ ...eager, capacity: { ...many, staffing } }).notes.map(({ code }) => code)).toContain('portfolio.networks-beside-a-job')
  })

  it('what is owned takes no place of a network, where only an obligation keeps it', () => {
    const told = { audiences: [], goals: [{ goal: 'awareness' as const }], uses: [{ use: 'short-video' as const }] }
    const means = { staffing: 'intern', formats: { photo: 'good', 'short-video': 'basic' }, responseTimeHours: 1, coverage: 'none' } as const
    const constraints = { ownership: 'indifferent' as const }
    const owed = { ...told, constraints, requests: [{ platform: 'newsletter' as const, motives: ['legal-duty' as const] }] }
    const obliged = portfolio({ ...owed, capacity: { ...means, hoursPerWeek: 15 } })

    expect(obliged.setAside).toEqual({ platforms: ['newsletter'], hours: 1 })
    expect(shares(planned({ ...owed, capacity: { ...means, hoursPerWeek: 15 } }))).toEqual(
      shares(planned({ ...told, constraints: { ...constraints, excludedPlatforms: ['newsletter'] }, capacity: { ...means, hoursPerWeek: 14 } })),
    )
  })

  it('one person whose post it is: three at most', () => {
    expect(networks({ ...many, staffing: 'dedicated' })).toBe(3)
    expect(portfolio({ ...eager, capacity: { ...many, staffing: 'dedicated' } }).notes.map(({ code }) => code)).toContain(
      'portfolio.networks-per-post',
    )
  })

  it('a team: no fewer than without it', () => expect(networks({ ...many, staffing: 'team', people: 4 })).toBe(networks(many)))
})

describe('what the plan has to respect', () => {
  it('a request on hold keeps its hours waiting, and the plan says so', () => {
    const others: PlatformId[] = ['newsletter', 'blog', 'instagram', 'facebook']
    const changes = { ...hours(12), requests: [{ platform: 'pinterest' as const }], constraints: { excludedPlatforms: others } }
    const { channels } = planned(changes)

    expect(channels.filter(({ onHold }) => onHold).map(({ platform }) => platform)).toEqual(['pinterest'])
    expect(portfolio(changes).notes).toContainEqual({ code: 'portfolio.on-hold', params: { platforms: ['pinterest'] } })
  })

  it('a reach nobody measured is named, and the value lies between its worst and its best', () => {
    const unmeasured = { ...hours(3), constraints: { excludedPlatforms: ['instagram' as const, 'facebook' as const] } }
    const found = portfolio(unmeasured)
    const { value, valueBounds } = planned(unmeasured)

    expect(found.notes).toContainEqual({ code: 'portfolio.unmeasured', params: { platforms: ['newsletter'] } })
    expect(valueBounds.low).toBe(0)
    expect(valueBounds.high).toBeGreaterThan(value)
  })

  it('what belongs to the organisation rests rather than stops', () => {
    const { stop } = planned({ ...hours(1), accounts: [{ platform: 'blog', state: 'active' }] })

    expect(stop.map(({ platform, reason }) => [platform, reason])).toEqual([
      ['blog', { code: 'portfolio.rest', params: { platform: 'blog', hours: 2 } }],
    ])
  })

  it('is proven the best for the published platforms', () => {
    expect([portfolio(hours(40)).gap, portfolio({ capacity: able }).gap]).toEqual([0, 0])
  })
})

describe('no plan', () => {
  it.each<{ changes: Partial<BriefInput>; code: string; why: string }>([
    { changes: hours(0), code: 'portfolio.too-few-hours', why: 'there are no hours' },
    { changes: hours(0.5), code: 'portfolio.too-few-hours', why: 'no channel lives on half an hour' },
    { changes: { capacity: { ...able, hoursPerWeek: 6, staffing: 'none' } }, code: 'portfolio.nobody', why: 'nobody is in charge' },
    { changes: { uses: [] }, code: 'portfolio.no-candidate', why: 'a channel without a use is vetoed' },
  ])('$why', ({ changes, code }) => {
    const found = portfolio(changes)
    const plan = planned(changes)

    expect(found.summary.code).toBe(code)
    expect([plan.channels, plan.stop, plan.value]).toEqual([[], [], 0])
    expect(found.considered.filter(({ place }) => place === 'chosen' || place === 'outranked')).toEqual([])
  })

  it('unknown hours give the order in which channels become worthwhile', () => {
    const found = portfolio({ capacity: able })

    expect(found.plan).toEqual({ known: false })
    expect(found.summary).toEqual({ code: 'portfolio.hours-unknown', params: { platform: 'instagram', needed: 2.5 } })
    expect(found.frontier.length).toBeGreaterThan(1)
    const last = found.frontier.at(-1)
    const best = planned(hours(20))
    expect(last?.channels.map(({ platform }) => platform)).toEqual(best.channels.map(({ platform }) => platform).sort())
    found.frontier.slice(1).forEach(({ channels, hoursPerWeek, value }, index) => {
      const before = found.frontier[index]
      const platforms = channels.map(({ platform }) => platform)
      expect(platforms).toEqual(expect.arrayContaining((before?.channels ?? []).map(({ platform }) => platform)))
      expect(platforms.length).toBeGreaterThan(before?.channels.length ?? 0)
      expect(hoursPerWeek).toBeGreaterThan(before?.hoursPerWeek ?? 0)
      expect(value).toBeLessThanOrEqual(planned(hours(hoursPerWeek)).value + 1e-4)
    })
  })
})

import fc from 'fast-check'
import type { Brief, ChannelRequest } from '../../domain/brief/brief.ts'
import { type BriefInput, type MotiveInput, readBrief } from '../../domain/brief/read-brief.ts'
import {
  ACCOUNT_STATES,
  AUDIENCE_CONTEXTS,
  AUTONOMIES,
  COVERAGES,
  DATA_PROTECTIONS,
  FORMAT_QUALITIES,
  FORMATS,
  GOALS,
  ORGANISATION_KINDS,
  OWNABLE_PLATFORMS,
  OWNERSHIPS,
  PLATFORM_IDS,
  type PlatformId,
  STAFFINGS,
  USES,
  VISUAL_SECTORS,
} from '../../domain/catalogue/vocabulary.ts'
import { GRADES, type Grade, MOTIVE_IDS } from '../../domain/hype/motives.ts'
import { isLine, readingOf } from '../../domain/shared/text.ts'

export const TODAY = '2026-11-21'

/** A small shop that answered the usual questions; a test states only what matters to its case. */
export const aBriefInput = (changes: Partial<BriefInput> = {}): BriefInput => ({
  asOf: TODAY,
  organisation: { name: 'Maison Lumen', kind: 'b2c', sector: 'home-decoration', country: 'FR' },
  audiences: [{ name: 'Home decorators', country: 'FR', ageMin: 25, ageMax: 54 }],
  goals: [{ goal: 'sales' }],
  uses: [{ use: 'product-visuals' }],
  capacity: { hoursPerWeek: 6, formats: { text: 'good', photo: 'good', 'product-visuals': 'good' }, responseTimeHours: 24, coverage: 'office-hours' },
  ...changes,
})

/** The brief an input reads as. Throws when the input has faults: the test wrote something it did not mean. */
export const briefFrom = (input: BriefInput): Brief => {
  const read = readBrief(input, TODAY)
  if (!read.ok) throw new Error(`not a brief: ${JSON.stringify(read.faults)}`)
  return read.brief
}

export const aBrief = (changes: Partial<BriefInput> = {}): Brief => briefFrom(aBriefInput(changes))

/** A request as it is read; without motives its reasons are unknown. */
export const aRequest = (platform: PlatformId, motives: readonly MotiveInput[] = []): ChannelRequest => {
  const [request] = aBrief({ requests: [{ platform, motives }] }).requests
  if (!request) throw new Error('a brief with a request has none')
  return request
}

const one = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const maybe = <T extends object>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>

const formats = fc.dictionary(one(FORMATS), one(FORMAT_QUALITIES)) as fc.Arbitrary<NonNullable<NonNullable<BriefInput['capacity']>['formats']>>
const observedReach = fc.dictionary(one(PLATFORM_IDS), share) as fc.Arbitrary<
  NonNullable<NonNullable<BriefInput['audiences']>[number]['observedReach']>
>

const audience = fc
  .record(
    {
      name: fc.string({ minLength: 1, maxLength: 20 }).filter(isLine),
      weight: fc.integer({ min: 1, max: 5 }),
      country: one(['FR', 'DE', 'US', 'JP']),
      ageMin: fc.integer({ min: 13, max: 40 }),
      ageMax: fc.integer({ min: 41, max: 99 }),
      womenShare: share,
      context: one(AUDIENCE_CONTEXTS),
      observedReach,
    },
    { requiredKeys: ['name'] },
  )
  .map((value) => value as NonNullable<BriefInput['audiences']>[number])

const ranked = fc
  .uniqueArray(one(GOALS), { minLength: 1, maxLength: 5 })
  .chain((goals) =>
    fc
      .array(fc.integer({ min: 1, max: 5 }), { minLength: goals.length, maxLength: goals.length })
      .map((ranks) => goals.map((goal, index) => ({ goal, rank: ranks[index] ?? 1 }))),
  )

const motiveInput: fc.Arbitrary<MotiveInput> = fc.oneof(
  one(MOTIVE_IDS),
  fc.record({ motive: one(MOTIVE_IDS), evidence: one(Object.keys(GRADES) as readonly Grade[]) }),
)

const channelRequest = fc
  .record(
    {
      platform: one(PLATFORM_IDS),
      motives: fc.uniqueArray(motiveInput, { maxLength: 6, selector: (input) => (typeof input === 'string' ? input : input.motive) }),
      advice: fc.record({ given: one(['against', 'for', 'none'] as const) }),
      decidedBy: one(['Paul Renaud', 'Léa Martin']),
      sponsor: one(['committed', 'neutral', 'reluctant'] as const),
    },
    { requiredKeys: ['platform', 'motives'] },
  )
  .map((value) => value as NonNullable<BriefInput['requests']>[number])

/** Any brief the service accepts, with every optional field sometimes left out. */
export const anyBriefInput: fc.Arbitrary<BriefInput> = fc
  .record(
    {
      asOf: one(['2026-11-21', '2024-01-01', '2031-06-30']),
      organisation: fc.record(
        {
          name: fc.string({ minLength: 1, maxLength: 30 }).filter(isLine),
          kind: one(ORGANISATION_KINDS),
          sector: one([...VISUAL_SECTORS, 'machine-tools']),
          country: one(['FR', 'DE', 'US', 'JP']),
        },
        { requiredKeys: ['name', 'kind'] },
      ),
      audiences: fc.uniqueArray(audience, { maxLength: 3, selector: ({ name }) => readingOf(name) }),
      goals: ranked,
      uses: fc.uniqueArray(one(USES), { maxLength: 5 }).map((uses) => uses.map((use) => ({ use }))),
      capacity: maybe({
        hoursPerWeek: fc.integer({ min: 0, max: 80 }).map((half) => half / 2),
        staffing: one(STAFFINGS),
        formats,
        responseTimeHours: fc.integer({ min: 1, max: 200 }),
        coverage: one(COVERAGES),
      }),
      governance: maybe({ cmConsultedBefore: fc.boolean(), publishingAutonomy: one(AUTONOMIES) }),
      requests: fc.uniqueArray(channelRequest, { maxLength: 3, selector: ({ platform }) => platform }),
      accounts: fc.array(fc.record({ platform: one(PLATFORM_IDS), state: one(ACCOUNT_STATES) }), { maxLength: 4 }),
      constraints: maybe({
        excludedPlatforms: fc.uniqueArray(one(PLATFORM_IDS), { maxLength: 2 }),
        ownServers: fc.subarray([...OWNABLE_PLATFORMS]),
        dataProtection: one(DATA_PROTECTIONS),
        ownership: one(OWNERSHIPS),
      }),
    },
    { requiredKeys: ['organisation', 'goals'] },
  )
  .map((value) => value as BriefInput)

/**
 * For the laws of one file: they are held against the same cases, and what has to be worked out for each of these is worked out once. Chance chooses the cases
 * anew in every run, and each law still sees as many.
 */
export const onceForEach = <I extends object, O>(workOut: (input: I) => O): ((input: I) => O) => {
  fc.configureGlobal({ seed: Math.trunc(Math.random() * 2 ** 31), ...fc.readConfigureGlobal() })
  const known = new Map<string, O>()
  return (input) => {
    const name = JSON.stringify(input)
    const found = known.get(name) ?? workOut(input)
    known.set(name, found)
    return found
  }
}

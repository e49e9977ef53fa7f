import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { FORMATS, type PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief, type BriefAssessment } from '../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { VERDICTS } from '../../../domain/fit/verdict.ts'
import { anyBriefInput, briefFrom, onceForEach } from '../../support/briefs.ts'

const assessAnew = (input: BriefInput): BriefAssessment => assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] })
const assess = onceForEach(assessAnew)
const byPlatform = ({ platforms }: BriefAssessment) => new Map(platforms.map((one) => [one.platform, one]))
const IDS = Object.values(PLATFORMS).map(({ id }): PlatformId => id)

/** Compares every platform of two assessments. */
const everywhere = (
  a: BriefAssessment,
  b: BriefAssessment,
  check: (one: BriefAssessment['platforms'][number], other: BriefAssessment['platforms'][number]) => void,
) => {
  const others = byPlatform(b)
  for (const one of a.platforms) {
    const other = others.get(one.platform)
    if (!other) throw new Error(`${one.platform} is missing`)
    check(one, other)
  }
}

describe('laws of the fit model, for any brief', () => {
  it('contributions add up to the score to the hundredth, and the score stays in 0..100', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { score, contributions } of assess(input).platforms) {
          const hundredths = contributions.reduce((total, { points = 0 }) => total + Math.round(points * 100), 0)
          expect(hundredths).toBe(Math.round(score * 100))
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('weights of what is scored add up to one', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { contributions } of assess(input).platforms) {
          expect(contributions.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 9)
        }
      }),
    )
  })

  it('the score lies within its bounds', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { score, bounds } of assess(input).platforms) {
          expect(score).toBeGreaterThanOrEqual(bounds.worst - 0.011)
          expect(score).toBeLessThanOrEqual(bounds.best + 0.011)
        }
      }),
    )
  })

  it('the same brief gives the same bytes', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => expect(JSON.stringify(assessAnew(input))).toBe(JSON.stringify(assessAnew(structuredClone(input))))),
    )
  })

  it('the order of audiences, goals, uses and accounts changes nothing', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const turned: BriefInput = {
          ...input,
          goals: [...input.goals].reverse(),
          ...(input.audiences ? { audiences: [...input.audiences].reverse() } : {}),
          ...(input.uses ? { uses: [...input.uses].reverse() } : {}),
          ...(input.accounts ? { accounts: [...input.accounts].reverse() } : {}),
        }
        expect(assess(turned).platforms).toEqual(assess(input).platforms)
      }),
    )
  })

  it('hiding an answer never narrows the bounds and never raises the confidence', () => {
    // A lowest age under 18 asks for figures about minors, which are less sure than those about adults: then it is the answer that makes less sure.
    const hidingLowestAge = hidingOfAudiences('ageMin')
    const hideable: readonly ((input: BriefInput) => BriefInput)[] = [
      ({ audiences: _, ...rest }) => rest,
      ({ uses: _, ...rest }) => rest,
      (input) => ({ ...input, capacity: omit(input.capacity, 'hoursPerWeek') }),
      (input) => ({ ...input, capacity: omit(input.capacity, 'formats') }),
      (input) => ({ ...input, capacity: omit(input.capacity, 'responseTimeHours') }),
      (input) => ({ ...input, capacity: omit(input.capacity, 'coverage') }),
      ({ governance: _, ...rest }) => rest,
      (input) => ({ ...input, organisation: omit(input.organisation, 'sector') }),
      (input) => ({ ...input, organisation: omit(input.organisation, 'country') }),
      (input) => ({ ...input, constraints: omit(input.constraints, 'ownership') }),
      (input) => ({ ...input, constraints: omit(input.constraints, 'dataProtection') }),
      hidingOfAudiences('country'),
      hidingLowestAge,
      hidingOfAudiences('ageMax'),
      hidingOfAudiences('womenShare'),
      hidingOfAudiences('context'),
      (input) => ({ ...input, accounts: (input.accounts ?? []).map((account) => ({ ...account, state: 'unknown' })) }),
    ]
    fc.assert(
      fc.property(anyBriefInput, fc.constantFrom(...hideable), (input, hide) => {
        everywhere(assess(input), assess(hide(input)), (told, hidden) => {
          expect(hidden.bounds.worst).toBeLessThanOrEqual(told.bounds.worst + 0.011)
          expect(hidden.bounds.best).toBeGreaterThanOrEqual(told.bounds.best - 0.011)
          expect(hidden.confidence).toBeLessThanOrEqual(told.confidence + (hide === hidingLowestAge ? 0.041 : 0.011))
        })
      }),
    )
  })

  it('more hours never lower a score nor a verdict', () => {
    fc.assert(
      fc.property(anyBriefInput, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (input, some, more) => {
        const withHours = (hoursPerWeek: number) => assess({ ...input, capacity: { ...input.capacity, hoursPerWeek } })
        everywhere(withHours(some), withHours(some + more), (few, many) => {
          expect(many.score).toBeGreaterThanOrEqual(few.score)
          expect(VERDICTS.indexOf(many.verdict)).toBeLessThanOrEqual(VERDICTS.indexOf(few.verdict))
        })
      }),
    )
  })

  it('one more producible format never lowers a score nor a verdict', () => {
    fc.assert(
      fc.property(anyBriefInput, fc.constantFrom(...FORMATS), (input, format) => {
        const formats = { ...input.capacity?.formats }
        delete formats[format]
        const without = assess({ ...input, capacity: { ...input.capacity, formats } })
        const withIt = assess({ ...input, capacity: { ...input.capacity, formats: { ...formats, [format]: 'good' } } })
        everywhere(without, withIt, (few, many) => {
          expect(many.score).toBeGreaterThanOrEqual(few.score)
          expect(VERDICTS.indexOf(many.verdict)).toBeLessThanOrEqual(VERDICTS.indexOf(few.verdict))
        })
      }),
    )
  })

  it('a slower answer never raises a score', () => {
    fc.assert(
      fc.property(anyBriefInput, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), (input, fast, slower) => {
        const answering = (responseTimeHours: number) => assess({ ...input, capacity: { ...input.capacity, responseTimeHours } })
        everywhere(answering(fast), answering(fast + slower), (quick, slow) => expect(slow.score).toBeLessThanOrEqual(quick.score))
      }),
    )
  })

  it('a heavier goal moves a score towards what the platform does for that goal', () => {
    fc.assert(
      fc.property(anyBriefInput, fc.nat(), fc.integer({ min: 1, max: 50 }), (input, pick, more) => {
        const goals = input.goals.map(({ goal }, index) => ({ goal, weight: 1 + ((pick + index) % 7) }))
        const chosen = goals[pick % goals.length] as (typeof goals)[number]
        const heavier = goals.map((one) => (one === chosen ? { ...one, weight: one.weight + more } : one))
        const alone = byPlatform(assess({ ...input, goals: [chosen] }))
        everywhere(assess({ ...input, goals }), assess({ ...input, goals: heavier }), (before, after) => {
          const [was, is, pure] = [before, after, alone.get(before.platform)].map((one) => goalValueOf(one))
          if (was === undefined || is === undefined || pure === undefined) return
          const pull = Math.sign(pure - was)
          expect((is - was) * pull).toBeGreaterThanOrEqual(-1e-12)
          if (Math.abs(pure - was) > 1e-9) expect(is).not.toBe(was)
          // Scores are rounded to the hundredth.
          expect((after.score - before.score) * pull).toBeGreaterThanOrEqual(-0.011)
        })
      }),
    )
  })

  it.each<{ field: string; change: (input: BriefInput) => BriefInput }>([
    { field: 'the name', change: (input) => ({ ...input, organisation: { ...input.organisation, name: 'Another name' } }) },
    { field: 'the head count', change: (input) => ({ ...input, organisation: { ...input.organisation, employees: 12_345 } }) },
    { field: 'the languages', change: (input) => ({ ...input, organisation: { ...input.organisation, languages: ['br', 'eu'] } }) },
    { field: 'the people', change: (input) => ({ ...input, capacity: { ...input.capacity, people: 7 } }) },
  ])('$field of the organisation, which says nothing about channels, changes nothing', ({ change }) => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const [before, after] = [assess(input), assess(change(input))]
        expect(after.platforms).toEqual(before.platforms)
        expect(after.ranking).toEqual(before.ranking)
      }),
      { numRuns: 25 },
    )
  })

  it('a veto never improves a verdict', () => {
    fc.assert(
      fc.property(anyBriefInput, fc.constantFrom(...IDS), (input, id) => {
        const excluded = assess({ ...input, constraints: { ...input.constraints, excludedPlatforms: [id] } })
        const free = assess({ ...input, constraints: { ...input.constraints, excludedPlatforms: [] } })
        everywhere(free, excluded, (before, after) => {
          expect(VERDICTS.indexOf(after.verdict)).toBeGreaterThanOrEqual(VERDICTS.indexOf(before.verdict))
          if (after.platform === id) expect(after.verdict).toBe('decline')
        })
      }),
    )
  })

  it('the motives of a request change no platform', () => {
    fc.assert(fc.property(anyBriefInput, (input) => expect(assess({ ...input, requests: [] }).platforms).toEqual(assess(input).platforms)))
  })

  it('ranks are without gaps from best to worst: verdict first, then score', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const order = assess(input).platforms.map(({ verdict, score }) => VERDICTS.indexOf(verdict) * 1000 - score)
        expect(order).toEqual([...order].sort((a, b) => a - b))
      }),
    )
  })
})

const goalValueOf = (one: BriefAssessment['platforms'][number] | undefined): number | undefined => {
  const outcome = one?.contributions.find(({ criterion }) => criterion === 'goal-effectiveness')?.outcome
  return outcome?.kind === 'scored' ? outcome.value : undefined
}

const hidingOfAudiences =
  (key: keyof NonNullable<BriefInput['audiences']>[number]) =>
  (input: BriefInput): BriefInput => ({ ...input, ...(input.audiences ? { audiences: input.audiences.map((audience) => omit(audience, key)) } : {}) })

const omit = <T extends object>(value: T | undefined, key: keyof T): T => {
  const copy = { ...value } as T
  delete copy[key]
  return copy
}

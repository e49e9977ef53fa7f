import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput, PlatformName } from '../../../domain/brief/read-brief.ts'
import { isStale } from '../../../domain/catalogue/ageing.ts'
import { type Catalogue, PUBLISHED_CATALOGUE } from '../../../domain/catalogue/catalogue.ts'
import { type EvidenceRecord, evidenceById } from '../../../domain/catalogue/evidence.ts'
import { withOverrides } from '../../../domain/catalogue/overrides.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import type { PlatformAssessment } from '../../../domain/fit/assess-platform.ts'
import { isSound } from '../../../domain/fit/findings/finding.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { RequestAssessment } from '../../../domain/hype/assess-request.ts'
import { type CounterBrief, counterBriefOf, recordsCited, SECTIONS } from '../../../domain/hype/counter-brief/counter-brief.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { aBriefInput, anyBriefInput, briefFrom, onceForEach, TODAY } from '../../support/briefs.ts'
import { mergePatched } from '../../support/merge-patch.ts'
import { anOwnFigure } from '../../support/own-knowledge.ts'

/** The pages of every request of a brief. */
const pagesOf = onceForEach((input: BriefInput) => pagesWith(input, PUBLISHED_CATALOGUE))
const pagesWith = (input: BriefInput, catalogue: Catalogue) => {
  const brief = briefFrom(input)
  const result = assessBrief(brief, { ...PUBLISHED_MODEL, catalogue }, { without: ['portfolio'] })
  const context = { brief, platforms: result.platforms, catalogue, asOf: dayOf(result.asOf) }
  return brief.requests.map((request, index) => {
    const assessment = result.requests[index]
    if (!assessment) throw new Error('a request without an answer')
    const asked = result.platforms.find(({ platform }) => platform === request.platform)
    return { assessment, asked, page: counterBriefOf({ request, assessment }, context) }
  })
}
const conditionsIn = ({ sections }: CounterBrief) => sections[5]?.statements.map(({ reason }) => reason.code) ?? []

const SOUND: readonly Verdict[] = ['adopt', 'pilot']

/** The channel and the decision on the request once the first change to one of these verdicts is made. */
const changed = (input: BriefInput, asked: PlatformAssessment | undefined, to: readonly Verdict[]) => {
  const found = asked?.counterfactuals.find(({ verdict }) => to.includes(verdict))
  const after = assessBrief(briefFrom(mergePatched(input, found?.patch ?? {})), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] })
  const [channel, request] = [after.platforms, after.requests].map((all) => all.find(({ platform }) => platform === asked?.platform))
  if (!found || !channel || !request) throw new Error('no such change')
  return { verdict: (channel as PlatformAssessment).verdict, decision: (request as RequestAssessment).decision }
}

const codesIn = (input: BriefInput, section: (typeof SECTIONS)[number]) =>
  pagesOf(input)[0]
    ?.page.sections.find((one) => one.section === section)
    ?.statements.map(({ reason }) => reason.code) ?? []

describe('a counter-brief on a platform that the catalogue of its assessment did not know', () => {
  const platforms = PUBLISHED_CATALOGUE.platforms.filter(({ id }) => id !== 'threads')
  const codesFor = (motives: NonNullable<NonNullable<BriefInput['requests']>[number]['motives']>) => {
    const [one] = pagesWith(aBriefInput({ requests: [{ platform: 'threads', motives }] }), { ...PUBLISHED_CATALOGUE, platforms })
    return one ? conditionsIn(one.page) : []
  }

  it('asks for figures first', () => expect(codesFor(['novelty'])).toContain('condition.figures'))
  it('fulfils a duty all the same', () => expect(codesFor(['legal-duty'])).toContain('condition.duty-unprofiled'))
})

describe('what a counter-brief says of the audience and of what became of such channels', () => {
  const own = (figure: string, value: number) => withOverrides(PUBLISHED_CATALOGUE, [anOwnFigure({ platform: 'pinterest', figure, value })], TODAY)
  const toldOf = (input: BriefInput, catalogue = PUBLISHED_CATALOGUE) =>
    pagesWith(input, catalogue)[0]?.page.sections.flatMap(({ statements }) => statements.map(({ reason }) => reason)) ?? []
  const asking = (platform: PlatformName): BriefInput => aBriefInput({ requests: [{ platform, motives: ['buzz'] }] })

  it('is the share that the workspace measured itself, where it did', () => {
    const told = toldOf({ ...asking('pinterest'), audiences: [{ name: 'Home decorators', country: 'FR' }] }, own('audience.reach.FR', 0.07))

    expect(told).toContainEqual({ code: 'counter.audience-observed', params: { platform: 'pinterest', audience: 'Home decorators', share: 0.07 } })
  })

  it('is how many could be there at most, of a place of one’s own', () => {
    const told = toldOf(asking('blog'))

    expect(told).toContainEqual({
      code: 'counter.audience-at-most',
      params: expect.objectContaining({ platform: 'blog', audience: 'Home decorators' }),
    })
  })

  it.each([
    { asOf: '2025-10-31', code: 'counter.record-own-fad', why: 'nobody had told of it yet' },
    { asOf: TODAY, code: 'counter.record-own-recovery', why: 'somebody counted' },
  ])('on $asOf is $code of a network that came back: $why', ({ asOf, code }) => {
    const codes = toldOf({ ...asking('threads'), asOf }).map((reason) => reason.code)

    expect(codes.filter((one) => one.startsWith('counter.record-own'))).toEqual([code])
  })
})

describe('a counter-brief, for any brief', () => {
  it('has every section in order, each with a sentence, none said twice', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { page } of pagesOf(input)) {
          expect(page.sections.map(({ section }) => section)).toEqual(SECTIONS)
          const codes = page.sections.flatMap(({ statements }) => statements.map(({ reason }) => reason.code))
          expect(new Set(codes).size).toBe(codes.length)
          for (const { statements } of page.sections) expect(statements.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('cites only records that exist, and cites some exactly where it says that it rests on records', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { page } of pagesOf(input)) {
          for (const { basis, evidence } of page.sections.flatMap(({ statements }) => statements)) {
            expect(evidence.length > 0).toBe(basis === 'records')
            for (const id of evidence) expect(evidenceById(id)?.id).toBe(id)
          }
        }
      }),
    )
  })

  it('names the records it cites that have grown old, and says so at its end', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { page } of pagesOf(input)) {
          const old = recordsCited(page).filter((id) => isStale(evidenceById(id) as EvidenceRecord, dayOf(input.asOf ?? TODAY)))
          const said = page.sections[6]?.statements.filter(({ reason }) => reason.code === 'counter.sources-dated')
          expect([...page.staleEvidence]).toEqual([...old].sort())
          expect(said?.length).toBe(old.length > 0 ? 1 : 0)
        }
      }),
    )
  })

  it('tells a condition for every essential that holds a living channel down, unless the change it names brings it', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { page, assessment, asked } of pagesOf(input)) {
          if (page.answer === 'park' || page.answer === 'duty' || page.answer === 'conflict') continue
          const conditions = conditionsIn(page)
          const { essentials } = conditions.includes('condition.change') ? changed(input, asked, SOUND).decision : assessment.decision
          for (const [essential, { state }] of Object.entries(essentials)) {
            const told = conditions.some((code) => code.startsWith(`condition.${essential}`))
            if (state !== 'met') expect({ essential, told }).toEqual({ essential, told: true })
          }
        }
      }),
    )
  })

  it('says that nothing would do only where the model found nothing that does', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { page, asked } of pagesOf(input)) {
          if (!conditionsIn(page).includes('condition.out-of-reach')) continue
          expect(asked?.counterfactuals.filter(({ verdict }) => SOUND.includes(verdict))).toEqual([])
          expect(SOUND).not.toContain(asked?.verdict)
        }
      }),
    )
  })

  it('names an alternative that ranks above, and says that there is none only where nothing worth having does', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const { platforms } = assessBrief(briefFrom(input), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] })
        for (const { page, assessment, asked } of pagesOf(input)) {
          const above = platforms
            .slice(
              0,
              platforms.findIndex(({ platform }) => platform === asked?.platform),
            )
            .filter(isSound)
          const said = page.sections[4]?.statements.map(({ reason }) => reason) ?? []
          const isNone = said.some(({ code }) => code === 'counter.alternative-none' || code === 'counter.alternative-unneeded')
          const named = said.flatMap(({ params }) => ('alternative' in params ? [params.alternative] : []))
          if (isNone) expect(above.map(({ platform }) => platform)).toEqual([])
          for (const one of [...named, ...(assessment.pushback.alternative ? [assessment.pushback.alternative] : [])])
            expect(above.map(({ platform }) => platform)).toContain(one)
        }
      }),
    )
  })

  it('asks the question first that the pushback asks', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { page, assessment } of pagesOf(input)) {
          const [, question] = page.sections[3]?.statements ?? []
          expect(question?.reason).toEqual(assessment.pushback.question)
        }
      }),
    )
  })

  it('names only changes that do what it says, and no obstacle or score beside them', () => {
    fc.assert(
      fc.property(anyBriefInput, (input) => {
        for (const { page, asked } of pagesOf(input)) {
          const conditions = conditionsIn(page)
          if (conditions.includes('condition.more-than-trial')) expect(changed(input, asked, ['adopt']).verdict).toBe('adopt')
          if (!conditions.includes('condition.change')) continue
          expect(SOUND).toContain(changed(input, asked, SOUND).verdict)
          for (const code of ['condition.format', 'condition.out-of-reach', 'condition.open-questions']) expect(conditions).not.toContain(code)
        }
      }),
    )
  })
})

describe('a record that only the page cites', () => {
  it('is named among the old ones, as the assessment cannot', () => {
    const input = aBriefInput({ requests: [{ platform: 'facebook', motives: ['campaign-page'] }] })

    const [answer] = pagesOf(input)

    expect(answer?.page.staleEvidence).toContain('all-aband-mi450')
    expect(assessBrief(briefFrom(input)).staleEvidence).not.toContain('all-aband-mi450')
  })
})

describe('the conditions for a yes', () => {
  const request = { platform: 'tiktok', motives: ['competitor-present'] } as const

  it('are what holds this request down: a format, verified, the audience, the exit, a silent account, a colleague not heard', () => {
    const input = aBriefInput({
      requests: [{ ...request, advice: { given: 'none' } }],
      accounts: [{ platform: 'facebook', state: 'dormant' }],
    })

    expect(codesIn(input, 'conditions-for-yes')).toEqual([
      'counter.conditions-wait',
      'condition.change',
      'condition.audience',
      'condition.exit',
      'condition.neglected',
      'condition.consult',
    ])
  })

  const exit = { motive: 'exit-rule', evidence: 'source-named' } as const
  const asking = (platform: PlatformName): Pick<BriefInput, 'requests'> => ({ requests: [{ platform, motives: ['use-identified', exit] }] })

  it.each<{ why: string; changes: Partial<BriefInput>; told: readonly string[] }>([
    {
      why: 'hours that would do take the place of the least hours',
      changes: { ...asking('facebook'), capacity: { hoursPerWeek: 1, formats: { photo: 'good', text: 'good' } } },
      told: ['counter.conditions-wait', 'condition.change'],
    },
    {
      why: 'a share that would do takes the place of the least share',
      changes: { ...asking('mastodon'), goals: [{ goal: 'awareness' }], uses: [{ use: 'conversation' }] },
      told: ['counter.conditions-decline', 'condition.change', 'condition.objective'],
    },
    {
      why: 'a pilot finds out about the audience, and what would make it more is told last',
      changes: asking('newsletter'),
      told: ['counter.conditions-pilot', 'condition.trial', 'condition.audience-in-trial', 'condition.more-than-trial'],
    },
    {
      why: 'nobody is told to break a rule',
      changes: { ...asking('tiktok'), constraints: { excludedPlatforms: ['tiktok'] } },
      told: ['counter.conditions-decline', 'condition.own-rules', 'condition.format', 'condition.audience'],
    },
    {
      why: 'an institution that must own its address may run its own server',
      changes: {
        ...asking('mastodon'),
        organisation: { name: 'Ville de Saint-Aubin', kind: 'public', country: 'FR' },
        audiences: [{ name: 'Associations', country: 'FR', observedReach: { mastodon: 0.4 } }],
        goals: [{ goal: 'community' }],
        uses: [{ use: 'news' }, { use: 'conversation' }],
        constraints: { ownership: 'required' },
      },
      told: ['counter.conditions-wait', 'condition.own-server'],
    },
    {
      why: 'where nothing in hand would do, that is told',
      changes: asking('threads'),
      told: ['condition.out-of-reach', 'condition.objective', 'condition.use', 'condition.audience'],
    },
  ])('$why', ({ changes, told }) => expect(codesIn(aBriefInput(changes), 'conditions-for-yes')).toEqual(told))
})

describe('an alternative', () => {
  const exclude = (...excludedPlatforms: PlatformName[]): Partial<BriefInput> => ({ constraints: { excludedPlatforms } })
  const asking = (platform: PlatformName, changes: Partial<BriefInput>) => aBriefInput({ requests: [{ platform, motives: ['buzz'] }], ...changes })

  it.each<{ why: string; input: BriefInput; told: string }>([
    {
      why: 'it ranks above what is ruled out, though it scores less',
      input: asking('pinterest', { ...exclude('pinterest', 'blog', 'newsletter') }),
      told: 'counter.alternative-advisable',
    },
    {
      why: 'it runs already',
      input: asking('pinterest', {
        ...exclude('pinterest', 'blog', 'newsletter', 'instagram'),
        accounts: [{ platform: 'facebook', state: 'active' }],
      }),
      told: 'counter.alternative-advisable-existing',
    },
    {
      why: 'what scores more has to wait too',
      input: asking('tiktok', { capacity: { hoursPerWeek: 0 } }),
      told: 'counter.alternative-none-yet',
    },
  ])('$told: $why', ({ input, told }) => expect(codesIn(input, 'alternative')).toContain(told))
})

describe('the first question', () => {
  const measuredOnPinterest: Partial<BriefInput> = { audiences: [{ name: 'Home decorators', country: 'FR', observedReach: { pinterest: 0.3 } }] }
  const asked = (changes: Partial<BriefInput>) => assessBrief(briefFrom(aBriefInput(changes))).requests[0]?.pushback.question.code

  it.each<{ why: string; changes: Partial<BriefInput>; first: string }>([
    {
      why: 'an audience that a fashion stands for',
      changes: { requests: [{ platform: 'pinterest', motives: ['buzz'] }] },
      first: 'question.audience',
    },
    {
      why: 'a name only to be reserved',
      changes: { requests: [{ platform: 'pinterest', motives: ['reserve-name'] }] },
      first: 'question.custody',
    },
    {
      why: 'a channel their own rules exclude',
      changes: { requests: [{ platform: 'pinterest', motives: ['buzz'] }], constraints: { excludedPlatforms: ['pinterest'] } },
      first: 'question.reconsider',
    },
    {
      why: 'a duty that their own rules forbid',
      changes: { requests: [{ platform: 'pinterest', motives: ['legal-duty'] }], constraints: { excludedPlatforms: ['pinterest'] } },
      first: 'question.reconcile',
    },
    {
      why: 'a duty, which somebody has to fulfil',
      changes: { requests: [{ platform: 'twitter', motives: ['legal-duty'] }] },
      first: 'question.capacity',
    },
    { why: 'only the exit is missing', changes: { ...measuredOnPinterest, requests: [{ platform: 'pinterest' }] }, first: 'question.exit' },
    {
      why: 'nothing is missing, and the exit is agreed',
      changes: { ...measuredOnPinterest, requests: [{ platform: 'pinterest', motives: [{ motive: 'exit-rule', evidence: 'source-named' }] }] },
      first: 'question.stand-in',
    },
    {
      why: 'when to stop is not asked where nothing is to begin',
      changes: {
        goals: [{ goal: 'fundraising' }],
        audiences: [{ name: 'Donors', country: 'FR', observedReach: { twitter: 0.2 } }],
        uses: [{ use: 'news' }],
        requests: [{ platform: 'twitter', motives: [{ motive: 'objective-kpi', source: 'plan' }] }],
      },
      first: 'question.reconsider',
    },
  ])('$first: $why', ({ changes, first }) => expect(asked(changes)).toBe(first))
})

describe('recorded advice', () => {
  const exit = { motive: 'exit-rule', evidence: 'source-named' } as const

  it('and who goes against it are stated', () => {
    const advice = { given: 'against', by: 'Léa Martin', on: '2026-11-03', reason: 'No time.' } as const
    const input = aBriefInput({ requests: [{ platform: 'pinterest', motives: [exit], advice, decidedBy: 'Paul Renaud' }] })

    expect(codesIn(input, 'asked')).toEqual(expect.arrayContaining(['counter.advised-against', 'request.against-advice']))
  })

  it('without a decider asks for one', () => {
    const input = aBriefInput({ requests: [{ platform: 'pinterest', motives: [exit], advice: { given: 'against' } }] })

    expect(codesIn(input, 'conditions-for-yes')).toContain('condition.decider')
  })
})

describe('the alternative of a pushback', () => {
  const answered = (changes: Partial<BriefInput>, place = 0) => assessBrief(briefFrom(aBriefInput(changes))).requests[place]?.pushback
  const asked: Partial<BriefInput> = { requests: [{ platform: 'tiktok', motives: ['buzz'] }] }
  const told = (changes: Partial<BriefInput>): readonly string[] => (answered({ ...asked, ...changes })?.argument ?? []).map(({ code }) => code)

  it.each<{ why: string; state: 'active' | 'dormant'; code: string }>([
    { why: 'a living account gets the hours', state: 'active', code: 'pushback.alternative-existing' },
    { why: 'a silent one has to be settled first', state: 'dormant', code: 'pushback.alternative-silent' },
  ])('$why', ({ state, code }) => {
    const constraints = { excludedPlatforms: ['blog' as const, 'newsletter' as const, 'instagram' as const] }

    expect(answered({ ...asked, constraints })?.alternative).toBe('pinterest')
    expect(told({ constraints })).toContain('pushback.alternative')
    expect(told({ constraints, accounts: [{ platform: 'pinterest', state }] })).toContain(code)
  })

  it('that scores less than what was asked for is not said to do more, but to have the better verdict', () => {
    const argument =
      answered({
        organisation: { name: 'Chez Margot', kind: 'b2c', sector: 'food', country: 'FR', reach: 'local' },
        audiences: [{ name: 'Neighbours', country: 'FR', ageMin: 25, ageMax: 65, context: 'consumer' }],
        goals: [
          { goal: 'sales', rank: 1 },
          { goal: 'loyalty', rank: 2 },
        ],
        uses: [{ use: 'product-visuals' }, { use: 'offers-and-promotions' }],
        capacity: { hoursPerWeek: 2, staffing: 'owner', formats: { photo: 'basic', text: 'basic' }, responseTimeHours: 48, coverage: 'none' },
        accounts: [{ platform: 'facebook', state: 'active' }],
        requests: [{ platform: 'instagram', motives: ['audience-asks'] }],
      })?.argument ?? []
    const [better] = argument.flatMap((reason) => (reason.code === 'pushback.alternative-existing' ? [reason.params] : []))

    expect(better?.alternative).toBe('facebook')
    expect(better?.alternativeScore).toBeLessThan(better?.score ?? 0)
  })

  it('is not given where one only has to answer first', () => {
    const { requests } = assessBrief(
      briefFrom({ organisation: { name: 'Firm', kind: 'nonprofit' }, goals: [{ goal: 'awareness' }], requests: [{ platform: 'tiktok' }] }),
    )

    expect(requests[0]?.pushback.argument.map(({ code }) => code)).toEqual(['pushback.asked-without-motive', 'pushback.ask-first'])
  })

  it('is one that nobody asked for, where there is one: what is asked for has its own answer', () => {
    const alone = answered(asked)?.alternative
    if (alone === undefined) throw new Error('there is one')
    const beside = answered({ requests: [{ platform: 'tiktok', motives: ['buzz'] }, { platform: alone }] })?.alternative

    expect(beside).toBeDefined()
    expect(beside).not.toBe(alone)
  })

  it.each(['legal-duty', 'reserve-name'] as const)('is none for %s: what is sought is there and nowhere else', (motive) => {
    expect(answered({ requests: [{ platform: 'twitter', motives: [motive] }] })?.alternative).toBeUndefined()
  })
})

describe('a measurement that is not in the brief', () => {
  const asking = (motive: 'audience-measured' | 'audience-asks' | 'service-continuity') =>
    codesIn(aBriefInput({ requests: [{ platform: 'pinterest', motives: [{ motive, source: 'a note' }] }] }), 'what-evidence-says')

  it.each<{ motive: Parameters<typeof asking>[0]; isAskedFor: boolean }>([
    { motive: 'audience-measured', isAskedFor: true },
    { motive: 'audience-asks', isAskedFor: false },
    { motive: 'service-continuity', isAskedFor: false },
  ])('is asked for only of those who say that they measured there: $motive', ({ motive, isAskedFor }) => {
    expect(asking(motive).includes('counter.audience-figure-missing')).toBe(isAskedFor)
    expect(asking(motive)).not.toContain('counter.audience-unmeasured')
  })
})

describe('people under age', () => {
  const pupils = (platform: PlatformName, ageMin: number, ageMax: number) =>
    aBriefInput({ audiences: [{ name: 'Pupils', country: 'FR', ageMin, ageMax }], requests: [{ platform, motives: ['buzz'] }] })

  it('whom somebody has asked are told of as such', () => {
    expect(codesIn(pupils('instagram', 14, 17), 'what-evidence-says')).toContain('counter.audience-of-minors')
  })

  it.each(['tiktok', 'youtube'] as const)('too young for %s are no audience there, and the yes asks for their parents', (platform) => {
    expect(codesIn(pupils(platform, 6, 11), 'conditions-for-yes')).toContain('condition.parents')
  })

  it('among others are told of as too young, beside those who are not', () => {
    const family = {
      ...pupils('tiktok', 6, 11),
      audiences: [
        { name: 'Pupils', weight: 9, country: 'FR', ageMin: 6, ageMax: 11 },
        { name: 'Parents', weight: 1, country: 'FR', ageMin: 30, ageMax: 50 },
      ],
    }

    expect(codesIn(family, 'what-evidence-says')).toContain('counter.audience-too-young')
  })
})

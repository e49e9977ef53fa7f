import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import type { PilotRules, ReadingToTell } from '../../../api/messages/pilot-words.ts'
import { GOALS, PLATFORM_IDS, USES } from '../../../domain/catalogue/vocabulary.ts'
import type { AlternativeReasons, AssumptionReasons, ObstacleReasons } from '../../../domain/pilot/feasibility.ts'
import type { Kpi } from '../../../domain/pilot/kpi.ts'
import type { PilotLook } from '../../../domain/pilot/read-pilot.ts'
import { faultsOf } from './sentence.ts'

const VISITS: Kpi = { type: 'count', name: 'Zeta', unit: 'clics', improves: 'up' }
const SHARE: Kpi = { type: 'rate', name: 'Zeta', improves: 'up' }
const MINUTES: Kpi = { type: 'mean', name: 'Zeta', unit: 'minutes', improves: 'down' }
const ANSWERS: Kpi = { type: 'time-to-answer', name: 'Zeta', improves: 'up', withinMinutes: 60 }
const KPIS = [VISITS, SHARE, MINUTES, ANSWERS]

const HOURS = { id: 'hours', name: 'Omega', worse: 'above', limit: 6, weeks: 2 } as const
const STEADY = { id: 'base', name: 'Sigma', worse: 'below', limit: 40, weeks: 1 } as const

type Examples<Params> = { readonly [Code in keyof Params]: readonly Omit<Params[Code], 'kpi'>[] }

const RULES: Examples<PilotRules> = {
  'rule.success': [
    { baseline: 0.282, target: 0.338, falseSuccess: 0.05, comparison: 'before' },
    { baseline: 0.282, target: 0.338, falseSuccess: 0.001, comparison: 'group' },
  ],
  'rule.harm': [{ falseSuccess: 0.05 }],
  'rule.futility': [{ leastEffect: 0.056, missed: 0.1 }],
  'rule.floor': [{ week: 6, floor: 0.3 }],
  'rule.guardrail': [HOURS, STEADY],
  'rule.end': [
    { weeks: 10, settlingWeeks: 2 },
    { weeks: 1, settlingWeeks: 1 },
    { weeks: 2, settlingWeeks: 0 },
  ],
  'rule.first-look': [
    { weeks: 9, settlingWeeks: 2 },
    { weeks: 1, settlingWeeks: 1 },
    { weeks: 2, settlingWeeks: 0 },
  ],
}
const OBSTACLES: Examples<ObstacleReasons> = {
  'pilot.too-little-seen': [{ weeks: 18, available: 10, power: 0.55, wanted: 0.8 }],
  'pilot.never-seen': [{ available: 1, power: 0.004, wanted: 0.8 }],
  'pilot.baseline-too-short': [{ size: 1 }, { size: 3.43 }],
  'pilot.hours-short': [
    { needed: 6, available: 4.5 },
    { needed: 2, available: 1 },
  ],
}
const ALTERNATIVES: Examples<AlternativeReasons> = {
  'pilot.longer': [{ weeks: 18 }],
  'pilot.larger-effect': [{ effect: 0.082, weeks: 12 }],
  'pilot.more-audience': [{ perWeek: 400, weeks: 12 }],
  'pilot.longer-baseline': [{ from: 3, to: 11.2 }],
  'pilot.group': [{}],
  'pilot.settle-for': [{ power: 0.62, weeks: 12 }],
  'pilot.fewer-hours': [{ hoursPerWeek: 4 }],
}
const ASSUMPTIONS: Examples<AssumptionReasons> = {
  'pilot.baseline-exact': [{}],
  'pilot.spread-measured': [
    { dispersion: 2.3, weeks: 12 },
    { dispersion: 0.7, weeks: 12 },
  ],
  'pilot.spread-assumed': [{}],
  'pilot.baseline-by-chance': [{}],
  'pilot.weeks-resemble': [{ correlation: 0.412, weeks: 26 }],
  'pilot.seasons-uncompared': [{}],
  'pilot.long': [{ weeks: 14, most: 12 }],
}

const LOOK: PilotLook = {
  week: 7,
  on: '2026-11-22',
  level: 0.351,
  against: 0.282,
  difference: { value: 0.069, low: -0.012, high: 0.15 },
  achieved: { value: 1.2, low: -0.2, high: 2.6 },
  alone: { value: 1.2, low: 0.1, high: 2.6 },
  dispersion: 1,
  elapsed: 0.5,
}
const GOING: ReadingToTell = { kpi: VISITS, advice: 'continue', conclusion: { code: 'open' }, end: '2026-12-20', overdue: false, changing: false }
const READINGS: readonly ReadingToTell[] = [
  ...(['settling', 'first-weeks', 'missing-days', 'spread'] as const).map((waitsFor): ReadingToTell => ({ ...GOING, waitsFor })),
  { ...GOING, waitsFor: 'guardrails', untold: { guardrails: ['Omega'], weeks: [2], better: 5 }, look: LOOK },
  { ...GOING, waitsFor: 'guardrails', untold: { guardrails: ['Omega', 'Sigma'], weeks: [1, 2, 4], better: 5 }, overdue: true, look: LOOK },
  { ...GOING, waitsFor: 'missing-days', missingSince: '2026-11-01' },
  GOING,
  { ...GOING, waitsFor: 'settling', startsOn: '2026-10-01' },
  { ...GOING, look: LOOK },
  { ...GOING, kpi: SHARE, look: { ...LOOK, difference: { value: 0.069 } }, missingSince: '2026-11-12' },
  { ...GOING, advice: 'scale', conclusion: { code: 'better', week: 7 }, look: LOOK, changing: true },
  { ...GOING, advice: 'scale', conclusion: { code: 'better', week: 4 }, look: { ...LOOK, alone: { value: 0.4, low: -0.5, high: 1.2 } } },
  { ...GOING, advice: 'stop', conclusion: { code: 'inconclusive' }, untold: { guardrails: ['Omega'], weeks: [3], better: 4 }, look: LOOK },
  { ...GOING, waitsFor: 'missing-days', overdue: true },
  { ...GOING, advice: 'roll-back', conclusion: { code: 'worse', week: 7 }, look: LOOK },
  { ...GOING, advice: 'stop', conclusion: { code: 'too-little', week: 7 }, look: LOOK },
  { ...GOING, advice: 'roll-back', conclusion: { code: 'guardrail', week: 4, guardrail: HOURS, value: 8 } },
  { ...GOING, advice: 'roll-back', conclusion: { code: 'guardrail', week: 3, guardrail: STEADY, value: 31.5 } },
  { ...GOING, advice: 'stop', conclusion: { code: 'under-floor', week: 6, floor: 0.3, level: 0.21 } },
  { ...GOING, kpi: MINUTES, advice: 'stop', conclusion: { code: 'under-floor', week: 6, floor: 30, level: 42 } },
  { ...GOING, advice: 'stop', conclusion: { code: 'inconclusive' }, look: LOOK, overdue: true },
  { ...GOING, advice: 'stop', conclusion: { code: 'inconclusive-again' }, look: LOOK, overdue: true },
]

const faulty = (sentences: readonly string[], language: (typeof LANGUAGES)[number]) =>
  sentences.map((sentence) => ({ sentence, faults: faultsOf(sentence, language) })).filter(({ faults }) => faults.length > 0)

/** Every sentence of a table, of every kind of KPI. */
const said = <Params>(
  table: { readonly [Code in keyof Params]: (params: Params[Code] & { readonly kpi: Kpi }) => string },
  examples: Examples<Params>,
): readonly string[] =>
  KPIS.flatMap((kpi) =>
    (Object.keys(examples) as (keyof Params)[]).flatMap((code) =>
      examples[code].map((params) => table[code]({ kpi, ...params } as Params[keyof Params] & { readonly kpi: Kpi })),
    ),
  )

describe.each(LANGUAGES)('what is said of pilots in %s', (language) => {
  const { rules, obstacles, alternatives, assumptions, reading, outline, ...named } = messagesFor(language).pilots
  const { points, missing, kpis, poorKpis } = named

  it.each<[string, readonly string[]]>([
    ['rules', said<PilotRules>(rules as never, RULES)],
    ['obstacles', said<ObstacleReasons>(obstacles, OBSTACLES)],
    ['alternatives', said<AlternativeReasons>(alternatives, ALTERNATIVES)],
    ['assumptions', said<AssumptionReasons>(assumptions, ASSUMPTIONS)],
    ['readings', READINGS.map(reading)],
    ['verdicts', PLATFORM_IDS.flatMap((id) => (['adopt', 'pilot', 'wait', 'decline'] as const).map((verdict) => outline.text(id, verdict)))],
    [
      'questions',
      [...PLATFORM_IDS, 'own-quartier' as const].flatMap((id) =>
        [undefined, ...USES].flatMap((use) => [outline.question(id, undefined, use), outline.question(id, 'Omega', use)]),
      ),
    ],
  ])('%s are whole sentences', (_, sentences) => {
    expect(faulty(sentences, language)).toEqual([])
  })

  it('readings are told apart, and one to four sentences long', () => {
    const texts = READINGS.map(reading)

    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.filter((text) => (text.match(/\.(?: |$)/g) ?? []).length > 4)).toEqual([])
  })

  it.each(Object.entries({ points, missing, kpis: { ...kpis, ...poorKpis }, toFill: outline.toFill }))(
    '%s are names without a full stop, each told apart',
    (_, table: Readonly<Record<string, string>>) => {
      for (const name of Object.values(table)) {
        expect({ name, faults: faultsOf(`${name}.`, language) }).toEqual({ name, faults: [] })
        expect(name).toMatch(/^\p{Lu}.*[^\s.?!:;]$/u)
      }
      expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length)
    },
  )

  it('goals and names of outlines are clean', () => {
    const texts = [
      ...GOALS.map(outline.goal),
      ...PLATFORM_IDS.flatMap((id) => [undefined, ...USES].map((use) => outline.name(id, use))),
      ...[0.2, 1, 2.5, 7].map((posts) => `Post ${outline.cadence(posts)}`.replace('Post', 'A')),
    ]

    expect(
      faulty(
        texts.map((text) => `${text}.`),
        language,
      ),
    ).toEqual([])
  })

  it('figures are said as people say them', () => {
    const at = (kpi: Kpi, floor: number) => rules['rule.floor']({ kpi, week: 6, floor })
    const difference = (kpi: Kpi, leastEffect: number) => rules['rule.futility']({ kpi, leastEffect, missed: 0.1 })

    const of: readonly (readonly [string, string, string])[] = [
      [at(VISITS, 28.2), ' 28.2 clics a week ', ' 28,2\u00a0clics par semaine '],
      [at({ type: 'count', name: 'Zeta', improves: 'up' }, 28), ' 28 a week ', ' 28 par semaine '],
      [at(SHARE, 0.125), ' 12.5% ', ' 12,5\u00a0% '],
      [at(SHARE, 0.0042), ' 0.42% ', ' 0,42\u00a0% '],
      [at(MINUTES, -3.5), ' −3.5 minutes ', ' −3,5\u00a0minutes '],
      [at(MINUTES, 12_345.6), ' 12346 minutes ', ' 12346\u00a0minutes '],
      [at(MINUTES, 1e-9), ' 0 minutes ', ' 0\u00a0minutes '],
      [difference(SHARE, 0.032), ' 3.2 percentage points,', ' 3,2\u00a0points,'],
      [difference(SHARE, 0.015), ' 1.5 percentage points,', ' 1,5\u00a0point,'],
      [difference(ANSWERS, 0.01), ' 1 percentage point,', ' 1\u00a0point,'],
    ]
    for (const [text, en, fr] of of) expect(text).toContain({ en, fr }[language])
  })

  it('an error is never said to be smaller than it is, nor a chance to be what was asked for', () => {
    const harm = (falseSuccess: number) => rules['rule.harm']({ kpi: VISITS, falseSuccess })
    const short = (power: number) => obstacles['pilot.never-seen']({ kpi: VISITS, available: 10, power, wanted: 0.8 })

    const said = {
      en: ['at most 5 of 100 pilots', 'at most 25 of 1000 pilots', 'at most 334 of 10000 pilots', 'at most 1 of 100 pilots', ' 79.6% ', ' 55% '],
      fr: [
        'au plus 5 pilotes de ce type sur 100',
        'au plus 25 pilotes de ce type sur 1000',
        'au plus 334 pilotes de ce type sur 10000',
        'au plus 1 pilote de ce type sur 100',
        ' 79,6\u00a0% ',
        ' 55\u00a0% ',
      ],
    }[language]
    for (const [place, text] of [harm(0.05), harm(0.025), harm(1 / 29.99), harm(0.01), short(0.796), short(0.55)].entries())
      expect(text).toContain(said[place])
  })

  it('a KPI that is to fall is not said to rise', () => {
    const success = (improves: Kpi['improves']) =>
      rules['rule.success']({ kpi: { ...MINUTES, improves }, baseline: 40, target: 30, falseSuccess: 0.05, comparison: 'before' })

    expect([success('up'), success('down')].map((text) => text.match(/ above | below | dépasse | descend sous /)?.[0].trim())).toEqual(
      { en: ['above', 'below'], fr: ['dépasse', 'descend sous'] }[language],
    )
  })

  it('the effort is worth it at a level or beyond it, and beside a group from a difference on', () => {
    const success = (improves: Kpi['improves'], comparison: PilotRules['rule.success']['comparison']) =>
      rules['rule.success']({ kpi: { ...MINUTES, improves }, baseline: 40, target: 30, falseSuccess: 0.05, comparison })
    const worthIt = messagesFor(language).pilots.figures.worthIt

    const told = {
      en: ['at 30 minutes or more.', 'at 30 minutes or less.', 'from a difference of 10 minutes on.'],
      fr: ['à 30\u00a0minutes ou plus.', 'à 30\u00a0minutes ou moins.', 'à partir d’un écart de 10\u00a0minutes.'],
    }[language]
    for (const [place, text] of [success('up', 'before'), success('down', 'before'), success('down', 'group')].entries())
      expect(text).toContain(told[place])
    expect(worthIt({ kpi: MINUTES, comparison: 'group', leastEffect: 10 }, 30)).toBe({ en: '−10 minutes', fr: '−10\u00a0minutes' }[language])
    expect(worthIt({ kpi: MINUTES, comparison: 'before', leastEffect: 10 }, 30)).toBe({ en: '30 minutes', fr: '30\u00a0minutes' }[language])
  })

  it('an end without an answer asks for the days that are missing before anybody decides', () => {
    const ended = (code: 'inconclusive' | 'open') =>
      reading({ kpi: VISITS, advice: 'stop', conclusion: { code }, missingSince: '2026-03-23', end: '2026-04-19', overdue: true, changing: false })

    const asked = { en: 'Report them before deciding', fr: 'Transmettez-les avant de décider' }[language]
    expect(ended('inconclusive')).toContain(asked)
    expect(ended('open')).not.toContain(asked)
  })
})

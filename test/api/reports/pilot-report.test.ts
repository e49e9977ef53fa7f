import { describe, expect, it } from '@jest/globals'
import { escaped } from '../../../api/html/html.ts'
import { LANGUAGES } from '../../../api/messages/index.ts'
import { pilotReport } from '../../../api/report/pilot-report.ts'
import { PILOT_CASES } from '../../support/pilot-cases.ts'
import { HOSTILE_PILOT, type PilotCase, wirePilot } from '../../support/pilot-wire.ts'

const READINGS = ['practitioner', 'decision-maker'] as const
type Given = Partial<Parameters<typeof pilotReport>[0]>

const pageOf = (one: PilotCase, given: Given = {}): string =>
  pilotReport({
    pilot: wirePilot(one, given.language ?? 'en'),
    organisation: 'Menuiserie Petit',
    reading: 'practitioner',
    language: 'en',
    ...given,
  }).text

const EVERYWHERE = Object.entries<PilotCase>({ ...PILOT_CASES, hostile: HOSTILE_PILOT }).flatMap(([name, one]) =>
  LANGUAGES.flatMap((language) => READINGS.map((reading) => ({ name, one, language, reading }))),
)

describe.each(EVERYWHERE)('the report of a pilot: $name, $language, $reading', ({ one, language, reading }) => {
  const text = pageOf(one, { language, reading })

  it('loads nothing, under a policy that would not let it, and has no hole', () => {
    expect(text).toContain(`<html lang="${language}">`)
    expect(text).not.toMatch(/<script|<link|<iframe|@import|url\(| style="| on\w+="/i)
    expect([...text.matchAll(/(?:src|srcset|action|data)="([^"]*)"/g)]).toEqual([])
    expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object/)
    expect(text).not.toContain('href="javascript:')
    expect(Buffer.byteLength(text)).toBeLessThan(100 * 1024)
  })

  it('says what is to be done, and by which rules', () => {
    const pilot = wirePilot(one, language)

    for (const { text: rule } of pilot.design.rules) expect(text).toContain(escaped(rule))
    for (const { text: obstacle } of pilot.design.obstacles) expect(text).toContain(escaped(obstacle))
    for (const { text: alternative } of pilot.registration ? [] : pilot.design.alternatives) expect(text).toContain(escaped(alternative))
    for (const { name: missing } of pilot.readiness.missing) expect(text).toContain(escaped(missing))
    if (pilot.reading && (!pilot.decision || pilot.reading.looks.length > 0)) expect(text).toContain(escaped(pilot.reading.text))
  })
})

describe('the report of a pilot', () => {
  it('of a draft says that it has not started, and what is missing, without figures that nobody saw', () => {
    const text = pageOf(PILOT_CASES.draft)

    expect(text).toContain('The pilot has not started.')
    expect(text).toContain('As planned, it would probably show nothing:')
    expect(text).toContain('A hypothesis <span class="tag pilot">lacking</span>')
    expect(text).toContain('The rules it would be judged by')
    expect(text).not.toContain('What has been shown so far')
    expect(text).not.toContain('effect-by-week" viewBox')
  })

  it.each([
    [0.49, 'it would probably show nothing:'],
    [0.5, 'it is less likely than was asked for to find an effect worth the effort:'],
    [0.79, 'it is less likely than was asked for to find an effect worth the effort:'],
    [0.8, 'it takes more hours than are set aside:'],
  ])('of a draft says how it falls short with a power of %d', (power, said) => {
    const draft = wirePilot(PILOT_CASES.draft, 'en')
    expect(pageOf({}, { pilot: { ...draft, design: { ...draft.design, power } } })).toContain(`As planned, ${said}`)
  })

  it('of a plan that is agreed on says when it can start', () => {
    expect(pageOf({})).toContain('Everything is agreed on: it can start on 1 June 2026.')
    expect(pageOf({}, { language: 'fr' })).toContain('Tout est convenu\u00a0: il peut commencer le 1er juin 2026.')
  })

  it('says before a week counts that there is no effect to show', () => {
    const text = pageOf(PILOT_CASES.early)

    expect(text).toContain('No week counts yet, so there is no effect to show.')
    expect(text).toContain(`Weeks 2 to ${wirePilot(PILOT_CASES.early, 'en').reading?.weeks.length} are not over yet.`)
  })

  it('draws each look beside the same figures', () => {
    const text = pageOf(PILOT_CASES.looks)
    const { reading } = wirePilot(PILOT_CASES.looks, 'en')
    const looks = reading?.looks ?? []

    expect(looks).toHaveLength(4)
    expect([...text.matchAll(/<circle class="mark"/g)]).toHaveLength(4)
    expect([...text.matchAll(/<rect class="bounds"/g)]).toHaveLength(looks.filter(({ achieved }) => achieved.low !== null).length)
    for (const { week, level } of looks)
      expect(text).toMatch(new RegExp(`Week ${week}</th>.*?${String(Math.round(level * 100) / 100).slice(0, 4)}`, 's'))
    const [value, low, high] = (['value', 'low', 'high'] as const).map((bound) =>
      `${Math.round(100 * (looks.at(-1)?.achieved[bound] ?? 0))}%`.replace('-', '−'),
    )
    expect(/role="img" aria-label="Effect by week, ([^"]*)"/.exec(text)?.[1]).toContain(`By week 6: ${value}, probably between ${low} and ${high}.`)
    expect(text).toContain('>worth the effort</text>')
  })

  it('names the line of no effect by what it is compared with', () => {
    const pilot = wirePilot(PILOT_CASES.looks, 'en')
    const beside = pageOf(PILOT_CASES.looks, { pilot: { ...pilot, plan: { ...pilot.plan, comparison: 'group' } } })

    expect(pageOf(PILOT_CASES.looks)).toMatch(/>as before<\/text>[\s\S]*above the line “as before”/)
    expect(beside).toMatch(/>other group<\/text>[\s\S]*above the line “other group”/)
  })

  it('shows the newest look alone to those who decide', () => {
    const text = pageOf(PILOT_CASES.looks, { reading: 'decision-maker' })

    expect(text).toContain('Week 6</th>')
    expect(text).not.toContain('Week 5</th>')
    expect([...text.matchAll(/<circle class="mark"/g)]).toHaveLength(4)
  })

  it('says that success needs the limits kept, where there are any', () => {
    expect(pageOf({ weeks: [30, 31, 32, 33] })).toContain('“as before”, provided the limits were kept.')
    expect(pageOf({ input: { guardrails: [] }, weeks: [30, 31, 32, 33] })).toContain('“as before”. ')
  })

  it('marks a guardrail beyond its limit, and one of which nothing is known', () => {
    const text = pageOf(PILOT_CASES.looks)

    expect([...text.matchAll(/beyond its limit/g)]).toHaveLength(1)
    expect(text).toContain('Hours of work</bdi>: 6 <span class="soft">(at most 5)</span> <span class="tag severe">')
    expect(pageOf({ weeks: [30, undefined, 31] })).toContain('Hours of work</bdi>: <span class="soft">not known</span>')
  })

  it('lists the days that are missing in a week', () => {
    expect(pageOf({ weeks: [30, 31, undefined, 32] })).toContain('Days missing<br><span class="soft">7 days missing: 15 June 2026, 16 June 2026')
  })

  it('tells what changed, from what to what and why', () => {
    const text = pageOf(PILOT_CASES.looks)

    expect(text).toContain('<bdi>Léa Martin</bdi>, may stop it')
    expect(text).toContain('<bdi>Karim Diallo</bdi>, may stop it')
    expect(text).toContain('On parental leave.')
  })

  it.each([
    { field: 'reviewOn', from: null, to: '2026-07-20', shown: ['nothing', '20 July 2026'] },
    { field: 'exitPlan', from: 'Close it.', to: 'Hand it over.', shown: ['Close it.', 'Hand it over.'] },
    {
      field: 'capacity',
      from: { hoursPerWeek: 3 },
      to: { hoursPerWeek: 4, people: 2, stopsMeanwhile: 'The blog' },
      shown: ['3 hours a week', '4 hours a week, 2 people, What is put on hold for it: <bdi>The blog</bdi>'],
    },
  ] as const)('shows an amendment of $field', ({ field, from, to, shown }) => {
    const pilot = { ...wirePilot(PILOT_CASES.looks, 'en'), amendments: [{ at: '2026-06-20T10:00:00Z', field, from, to, reason: 'Needed.' }] }

    for (const one of shown) expect(pageOf({}, { pilot })).toContain(one)
  })

  it('of an adopted one puts the decision and its lesson first', () => {
    const text = pageOf(PILOT_CASES.adopted)
    const [, box = ''] = /<div class="panel">(.*?)<\/div>/s.exec(text) ?? []

    expect(box).toContain('<strong class="adopted">Adopted</strong>, decided on 20 July 2026 by <bdi>Claire Petit</bdi>')
    expect(box).toContain('Short videos that show the workshop')
    expect(box).toContain('To be tested again from 20 January 2027 on.')
    expect(text).toContain('<bdi>Apprentices</bdi>: 31% of it')
    expect(text).toContain('Survey of 84 applicants, July 2026')
  })

  it('of one that was rolled back says why, and that its lesson has become stale', () => {
    const text = pageOf(PILOT_CASES.rolledBack)

    expect(text).toContain('Rolled back</strong>, decided on 29 June 2026')
    expect(text).toContain('was above its limit of 5 for 2 weeks running (8 in week 4).')
    expect(text).toContain('This lesson is stale: it was to be tested again from 29 December 2026 on.')
  })

  it('says why somebody decided against the advice, and why a pilot was started that shows nothing', () => {
    const against = {
      ...PILOT_CASES.looks,
      deciding: { outcome: 'parked', decidedBy: 'Claire', learning: 'Too early.', reason: 'We move.' } as const,
    }

    expect(pageOf(against)).toContain('We move.')
    expect(pageOf({ input: { leastEffect: { absolute: 3 } }, weeks: [30], despite: 'It costs nothing.' })).toMatch(
      /Started although it will probably show nothing, because.*It costs nothing\./s,
    )
  })

  it('without an answer says so, and that a decision is due', () => {
    const text = pageOf(PILOT_CASES.inconclusive)

    expect(text).toContain('the pilot ended without an answer')
    expect(text).toContain('<span class="tag severe">Decision overdue</span>')
    expect(pageOf({ ...PILOT_CASES.inconclusive, asOf: '2026-09-30' })).toContain('Lapsed without a decision')
  })

  it('names the sources of its figures', () => {
    const observed = { on: '2026-06-01', days: 7, pilot: { count: 40 }, recordedAt: '2026-06-08T08:00:00Z' } as const
    const text = pageOf(PILOT_CASES.looks, {
      observations: [
        { ...observed, source: 'Matomo', corrections: 0 },
        { ...observed, on: '2026-06-08', source: 'Matomo', corrections: 1 },
        { ...observed, on: '2026-06-15', source: 'https://example.org/stats', corrections: 0 },
      ],
    })

    expect(text).toContain('Matomo, application page</bdi>, 2 March 2026 to 24 May 2026 (week by week)')
    expect(text).toContain(
      '</strong> 3, 1 of them corrected – <bdi>Matomo</bdi>, <a href="https://example.org/stats" rel="noopener noreferrer nofollow">',
    )
  })

  it('shows hostile names as text', () => {
    const text = pageOf(HOSTILE_PILOT, { organisation: '<b>&' })

    expect(text).toContain('<bdi>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp; שלום 🦄</bdi>')
    expect(text).toContain('<bdi>&lt;b&gt;&amp;</bdi>')
    expect(text).toContain('endless'.repeat(60))
    expect(pageOf(HOSTILE_PILOT, { reading: 'decision-maker' })).not.toContain('endless'.repeat(60))
  })
})

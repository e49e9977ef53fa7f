import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import { briefFrom } from '../../support/briefs.ts'
import type { Expectation, GuidelineCase } from './guideline-case.ts'
import { GUIDELINE_CASES } from './guideline-cases.ts'

const verdictOn = (platform: PlatformId, { brief }: GuidelineCase): Verdict | undefined =>
  assessBrief(briefFrom(brief), PUBLISHED_MODEL, { without: ['advice', 'portfolio'] }).platforms.find((one) => one.platform === platform)?.verdict

type Row = Expectation & { readonly guidelineCase: GuidelineCase }
const rows: readonly Row[] = GUIDELINE_CASES.flatMap((guidelineCase) =>
  guidelineCase.expect.map((expectation) => ({ guidelineCase, ...expectation })),
)

const spoken = (verdicts: readonly Verdict[]): string => verdicts.join(' or ')

describe('the model says what an adviser who follows the guideline would say', () => {
  it.each(
    rows
      .filter(({ disagrees }) => !disagrees)
      .map((row): [string, Row] => [`${row.guidelineCase.id}: ${row.platform} is ${spoken(row.verdicts)}: ${row.why}`, row]),
  )('%s', (_, { guidelineCase, platform, verdicts }) => {
    expect(verdicts).toContain(verdictOn(platform, guidelineCase))
  })
})

/** Kept as they are until the model changes: then the mark goes, or its reason is written anew. */
describe('the model disagrees with the adviser', () => {
  it.each(
    rows.flatMap(({ disagrees, ...row }): [string, Row, Verdict][] =>
      disagrees
        ? [
            [
              `${row.guidelineCase.id}: ${row.platform} is ${disagrees.verdict}, not ${spoken(row.verdicts)}: ${disagrees.reason}`,
              row,
              disagrees.verdict,
            ],
          ]
        : [],
    ),
  )('%s', (_, { guidelineCase, platform, verdicts }, present) => {
    expect(verdictOn(platform, guidelineCase)).toBe(present)
    expect(verdicts).not.toContain(present)
  })
})

describe('the collection of cases', () => {
  it.each(['blog', 'facebook', 'twitter', 'pinterest'] as const)(
    'has a case that %s is the right answer to, and one where it is the wrong one',
    (id) => {
      const advice = rows.filter(({ platform }) => platform === id).map(({ verdicts }) => verdicts)

      expect(advice.some((verdicts) => spoken(verdicts) === 'adopt')).toBe(true)
      expect(advice.some((verdicts) => verdicts.every((verdict) => verdict === 'decline' || verdict === 'wait'))).toBe(true)
    },
  )

  it('names every case once, each with an address and the date its source shows', () => {
    const ids = GUIDELINE_CASES.map(({ id }) => id)
    const unsourced = GUIDELINE_CASES.filter(
      ({ source }) => !(/^https?:\/\/\S+$/.test(source.url) && /^(\d{4}(-\d{2})?|undated)$/.test(source.published)),
    )

    expect(new Set(ids).size).toBe(ids.length)
    expect(unsourced).toEqual([])
  })

  it.each(GUIDELINE_CASES.map((one): [string, GuidelineCase] => [one.title, one]))('shows people %s, as it is tested', (title, guidelineCase) => {
    const sections = readFileSync('docs/guideline-cases.md', 'utf8').split(/^## /m)
    const section = sections.find((text) => text.split('\n')[0]?.endsWith(title)) ?? ''

    for (const { platform, verdicts, disagrees, why } of guidelineCase.expect) {
      const given = disagrees ? `**${disagrees.verdict}**` : verdictOn(platform, guidelineCase)
      expect(section).toContain(`| ${platform} | ${spoken(verdicts)} | ${given} | ${why} |`)
    }
    expect(section).toContain(`<${guidelineCase.source.url}>, ${guidelineCase.source.published}`)
    expect(section).toContain(guidelineCase.advice)
  })
})

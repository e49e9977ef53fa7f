import { describe, expect, it } from '@jest/globals'
import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import { briefFrom } from '../../support/briefs.ts'
import type { Expectation, GuidelineCase } from './guideline-case.ts'
import { GUIDELINE_CASES } from './guideline-cases.ts'

const verdictOn = (platform: PlatformId, { brief }: GuidelineCase): Verdict | undefined =>
  assessBrief(briefFrom(brief)).platforms.find((one) => one.platform === platform)?.verdict

const FOUNDING: readonly PlatformId[] = ['blog', 'facebook', 'twitter', 'pinterest']

const expectations = GUIDELINE_CASES.flatMap((guidelineCase) => guidelineCase.expect.map((expectation) => ({ guidelineCase, ...expectation })))
type Row = GuidelineCaseRow
type GuidelineCaseRow = Expectation & { readonly guidelineCase: GuidelineCase }

const named = (row: Row): [string, Row] => {
  const verdicts = row.disagrees ? `${row.disagrees.verdict}, against the guideline’s ${row.verdicts.join(' or ')}` : row.verdicts.join(' or ')
  return [`${row.guidelineCase.id}: ${row.platform} is ${verdicts}: ${row.disagrees?.reason ?? row.why}`, row]
}

describe('what published guidelines advise', () => {
  it.each(expectations.filter(({ disagrees }) => !disagrees).map(named))('%s', (_, { guidelineCase, platform, verdicts }) => {
    expect(verdicts).toContain(verdictOn(platform, guidelineCase))
  })
})

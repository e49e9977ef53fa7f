import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { PLATFORMS } from '../../../domain/catalogue/platforms/index.ts'
import { OWNABLE_PLATFORMS, type OwnablePlatform, PLATFORM_IDS } from '../../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { VERDICT_RULES, VERDICTS } from '../../../domain/fit/verdict.ts'
import { aBriefInput, anyBriefInput, briefFrom } from '../../support/briefs.ts'

const judged = (input: BriefInput, id: OwnablePlatform) => {
  const found = assessBrief(briefFrom(input), undefined, { without: ['advice', 'portfolio', 'requests', 'findings'] }).platforms.find(
    ({ platform }) => platform === id,
  )
  if (!found) throw new Error(`${id} is missing`)
  return found
}

describe('a server of one’s own', () => {
  const institution = (ownServers: readonly OwnablePlatform[]): BriefInput =>
    aBriefInput({
      organisation: { name: 'Agence de l’eau', kind: 'public', sector: 'environment', country: 'FR' },
      audiences: [{ name: 'Associations', country: 'FR', observedReach: { mastodon: 0.4, bluesky: 0.4 } }],
      goals: [
        { goal: 'community', weight: 1 },
        { goal: 'public-information', weight: 1 },
      ],
      uses: [{ use: 'conversation' }, { use: 'news' }],
      constraints: { ownership: 'required', ownServers },
    })

  it.each(OWNABLE_PLATFORMS)('lets %s be advised to whom ownership is required, who would have to wait without it', (id) => {
    const [without, having] = [judged(institution([]), id), judged(institution([id]), id)]

    expect(without.vetoes.map(({ veto }) => veto)).toEqual(['ownership-to-secure'])
    expect(without.verdict).toBe('wait')
    expect(having.vetoes).toEqual([])
    expect(['adopt', 'pilot']).toContain(having.verdict)
    expect(having.score).toBeGreaterThan(without.score)
  })

  it('can be had exactly where the catalogue says what it takes', () => {
    expect(PLATFORM_IDS.filter((id) => 'ownable' in PLATFORMS[id]).sort()).toEqual([...OWNABLE_PLATFORMS].sort())
  })

  it('never lowers a score, nor a verdict but where the score is too low to wait for', () => {
    fc.assert(
      fc.property(anyBriefInput, fc.constantFrom(...OWNABLE_PLATFORMS), (input, id) => {
        const having = judged({ ...input, constraints: { ...input.constraints, ownServers: [id] } }, id)
        const without = judged({ ...input, constraints: { ...input.constraints, ownServers: [] } }, id)

        expect(having.score).toBeGreaterThanOrEqual(without.score)
        if (having.score >= VERDICT_RULES.waitFrom.value)
          expect(VERDICTS.indexOf(having.verdict)).toBeLessThanOrEqual(VERDICTS.indexOf(without.verdict))
      }),
    )
  })
})

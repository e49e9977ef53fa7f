import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { PUBLISHED_CATALOGUE } from '../../../domain/catalogue/catalogue.ts'
import { type CatalogueSnapshot, catalogueFrom, snapshotOf } from '../../../domain/catalogue/catalogue-snapshot.ts'
import { assessBrief } from '../../../domain/fit/assess-brief.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { aBrief, anyBriefInput, briefFrom } from '../../support/briefs.ts'

/** As it comes back from where it was kept. */
const kept = (snapshot: CatalogueSnapshot): CatalogueSnapshot => JSON.parse(JSON.stringify(snapshot)) as CatalogueSnapshot
const modelOf = (snapshot: CatalogueSnapshot) => ({ ...PUBLISHED_MODEL, catalogue: catalogueFrom(kept(snapshot)) })

describe('a catalogue that was kept', () => {
  it('gives every brief the same result, bit for bit', () => {
    const model = modelOf(snapshotOf(PUBLISHED_CATALOGUE))

    fc.assert(
      fc.property(anyBriefInput, (input) => {
        const brief = briefFrom(input)
        expect(JSON.stringify(assessBrief(brief, model))).toBe(JSON.stringify(assessBrief(brief)))
      }),
      { numRuns: 20 },
    )
  })

  it('counts with its own records, whatever the present ones say', () => {
    const published = snapshotOf(PUBLISHED_CATALOGUE)
    const aged = published.evidence.map((record) => ({ ...record, source: { ...record.source, published: '1995' } }))
    const brief = aBrief()

    const [now, then] = [assessBrief(brief), assessBrief(brief, modelOf({ ...published, version: '1996.01', evidence: aged }))]

    expect(then.catalogueVersion).toBe('1996.01')
    expect(then.confidence).toBeLessThan(now.confidence)
    expect(then.staleEvidence.length).toBeGreaterThan(now.staleEvidence.length)
  })

  it('answers requests from its own profiles', () => {
    const published = snapshotOf(PUBLISHED_CATALOGUE)
    const without = { ...published, platforms: published.platforms.filter(({ id }) => id !== 'tiktok') }
    const brief = aBrief({ requests: [{ platform: 'tiktok', motives: ['novelty'] }] })

    const [request] = assessBrief(brief, modelOf(without)).requests

    expect(request).not.toHaveProperty('verdict')
  })
})

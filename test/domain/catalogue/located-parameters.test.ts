import { describe, expect, it } from '@jest/globals'
import { citationsOf, parametersIn } from '../../../domain/catalogue/located-parameters.ts'
import { bluesky } from '../../../domain/catalogue/platforms/bluesky.ts'

describe('the figures below a node', () => {
  it('are found with their path, variants included', () => {
    const paths = parametersIn(bluesky.goals, 'bluesky.goals').map(({ where }) => where)

    expect(paths).toContain('bluesky.goals.website-traffic')
    expect(paths).toContain('bluesky.goals.website-traffic.variants.0')
  })

  it.each([{ node: 3 }, { node: 'text' }, { node: null }, { node: {} }])('are none in $node', ({ node }) => {
    expect(parametersIn(node, 'here')).toEqual([])
  })
})

describe('the records a profile rests on', () => {
  it('are those of its figures, of their variants and of its fashion, and no others', () => {
    const cited = citationsOf(bluesky)

    expect(cited.has('bs-reach-us25')).toBe(true)
    expect(cited.has('bs-goal-conv')).toBe(true)
    expect(cited.has('all-hype-69')).toBe(true)
    expect(cited.has('pin-use-engine')).toBe(false)
  })
})

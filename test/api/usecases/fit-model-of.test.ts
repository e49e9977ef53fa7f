import { describe, expect, it } from '@jest/globals'
import { fitModels } from '../../../api/usecases/fit-model-of.ts'
import { PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import { modelFrom, NOTHING_OWN, type OwnKnowledge } from '../../../domain/fit/own-knowledge.ts'
import { TODAY } from '../../support/briefs.ts'
import { anOwnFigure, anOwnPlatform } from '../../support/own-knowledge.ts'

/** A store of one workspace that counts how often it was read. */
const aStore = (first: OwnKnowledge, startAt = 1) => {
  let [revision, knowledge, reads] = [startAt, first, 0]
  return {
    revision: async () => revision,
    read: async () => {
      reads += 1
      return { revision, knowledge }
    },
    change: (to: OwnKnowledge) => {
      revision += 1
      knowledge = to
    },
    reads: () => reads,
  }
}

const order = [['capacity'], ['durability']] as const
const own: OwnKnowledge = { platforms: [anOwnPlatform()], overrides: [anOwnFigure()], weights: { author: 'A', reason: 'B', order } }

describe('the model of a workspace', () => {
  it('is the published one, and nothing is read, while the workspace never had anything of its own', async () => {
    const store = aStore(NOTHING_OWN, 0)
    const view = await fitModels(store).of('wsp_1')

    expect(view.at(TODAY)).toEqual({ model: PUBLISHED_MODEL })
    expect(view.at(TODAY).model).toBe(PUBLISHED_MODEL)
    expect(store.reads()).toBe(0)
  })

  it('is made once and used again until the workspace changes something', async () => {
    const store = aStore(own)
    const models = fitModels(store)
    const first = (await models.of('wsp_1')).at(TODAY)
    const again = (await models.of('wsp_1')).at(TODAY)
    store.change(NOTHING_OWN)
    const after = (await models.of('wsp_1')).at(TODAY)

    expect(again).toBe(first)
    expect(after.model).toBe(PUBLISHED_MODEL)
    expect(store.reads()).toBe(2)
  })

  it('keeps one object for the weights, whatever measurements are in force, so that weightings are drawn once', async () => {
    const { at } = await fitModels(aStore(own)).of('wsp_1')

    expect(at('2030-01-01').model.weights).toBe(at(TODAY).model.weights)
    expect(at('2030-01-01').model.catalogue.overrides).toEqual([])
  })

  it('comes with all that the workspace knows, so that the same model, and that of another day, can be made from it again', async () => {
    const expired = anOwnFigure({ id: 'ovr_old', figure: 'goals.loyalty', expiresOn: '2026-09-30' })
    const all = { ...own, overrides: [expired, anOwnFigure()] }
    const { at, described, names } = await fitModels(aStore(all)).of('wsp_1')
    const { model, knowledge } = at(TODAY)

    expect(described).toEqual(['own-quartier'])
    expect(names.get('own-quartier')).toBe('Quartier')
    expect(knowledge).toEqual({ ...all, applied: model.catalogue.overrides })
    expect(model.catalogue.overrides).toMatchObject([{ id: 'ovr_1', publishedValue: expect.any(Number) }])
    expect(modelFrom(knowledge, TODAY).model).toEqual(model)
    expect(modelFrom(knowledge, '2026-09-30').model).toEqual(at('2026-09-30').model)
    expect(at('2026-09-30').model.catalogue.overrides).toHaveLength(2)
  })

  it('is the published one on a day on which nothing of its own counts', async () => {
    const knowledge = { platforms: [], overrides: [anOwnFigure()] }
    const { at } = await fitModels(aStore(knowledge)).of('wsp_1')

    expect(at('2020-01-01')).toEqual({ model: PUBLISHED_MODEL, knowledge: { ...knowledge, applied: [] } })
    expect(at('2020-01-01').model.catalogue).toBe(PUBLISHED_MODEL.catalogue)
  })

  it('is made anew for a workspace that others have pushed out', async () => {
    const store = aStore(own)
    const models = fitModels(store)
    for (let index = 0; index <= 200; index++) await models.of(`wsp_${index}`)
    await models.of('wsp_200')
    expect(store.reads()).toBe(201)

    await models.of('wsp_0')

    expect(store.reads()).toBe(202)
  })
})

import { expect, it } from '@jest/globals'
import { idSource } from '../../../adapters/scheduling/id-source.ts'
import { systemClock } from '../../../adapters/scheduling/system-clock.ts'
import { openStorage } from '../../../adapters/storage/index.ts'
import { fitModels } from '../../../api/usecases/fit-model-of.ts'
import { replyKeeper } from '../../../api/usecases/keep-replies.ts'
import { anOwnFigure } from '../../support/own-knowledge.ts'

const tenant = { workspaceId: 'wsp_1', keyId: 'key_1', scopes: ['manage'] } as const
const request = { tenant, key: 'one', fingerprint: 'f', path: '/v1/overrides', answersSecret: false }

it('a request that fails leaves nothing behind, not even in what is remembered of the workspace', async () => {
  const storage = await openStorage('sqlite::memory:')
  const models = fitModels(storage.knowledge)
  const events = { replyNotKept: () => {} }
  const keeper = replyKeeper({ replies: storage.replies, clock: systemClock, ids: idSource(systemClock), events, onUndone: models.forget })
  const add = (id: string) => storage.knowledge.addOverride('wsp_1', { ...anOwnFigure({ id }), createdAt: systemClock.now() }, () => undefined)
  const begun = await keeper.begin(request)
  if (begun?.is !== 'claimed') throw new Error('nobody else has the key')
  const failing = begun.held.carryOut(async () => {
    await add('ovr_taken-back')
    await models.of('wsp_1')
    throw new Error('broken')
  })

  await expect(failing).rejects.toThrow('broken')
  await add('ovr_standing')
  const { knowledge } = await models.of('wsp_1')

  expect(knowledge.overrides.map(({ id }) => id)).toEqual(['ovr_standing'])
  await storage.close()
})

import request from 'supertest'
import type { RunningService } from './service.ts'

/** A sandbox, asked with its own key. */
export const aSandboxOf = async (service: RunningService, startsAt = '2027-01-01') => {
  const { body } = await service.post('/v1/sandboxes', { name: 'Two years', startsAt }).expect(201)
  const to = request(service.url)
  const keyed = (test: request.Test): request.Test => test.set('Authorization', `Bearer ${body.secret}`)
  const post = (path: string, sent: object) => keyed(to.post(path)).send(sent)
  return {
    id: body.id as string,
    secret: body.secret as string,
    get: (path: string) => keyed(to.get(path)),
    post,
    put: (path: string, sent: object) => keyed(to.put(path)).send(sent),
    remove: (path: string) => keyed(to.delete(path)),
    /** The clock reaches the moment, however often that has to be asked for. */
    advance: async (moment: string, more: object = {}) => {
      for (;;) {
        const { body: answer } = await post('/v1/sandbox/advance', { to: moment, ...more }).expect(200)
        if (answer.reached) return answer
      }
    },
  }
}
export type ASandbox = Awaited<ReturnType<typeof aSandboxOf>>

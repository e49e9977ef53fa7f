import { makeSandbox } from '../../usecases/make-sandbox.ts'
import { momentFrom, sandboxToWire } from '../../wire/sandbox.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const createSandbox: Handler<'createSandbox', Deps> = async ({ tenant, body }, deps) => {
  if (tenant.isOfSandbox) throw new Problem('inside-a-sandbox')
  const made = await makeSandbox({ ...deps, clock: deps.serviceClock }, tenant.workspaceId, {
    name: body.name,
    ...(body.startsAt === undefined ? {} : { startsAt: momentFrom(body.startsAt) }),
  })
  if (!made) throw new Problem('too-many-sandboxes')
  const { sandbox, keyId, secret } = made
  return { status: 201, body: { ...sandboxToWire(sandbox), keyId, secret } }
}

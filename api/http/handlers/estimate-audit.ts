import { messagesFor } from '../../messages/index.ts'
import { estimateAudit as estimate } from '../../usecases/estimate-audit.ts'
import { estimateToWire } from '../../wire/budget.ts'
import type { Handler } from '../operation.ts'
import { requestedTargets } from './create-audit.ts'
import type { Deps } from './deps.ts'

export const estimateAudit: Handler<'estimateAudit', Deps> = async ({ tenant: { workspaceId }, body, language }, deps) => {
  const targets = requestedTargets(body, language, deps)
  const estimates = await estimate(deps, { workspaceId, targets, now: deps.clock.now() })
  return { status: 200, body: estimateToWire(estimates, messagesFor(language)) }
}

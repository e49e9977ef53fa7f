import { scriptsFrom, scriptToWire } from '../../wire/sandbox.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { sandboxOf } from './known-sandbox.ts'

export const putScripts: Handler<'putScripts', Deps> = async ({ tenant, body, language }, deps) => {
  const { id } = await sandboxOf(deps, tenant.workspaceId)
  const read = scriptsFrom(body)
  if (!read.ok) throw refusal(read.faults, language)
  if (!(await deps.sandboxes.putScripts(id, read.scripts))) throw new Problem('too-many-scripts')
  const items = await deps.sandboxes.scripts(id)
  return { status: 200, body: { items: items.map(scriptToWire) } }
}

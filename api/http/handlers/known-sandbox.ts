import type { Sandbox } from '../../../domain/sandbox/sandbox.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

/**
 * The sandbox that a workspace is.
 * @throws Problem `not-a-sandbox`
 */
export const sandboxOf = async ({ sandboxes }: Pick<Deps, 'sandboxes'>, workspaceId: string): Promise<Sandbox> => {
  const sandbox = await sandboxes.find(workspaceId)
  if (!sandbox) throw new Problem('not-a-sandbox')
  return sandbox
}

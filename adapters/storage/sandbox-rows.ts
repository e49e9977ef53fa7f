import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

/** The workspaces whose clock is not the service's: what the service does by its own clock leaves them alone. */
export const sandboxes = (db: Kysely<Database>) => db.selectFrom('sandbox').select('sandbox.workspace_id')

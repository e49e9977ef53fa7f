import type { Transaction } from 'kysely'
import { together } from './alone.ts'
import { StorageError } from './errors.ts'
import type { Database } from './schema.ts'

/**
 * Whoever found the organisation there may be overtaken by its erasure; then nothing is written.
 * @throws StorageError `organisation-erased`
 */
export const refuseErased = async (transaction: Transaction<Database>, organisationId: string | null | undefined): Promise<void> => {
  if (organisationId === undefined || organisationId === null) return
  await together(transaction, 'organisation', organisationId)
  const erased = await transaction.selectFrom('erasure').select('id').where('organisation_id', '=', organisationId).limit(1).executeTakeFirst()
  if (erased) throw new StorageError('organisation-erased', 'the organisation was erased meanwhile')
}

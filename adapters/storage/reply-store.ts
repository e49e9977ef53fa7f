import { CompiledQuery, type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { type Claimed, type KeptReply, MOST_REPLIES_KEPT, type ReplyClaim, type ReplyStore } from '../../domain/tenancy/idempotency.ts'
import type { SecretBox } from '../shared/secret-box.ts'
import { fromJson, toJson } from './rows.ts'
import type { Database, IdempotentReplyTable } from './schema.ts'
import { type Unit, UnitLost, type UnitsOfWork } from './unit-of-work.ts'

const GONE = { state: 'gone', reply: null } as const

/** What a reply is sealed for: it opens nowhere else. */
const purposeOf = (claimId: string): string => `reply ${claimId}`

/** Ends the transaction of a unit. */
const ended = async ({ connection }: Unit, as: 'written' | 'given-up'): Promise<void> => {
  const say = (what: 'commit' | 'rollback') => connection?.executeQuery(CompiledQuery.raw(what))
  if (as === 'given-up') return void (await say('rollback'))
  try {
    await say('commit')
  } catch (error) {
    // A commit that fails may leave the transaction open; where it does not, there is nothing to roll back.
    await say('rollback')?.catch(() => undefined)
    throw error
  }
}

/** Takes what was answered about an organisation out of the kept replies, and every sealed one, which cannot be searched. Their requests are not carried out again. */
export const forgetRepliesAbout = async (transaction: Transaction<Database>, workspaceId: string, organisationId: string): Promise<void> => {
  const named = `%${organisationId}%`
  await transaction
    .updateTable('idempotent_reply')
    .set(GONE)
    .where('workspace_id', '=', workspaceId)
    .where('state', 'in', ['kept', 'sealed'])
    .where((row) => row.or([row('state', '=', 'sealed'), row('path', 'like', named), row('limits', 'like', named), row('reply', 'like', named)]))
    .execute()
}

type Options = {
  /** Undefined where no passphrase was given: then no secret is kept. */
  readonly box: SecretBox | undefined
  readonly units: UnitsOfWork
  /** Kept for one workspace; `MOST_REPLIES_KEPT` when left out. */
  readonly most?: number
}

export const replyStore = (db: Kysely<Database>, { box, units, most = MOST_REPLIES_KEPT }: Options): ReplyStore => {
  const storedBy = ({ state, reply, claim_id }: Selectable<IdempotentReplyTable>): Claimed => {
    const text = state === 'sealed' && reply !== null ? box?.open(reply, purposeOf(claim_id)) : (reply ?? undefined)
    return text === undefined ? { is: 'gone' } : { is: 'kept', reply: fromJson<KeptReply>(text) }
  }

  const claim = async (transaction: Transaction<Database>, request: ReplyClaim): Promise<Claimed> => {
    const { id, workspaceId, limits, key, fingerprint, path, now, leaseUntil, keptUntil } = request
    const held = { claim_id: id, lease_until: leaseUntil, kept_until: keptUntil }
    await transaction
      .deleteFrom('idempotent_reply')
      .where('workspace_id', '=', workspaceId)
      .where('limits', '=', limits)
      .where('idempotency_key', '=', key)
      .where('kept_until', '<=', now)
      .execute()
    const there = () =>
      transaction
        .selectFrom('idempotent_reply')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('limits', '=', limits)
        .where('idempotency_key', '=', key)
        .executeTakeFirst()
    // Looked for first: whoever writes it holds it until all that was asked for is written, and is not waited for.
    let row = await there()
    while (row === undefined) {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('idempotent_reply')
        .values({ workspace_id: workspaceId, limits, idempotency_key: key, fingerprint, path, state: 'running', reply: null, ...held })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'limits', 'idempotency_key']).doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows === 1n) return { is: 'claimed' }
      // Somebody else claimed it meanwhile, and may have released it again.
      row = await there()
    }
    if (row.fingerprint !== fingerprint) return { is: 'other-request' }
    if (row.state !== 'running') return storedBy(row)
    if (row.lease_until > now) return { is: 'in-progress' }
    const { numUpdatedRows } = await transaction
      .updateTable('idempotent_reply')
      .set(held)
      .where('claim_id', '=', row.claim_id)
      .executeTakeFirstOrThrow()
    // Of two that find its lease run out one takes it over.
    return { is: numUpdatedRows === 1n ? 'claimed' : 'in-progress' }
  }

  const stillRunning = (id: string) => db.updateTable('idempotent_reply').where('claim_id', '=', id).where('state', '=', 'running')

  const kept = (id: string, reply: KeptReply, isSecret: boolean): Pick<IdempotentReplyTable, 'state' | 'reply'> => {
    if (!isSecret) return { state: 'kept', reply: toJson(reply) }
    return box === undefined ? GONE : { state: 'sealed', reply: box.seal(toJson(reply), purposeOf(id)) }
  }

  const forgetOldest = async (workspaceId: string): Promise<void> => {
    await db
      .deleteFrom('idempotent_reply')
      .where('workspace_id', '=', workspaceId)
      .where('kept_until', '<=', (rows) =>
        rows
          .selectFrom('idempotent_reply')
          .select('kept_until')
          .where('workspace_id', '=', workspaceId)
          .orderBy('kept_until', 'desc')
          .limit(1)
          .offset(most),
      )
      .execute()
  }

  return {
    claim(request) {
      return db.transaction().execute((transaction) => claim(transaction, request))
    },

    async complete(id, reply, { isSecret }) {
      await stillRunning(id)
        .set(kept(id, reply, isSecret))
        .execute()
    },

    async carryOut(id, act) {
      const condition = stillRunning(id).set({ claim_id: id }).compile()
      const work = async () => {
        const { done, reply, isSecret } = await act()
        await stillRunning(id)
          .set(kept(id, reply, isSecret))
          .execute()
        return { done }
      }
      try {
        return await units.run(condition, work, ended)
      } catch (error) {
        if (error instanceof UnitLost) return undefined
        throw error
      }
    },

    async replace(id, reply) {
      await db
        .updateTable('idempotent_reply')
        .set({ reply: toJson(reply) })
        .where('claim_id', '=', id)
        .where('state', '=', 'kept')
        .execute()
    },

    async release(id) {
      await db.deleteFrom('idempotent_reply').where('claim_id', '=', id).where('state', '=', 'running').execute()
    },

    async forgetOld(now) {
      await db.deleteFrom('idempotent_reply').where('kept_until', '<=', now).execute()
      const crowded = await db
        .selectFrom('idempotent_reply')
        .select('workspace_id')
        .groupBy('workspace_id')
        .having(sql<number>`count(*)`, '>', most)
        .execute()
      for (const { workspace_id } of crowded) await forgetOldest(workspace_id)
    },
  }
}

import type { Clock, IdSource } from '../../domain/ports.ts'
import { laterBy } from '../../domain/shared/calendar.ts'
import type { KeptReply, ReplyStore } from '../../domain/tenancy/idempotency.ts'
import type { Events } from '../events.ts'
import type { Tenant } from './manage-keys.ts'

type Deps = {
  readonly replies: ReplyStore
  readonly clock: Clock
  readonly ids: IdSource
  readonly events: Pick<Events, 'replyNotKept'>
  /** Told that what a request of that workspace wrote was taken back: whatever remembers it forgets it. */
  readonly onUndone?: (workspaceId: string) => void
}

type Repeatable = {
  readonly tenant: Tenant | undefined
  readonly key: string
  readonly fingerprint: string
  readonly path: string
  readonly answersSecret: boolean
}

/** Far longer than it takes to carry out anything, what is waited for outside included. */
const LEASE_SECONDS = 60
const KEPT_SECONDS = 86_400
/** Claims after which it is looked what may be forgotten, so that nothing grows without end. */
const FORGET_EVERY = 100

/** Refusals that would be the same again; those that pass (401, 403, 429, 5xx) are not kept. */
const LASTING_REFUSALS: ReadonlySet<number> = new Set([400, 404, 409, 412, 422, 428])
const isLasting = (status: number): boolean => (status >= 200 && status < 300) || LASTING_REFUSALS.has(status)

/**
 * Carries out a request once for each key that its caller chose, in whatever process it arrives.
 *
 * A reply that cannot be kept leaves its claim to run out: until then the key is in progress, afterwards the request is carried out again.
 */
export const replyKeeper = ({ replies, clock, ids, events, onUndone }: Deps) => {
  const held = (id: string, { workspaceId, answersSecret }: { readonly workspaceId: string; readonly answersSecret: boolean }) => {
    let isEnded = false
    return {
      carryOut: async <T>(act: () => Promise<{ readonly done: T; readonly reply: KeptReply }>): Promise<{ readonly done: T } | undefined> => {
        try {
          const carried = await replies.carryOut(id, async () => ({ ...(await act()), isSecret: answersSecret }))
          isEnded = true
          return carried
        } catch (error) {
          onUndone?.(workspaceId)
          throw error
        }
      },
      replace: (reply: KeptReply): Promise<void> => replies.replace(id, reply).catch((error: unknown) => events.replyNotKept({ claim: id, error })),
      end: async (reply: KeptReply): Promise<void> => {
        if (isEnded) return
        isEnded = true
        const isSecret = answersSecret && reply.status < 300
        const ended = isLasting(reply.status) ? replies.complete(id, reply, { isSecret }) : replies.release(id)
        await ended.catch((error: unknown) => events.replyNotKept({ claim: id, error }))
      },
    }
  }
  let claims = 0
  return {
    begin: async ({ tenant, answersSecret, ...request }: Repeatable) => {
      if (tenant === undefined) return undefined
      const [id, now] = [ids.next('rpl'), clock.now()]
      if (claims % FORGET_EVERY === 0) await replies.forgetOld(now).catch((error: unknown) => events.replyNotKept({ claim: id, error }))
      claims += 1
      const claimed = await replies.claim({
        ...request,
        id,
        workspaceId: tenant.workspaceId,
        limits: [...(tenant.organisationIds ?? [])].sort().join(' '),
        // A secret is told again to the key that it was told to, and to no other: that one may have fewer rights.
        ...(answersSecret ? { fingerprint: `${request.fingerprint} ${tenant.keyId}` } : {}),
        now,
        leaseUntil: laterBy(now, LEASE_SECONDS),
        keptUntil: laterBy(now, KEPT_SECONDS),
      })
      return claimed.is === 'claimed' ? { is: claimed.is, held: held(id, { workspaceId: tenant.workspaceId, answersSecret }) } : claimed
    },
  }
}

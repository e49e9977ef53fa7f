import type { z } from 'zod'
import type { Credential } from '../../../domain/audit/connection.ts'
import { linkFrom } from '../../../domain/audit/references/link.ts'
import type { Ask, Asked } from '../../shared/api-questions.ts'
import { cannotTell } from '../../shared/json-api.ts'
import { ACCOUNT, type Account, WEBFINGER } from './wire.ts'

/** A server, and how it is asked. */
export type Server = { readonly origin: string; readonly ask: Ask }
type Home = { readonly server: Server; readonly account: Account }

/**
 * Which server keeps this account, and what does it say of it?
 *
 * The server in the address is asked first. Where its site is no server of the fediverse, WebFinger on it tells which server is: many organisations have addresses of their own
 * domain and a server elsewhere.
 */
export const homeOf = async (
  { user, host }: { readonly user: string; readonly host: string },
  { near, at }: { readonly near: Server; readonly at: (origin: string) => Server },
): Promise<{ readonly kind: 'value'; readonly value: Home } | Exclude<Asked<Home>, { kind: 'value' }>> => {
  const found = await lookup(near, user)
  if (found.kind === 'value' || !isNoServer(found)) return found
  const told = await near.ask('/.well-known/webfinger', { resource: `acct:${user}@${host}` }, WEBFINGER)
  if (told.kind === 'trouble' && !isNoServer(told)) return told
  const origin = told.kind === 'value' ? originIn(told.value.links, near.origin) : undefined
  if (origin === undefined) return { kind: 'trouble', meaning: cannotTell('unsupported', 'fediverse-server-not-found') }
  if (origin === near.origin) return { kind: 'trouble', meaning: cannotTell('unsupported', 'fediverse-server-unknown-kind') }
  const elsewhere = await lookup(at(origin), user)
  if (elsewhere.kind === 'value' || !isNoServer(elsewhere)) return elsewhere
  return { kind: 'trouble', meaning: cannotTell('unsupported', 'fediverse-server-unknown-kind') }
}

const lookup = async (server: Server, user: string) => {
  const asked = await server.ask('/api/v1/accounts/lookup', { acct: user }, ACCOUNT)
  return asked.kind === 'value' ? { kind: 'value' as const, value: { server, account: asked.value } } : asked
}

/** A page, or a refusal that is not in the words of such a server: a web site answered. One that is busy or broken may be anything. */
const isNoServer = ({ isUnparseable, refused, meaning }: Exclude<Asked<unknown>, { kind: 'value' }>): boolean => {
  if (meaning.status !== 'unreachable') return false
  if (/^http-5\d\d$/.test(meaning.detail)) return false
  return isUnparseable === true || refused !== undefined
}

const ACTIVITY = /^application\/(?:activity\+json|ld\+json)/

/** The origin of the server that keeps the account, by the link that leads to itself. Never a less secure one. */
const originIn = (links: z.output<typeof WEBFINGER>['links'], near: string): string | undefined => {
  const self = links.find(({ rel, type }) => rel === 'self' && ACTIVITY.test(type ?? ''))?.href
  if (self === undefined || !URL.canParse(self)) return undefined
  const { protocol, origin } = new URL(self)
  return protocol === new URL(near).protocol ? origin : undefined
}

/** The token, if it is one of that server: no other may see it. */
export const tokenFor = (host: string, credential: Credential | undefined): string | undefined => {
  const { accessToken, server = '' } = credential?.secrets ?? {}
  return linkFrom(server)?.host === host ? accessToken : undefined
}

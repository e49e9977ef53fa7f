import type { z } from 'zod'
import type { Credential } from '../../../domain/audit/connection.ts'
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
 * domain and a server elsewhere, where the account may go by another name.
 */
export const homeOf = async (
  { user, host }: { readonly user: string; readonly host: string },
  { near, at }: { readonly near: Server; readonly at: (origin: string) => Server },
): Promise<{ readonly kind: 'value'; readonly value: Home } | Exclude<Asked<Home>, { kind: 'value' }>> => {
  const found = await lookup(near, user)
  if (found.kind === 'value' || !isNoServer(found)) return found
  const told = await near.ask('/.well-known/webfinger', { resource: `acct:${user}@${host}` }, WEBFINGER)
  if (told.kind === 'trouble' && !isNoServer(told)) return told
  const self = told.kind === 'value' ? selfIn(told.value.links, near.origin) : undefined
  if (told.kind !== 'value' || self === undefined) return NOT_FOUND
  if (self.origin === near.origin) return UNKNOWN_KIND
  const elsewhere = await lookup(at(self.origin), nameAt(self, told.value.subject) ?? user)
  if (elsewhere.kind === 'value') return isAnother(elsewhere.value.account, self) ? NOT_FOUND : elsewhere
  return isNoServer(elsewhere) ? UNKNOWN_KIND : elsewhere
}

const NOT_FOUND = { kind: 'trouble', meaning: cannotTell('unsupported', 'fediverse-server-not-found') } as const
const UNKNOWN_KIND = { kind: 'trouble', meaning: cannotTell('unsupported', 'fediverse-server-unknown-kind') } as const

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

/** The address of the account at the server that keeps it: the link that leads to itself. Never a less secure one. */
const selfIn = (links: z.output<typeof WEBFINGER>['links'], near: string): URL | undefined => {
  const self = links.find(({ rel, type }) => rel === 'self' && ACTIVITY.test(type ?? ''))?.href
  if (self === undefined || !URL.canParse(self)) return undefined
  const url = new URL(self)
  return url.protocol === new URL(near).protocol ? url : undefined
}

/** What the account is called at its server. A subject of another domain may be the address that was asked for, under which somebody else may live there. */
const nameAt = ({ hostname, pathname }: URL, subject = ''): string | undefined => {
  const [, called, domain] = /^acct:([\w.-]+)@([^@]+)$/i.exec(subject) ?? []
  return domain?.toLowerCase() === hostname ? called : (/^\/(?:users\/|@)([\w.-]+)\/?$/.exec(pathname)?.[1] ?? called)
}

/** Servers that tell the address of an account in the network tell the one that WebFinger leads to. */
const isAnother = ({ uri }: Account, self: URL): boolean => uri !== undefined && URL.canParse(uri) && new URL(uri).href !== self.href

/** The token, if that server gave it out: none other may see it, be it on the same host. */
export const tokenFor = (origin: string, credential: Credential | undefined): string | undefined => {
  const { accessToken, server = '' } = credential?.secrets ?? {}
  return originNamed(server.trim()) === origin ? accessToken : undefined
}

/** Servers are spoken to by HTTPS alone, whether or not somebody wrote so. */
const originNamed = (server: string): string | undefined => {
  const address = `https://${server.replace(/^https?:\/\//i, '')}`
  return URL.canParse(address) ? new URL(address).origin : undefined
}

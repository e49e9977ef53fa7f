import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import type { Duplex } from 'node:stream'
import { BlockedAddressError, type Lookup } from './address-guard.ts'

/**
 * Agents that connect to allowed addresses only.
 *
 * Names are resolved here and every answer is checked: one refused address refuses the name, since the resolver could pick it next time.
 * Address literals never reach a lookup and are checked as the connection is made. Sockets are kept alive and reused for the host they were
 * checked for; a bounded number of them waits for that, since each costs memory here and there. A connection that is not up within
 * `connectTimeoutMs`, name resolution included, ends with ETIMEDOUT.
 */
type AgentOptions = {
  readonly isAllowed: (address: string) => boolean
  readonly lookup: Lookup
  readonly connectTimeoutMs: number
}
export type GuardedAgents = { readonly http: http.Agent; readonly https: https.Agent; readonly destroy: () => void }

type Connect = (options: http.ClientRequestArgs) => Duplex | null | undefined
type Done = (error: Error | null, stream: Duplex) => void

const guardedLookup =
  ({ isAllowed, lookup }: AgentOptions): net.LookupFunction =>
  (hostname, options, callback) => {
    const answer = lookup(hostname).then((addresses) => {
      const refused = addresses.find(({ address }) => !isAllowed(address))
      const first = addresses[0]
      if (refused || !first) throw new BlockedAddressError(`${hostname} resolves to ${refused?.address ?? 'nothing'}`)
      return { first, all: addresses.map(({ address, family }) => ({ address, family })) }
    })
    answer.then(
      ({ first, all }) => (options.all ? callback(null, all) : callback(null, first.address, first.family)),
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }

const giveUpAfter = (socket: Duplex, milliseconds: number, connected: 'connect' | 'secureConnect'): void => {
  const error = Object.assign(new Error('not connected in time'), { code: 'ETIMEDOUT' })
  const timer = setTimeout(() => socket.destroy(error), milliseconds)
  timer.unref()
  for (const event of [connected, 'close']) socket.once(event, () => clearTimeout(timer))
}

const connection = (
  agent: AgentOptions,
  options: http.ClientRequestArgs,
  done: Done | undefined,
  connect: Connect,
  connected: 'connect' | 'secureConnect',
) => {
  const host = (options.host ?? options.hostname ?? '').replace(/^\[|\]$/g, '')
  if (options.socketPath || (net.isIP(host) !== 0 && !agent.isAllowed(host))) {
    const error = new BlockedAddressError(options.socketPath ? 'a local socket' : host)
    process.nextTick(() => (done as ((error: Error) => void) | undefined)?.(error))
    return undefined
  }
  const socket = connect({ ...options, lookup: guardedLookup(agent) })
  if (socket) giveUpAfter(socket, agent.connectTimeoutMs, connected)
  return socket
}

/** Connections that wait for another request to their host; the one that waits longest makes room. */
const MOST_WAITING = 32

const waitingRoom = () => {
  const waiting = new Set<Duplex>()
  const leave = (socket: Duplex): void => {
    waiting.delete(socket)
  }
  const enter = (socket: Duplex): void => {
    waiting.add(socket)
    const [first] = waiting
    if (waiting.size <= MOST_WAITING || !first) return
    leave(first)
    first.destroy()
  }
  return { enter, leave }
}

export const guardedAgents = (agent: AgentOptions): GuardedAgents => {
  const room = waitingRoom()
  class PlainAgent extends http.Agent {
    override keepSocketAlive(socket: Duplex) {
      room.enter(socket)
      return super.keepSocketAlive(socket)
    }
    override reuseSocket(socket: Duplex, request: http.ClientRequest) {
      room.leave(socket)
      super.reuseSocket(socket, request)
    }
    override createConnection(options: http.ClientRequestArgs, done?: Done) {
      return connection(agent, options, done, (checked) => super.createConnection(checked), 'connect')
    }
  }
  class SecureAgent extends https.Agent {
    override keepSocketAlive(socket: Duplex) {
      room.enter(socket)
      return super.keepSocketAlive(socket)
    }
    override reuseSocket(socket: Duplex, request: http.ClientRequest) {
      room.leave(socket)
      super.reuseSocket(socket, request)
    }
    override createConnection(options: https.RequestOptions, done?: Done) {
      return connection(agent, options, done, (checked) => super.createConnection(checked), 'secureConnect')
    }
  }
  // Probes after a minute, which axios asks for as well: each change of mind is a call to the system.
  const pool = { keepAlive: true, keepAliveMsecs: 60_000, maxSockets: 8, maxFreeSockets: 4 }
  const plain = new PlainAgent(pool)
  const secure = new SecureAgent(pool)
  return {
    http: plain,
    https: secure,
    destroy: () => {
      plain.destroy()
      secure.destroy()
    },
  }
}

/**
 * How many requests may go to one host at the same time?
 *
 * At most `limit`; the others wait in order. A wait that is aborted leaves the queue and rejects with the signal's reason.
 * Hosts nobody asks for are forgotten, so the map stays as small as the traffic.
 */
type HostGate = {
  /** Waits for a turn; call what it gives exactly once to pass the turn on. */
  readonly enter: (host: string, signal: AbortSignal) => Promise<() => void>
}

type Turnstile = { inside: number; readonly waiting: Set<() => void> }

export const hostGate = (limit: number): HostGate => {
  const turnstiles = new Map<string, Turnstile>()

  const leave = (host: string, turnstile: Turnstile): void => {
    turnstile.inside -= 1
    const [next] = turnstile.waiting
    if (next) next()
    else if (turnstile.inside === 0) turnstiles.delete(host)
  }

  const enter = (host: string, signal: AbortSignal): Promise<() => void> => {
    const turnstile = turnstiles.get(host) ?? { inside: 0, waiting: new Set<() => void>() }
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error)
      turnstiles.set(host, turnstile)
      const enterNow = (): void => {
        turnstile.inside += 1
        resolve(() => leave(host, turnstile))
      }
      if (turnstile.inside < limit) return enterNow()
      const give = (): void => {
        turnstile.waiting.delete(give)
        signal.removeEventListener('abort', refuse)
        enterNow()
      }
      const refuse = (): void => {
        turnstile.waiting.delete(give)
        reject(signal.reason as Error)
      }
      turnstile.waiting.add(give)
      signal.addEventListener('abort', refuse, { once: true })
    })
  }

  return { enter }
}

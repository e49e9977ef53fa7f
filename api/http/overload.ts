import { Problem } from './problem.ts'

/** Whoever would wait longer than the request before the next one has waited already is told to come again: after a second people stop following what they do. */
const TOLERATED_MS = 1000
/** Nobody waits longer, whatever keeps the others: as long as a connection to the database is waited for. */
const LONGEST_MS = 5000

/** The share of one request in the work of the process. */
export type Place = {
  /** Gives it to somebody else; once is enough. */
  readonly leave: () => void
  /** Takes it again, before those who never had one. Never refused: what was begun is brought to its end. */
  readonly resume: () => Promise<void>
}

/**
 * Lets a request in when it is its turn.
 * @param isGone whether nobody waits for the answer any more.
 * @throws Problem `overloaded`
 */
export type Gate = { readonly enter: (isGone: () => boolean) => Promise<Place> }

export type Timing = {
  /** Milliseconds that only ever grow. */
  readonly now: () => number
  /** Acts after whatever else has come was taken in. */
  readonly soon: (act: () => void) => void
  /** Acts after so many milliseconds. */
  readonly after: (ms: number, act: () => void) => void
}

const REAL: Timing = {
  now: () => performance.now(),
  soon: (act) => setImmediate(act),
  after: (ms, act) => void setTimeout(act, ms).unref(),
}

type Waiting = { readonly since: number; readonly isGone: () => boolean; readonly begin: () => void; readonly refuse: (problem: Problem) => void }

const refusal = (waitedMs: number): Problem => new Problem('overloaded', { headers: { 'Retry-After': String(1 + Math.ceil(waitedMs / 1000)) } })

/**
 * What is done when more comes than can be answered?
 *
 * Requests begin one by one, in their order, a few of them side by side. Between two beginnings the process takes in what else has come, so that all waiting happens here, where it is
 * measured, and not unseen in sockets. While the first in the queue has waited too long, whoever comes is refused at once: that takes a fraction of the time of an answer, so that those who
 * were let in are answered as quickly as ever, and the wait cannot grow. No number of requests says what is too much: the time they wait does, whatever they ask for. Method: ADR 0032.
 * @param mostAtOnce requests that are worked on side by side.
 */
export const overloadGate = (mostAtOnce: number, { now, soon, after }: Timing = REAL): Gate => {
  const resumed: Waiting[] = []
  const arrived: Waiting[] = []
  let working = 0
  let isPlanned = false
  let isWatched = false

  const longestWait = (): number => now() - Math.min(resumed[0]?.since ?? Number.POSITIVE_INFINITY, arrived[0]?.since ?? Number.POSITIVE_INFINITY)

  const plan = (): void => {
    if (isPlanned || working >= mostAtOnce || resumed.length + arrived.length === 0) return
    isPlanned = true
    soon(next)
  }

  const next = (): void => {
    isPlanned = false
    if (working >= mostAtOnce) return
    const one = resumed.shift() ?? arrived.shift()
    if (one?.isGone()) one.refuse(refusal(now() - one.since))
    else if (one) {
      working += 1
      one.begin()
    }
    plan()
  }

  /** For when nobody leaves, as while the database stands still. */
  const watch = (): void => {
    const [first] = arrived
    if (isWatched || first === undefined) return
    isWatched = true
    after(Math.max(0, first.since + LONGEST_MS - now()), () => {
      isWatched = false
      for (let [late] = arrived; late !== undefined && now() - late.since >= LONGEST_MS; [late] = arrived) {
        arrived.shift()
        late.refuse(refusal(LONGEST_MS))
      }
      watch()
    })
  }

  const waitIn = (queue: Waiting[], isGone: () => boolean): Promise<void> =>
    new Promise((begin, refuse) => {
      queue.push({ since: now(), isGone, begin, refuse })
      plan()
    })

  return {
    enter: async (isGone) => {
      const waited = longestWait()
      if (waited > TOLERATED_MS) throw refusal(waited)
      const turn = waitIn(arrived, isGone)
      watch()
      await turn
      let isTaken = true
      return {
        leave: () => {
          if (!isTaken) return
          isTaken = false
          working -= 1
          plan()
        },
        resume: async () => {
          if (isTaken) return
          await waitIn(resumed, () => false)
          isTaken = true
        },
      }
    },
  }
}

const ELSEWHERE: Place = { leave: () => undefined, resume: async () => undefined }
/** Lets everybody in at once. */
export const OPEN_GATE: Gate = { enter: async () => ELSEWHERE }

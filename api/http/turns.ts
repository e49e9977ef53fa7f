/** Milliseconds of work after which everybody else gets a turn. */
const SLICE_MS = 4

/** The share of one stream in the work of the process. */
export type Turn = {
  /** Resolves when the stream may work; at once when it is working already. */
  readonly begin: () => Promise<void>
  readonly isOver: () => boolean
  /** Lets others work; nothing when the stream was not working. */
  readonly end: () => void
}

/** Milliseconds that only ever grow. */
type Clock = () => number

/**
 * Who works next, of all streams of a process?
 *
 * One at a time, for some milliseconds, in the order of asking: however many streams there are, between two slices the process takes in
 * and answers what else has come. Who waits for its client gives its turn away meanwhile.
 * @param now the clock that slices are measured with.
 */
export const turnQueue = (now: Clock = () => performance.now()): (() => Turn) => {
  const waiting: (() => void)[] = []
  let isBusy = false
  let from = 0

  const passOn = (): void => {
    const next = waiting.shift()
    isBusy = next !== undefined
    from = now()
    next?.()
  }

  return () => {
    let isWorking = false
    return {
      begin: async () => {
        if (isWorking) return
        if (isBusy) await new Promise<void>((resolve) => waiting.push(resolve))
        else {
          isBusy = true
          from = now()
        }
        isWorking = true
      },
      isOver: () => now() - from > SLICE_MS,
      end: () => {
        if (!isWorking) return
        isWorking = false
        setImmediate(passOn)
      },
    }
  }
}

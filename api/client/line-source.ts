export type Lines<Line> = Iterable<Line> | AsyncIterable<Line>

export type LineSource = ReturnType<typeof lineSource>

/** The lines of a source as texts, drawn one by one as there is room for them; those without an answer are kept, to be sent again. */
export const lineSource = <Line>(source: Lines<Line>) => {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  const unanswered: string[] = []
  /** How many of them this connection has sent, and when the last one; when somebody began to wait for an answer. */
  let [sent, sentAt] = [0, 0]
  let readingSince: number | undefined
  let drawing: Promise<boolean> | undefined
  let ended = false
  let failure: { readonly error: unknown } | undefined
  let roomMade: () => void = () => {}

  const drawOne = async (): Promise<boolean> => {
    if (ended) return false
    try {
      const { done, value } = await iterator.next()
      if (done === true) ended = true
      else unanswered.push(JSON.stringify(value))
    } catch (error) {
      failure = { error }
      ended = true
    }
    return !ended
  }
  /** Draws one line more; whoever asks while one is being drawn waits for that one. */
  const draw = (): Promise<boolean> => {
    drawing ??= drawOne().finally(() => {
      drawing = undefined
    })
    return drawing
  }
  const room = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      roomMade = resolve
      signal.addEventListener('abort', () => resolve(), { once: true })
    })

  return {
    /** Whether a line is to be sent, now or again. Rejects with the error of the source once all it gave is answered. */
    hasMore: async (): Promise<boolean> => {
      if (unanswered.length > 0 || (await draw())) return true
      if (failure !== undefined) throw failure.error
      return false
    },
    /** Whether a line has no answer yet. */
    isOwed: (): boolean => unanswered.length > 0,
    /** The next line to send; undefined when there is none, or the connection is over: what was drawn meanwhile stays for the next one. */
    next: async (window: number, signal: AbortSignal): Promise<string | undefined> => {
      while (sent >= window && !signal.aborted) await room(signal)
      if (signal.aborted || (sent >= unanswered.length && !(await draw())) || signal.aborted) return undefined
      sentAt = Date.now()
      return unanswered[sent++]
    },
    answered: (): void => {
      unanswered.shift()
      sent--
      roomMade()
    },
    /** The connection is over: nothing without an answer counts as sent any more. */
    rewind: (): void => {
      sent = 0
      readingSince = undefined
    },
    reads: (): void => {
      readingSince = Date.now()
    },
    pauses: (): void => {
      readingSince = undefined
    },
    /** Whether an answer that is owed has been waited for longer than that, nothing being sent meanwhile. */
    isOverdue: (ms: number): boolean => readingSince !== undefined && sent > 0 && Date.now() - Math.max(readingSince, sentAt) > ms,
    close: async (): Promise<void> => {
      // A source that is giving a line is not waited for: it may never give one.
      if (!ended && drawing === undefined) await iterator.return?.()
    },
  }
}

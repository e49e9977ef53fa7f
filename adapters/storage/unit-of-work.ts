import { AsyncLocalStorage } from 'node:async_hooks'
import type { CompiledQuery, DatabaseConnection } from 'kysely'

/** One at a time, in the order of asking. */
export const turns = () => {
  let last = Promise.resolve()
  return {
    /** Resolves when it is the caller's turn, to what ends it. */
    next: async (): Promise<() => void> => {
      const before = last
      const { promise, resolve } = Promise.withResolvers<void>()
      last = promise
      await before
      return resolve
    },
  }
}

/** What everything that is written within becomes part of, whichever store writes it. */
export type Unit = {
  readonly turns: ReturnType<typeof turns>
  /** Changes one row as long as the unit may be written; asked when it begins to be. */
  readonly condition: CompiledQuery
  /** `reading` until something is written; from then on it holds the lock. What goes on behind its end is on its own. */
  state: 'reading' | 'writing' | 'over'
  /** That of its transaction, once it writes, and what gives it back. */
  connection?: DatabaseConnection
  giveBack?: () => void
  readonly afterwards: (() => void)[]
}

/** The unit may not be written: somebody else took it over. */
export class UnitLost extends Error {
  override readonly name = 'UnitLost'
}

/**
 * What is to be written together, by stores that know nothing of one another.
 *
 * Work that runs in a unit carries it along through everything it awaits. Its transaction begins with the first thing that is written, and a transaction of a store
 * becomes a savepoint in it; from then on everybody else waits until the unit is over. So work may wait for others before it writes, and for nobody afterwards.
 */
export const unitsOfWork = () => {
  const units = new AsyncLocalStorage<Unit>()
  const current = (): Unit | undefined => {
    const unit = units.getStore()
    return unit === undefined || unit.state === 'over' ? undefined : unit
  }
  return {
    current,
    /**
     * Does `work` in a unit, whose end is the last thing that happens in it.
     * @param end writes what there is, or gives it up.
     * @throws UnitLost, and whatever `work` throws: then nothing of it was written.
     */
    run: async <T>(condition: CompiledQuery, work: () => Promise<T>, end: (unit: Unit, as: 'written' | 'given-up') => Promise<void>): Promise<T> => {
      const unit: Unit = { turns: turns(), condition, state: 'reading', afterwards: [] }
      const close = async (as: 'written' | 'given-up'): Promise<void> => {
        // What was begun and not awaited still ends within.
        const over = await unit.turns.next()
        try {
          if (unit.state === 'writing') await end(unit, as)
        } finally {
          unit.state = 'over'
          unit.giveBack?.()
          over()
        }
      }
      let done: T
      try {
        done = await units.run(unit, work)
      } catch (error) {
        await close('given-up')
        throw error
      }
      await close('written')
      units.exit(() => {
        for (const act of unit.afterwards) act()
      })
      return done
    },
    /** Acts once the unit is written, and never when it is given up; at once where there is none. */
    afterwards: (act: () => void): void => {
      const unit = current()
      if (unit) unit.afterwards.push(act)
      else units.exit(act)
    },
  }
}
export type UnitsOfWork = ReturnType<typeof unitsOfWork>

/** What was started, ended in the opposite order; an end that fails does not keep the others from ending. */
export const undoing = () => {
  const ends: (() => unknown)[] = []
  return {
    add: (end: () => unknown): void => {
      ends.unshift(end)
    },
    all: async (): Promise<void> => {
      let failed: { readonly error: unknown } | undefined
      for (const end of ends.splice(0)) {
        try {
          await end()
        } catch (error) {
          failed ??= { error }
        }
      }
      if (failed) throw failed.error
    },
  }
}
export type Undoing = ReturnType<typeof undoing>

import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { link, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'

/** It holds what the database holds. */
const OWNER_ONLY = 0o600

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )

/** The name is on disk as well then. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/**
 * Writes a file that is there whole or not at all, readable by its owner only: under a name of its own first, on disk before it gets its name.
 *
 * @param replaces a file that is there already; otherwise such a file is an error, `EEXIST`.
 * @param write leaves the stream open.
 */
export const writeWhole = async <T>(file: string, { replaces }: { readonly replaces: boolean }, write: (to: Writable) => Promise<T>): Promise<T> => {
  if (!replaces && (await isThere(file))) throw Object.assign(new Error(`${file} is there already`), { code: 'EEXIST' })
  const own = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.partial`)
  // On disk before it is closed.
  const stream = createWriteStream(own, { flags: 'wx', mode: OWNER_ONLY, flush: true })
  const closed = finished(stream)
  closed.catch(() => undefined)
  try {
    const done = await write(stream)
    stream.end()
    await closed
    await (replaces ? rename(own, file) : link(own, file))
    await syncFolder(dirname(file))
    return done
  } finally {
    stream.destroy()
    // It may still be on its way to being opened.
    await closed.catch(() => undefined)
    await rm(own, { force: true })
  }
}

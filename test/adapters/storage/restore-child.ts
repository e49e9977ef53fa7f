/** A process that restores the first half of a backup and then waits for the rest, which never comes. `<database url> <file>`; says `half` when all of the half was taken. */
import { readFileSync, writeSync } from 'node:fs'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { restoreBackup } from '../../../adapters/storage/backup/restore.ts'

const [url = '', file = ''] = process.argv.slice(2)
const lines = gunzipSync(readFileSync(file)).toString().split('\n')
const half = `${lines.slice(0, lines.length / 2).join('\n')}\n`
// A member of its own is unpacked to its end although the stream goes on.
const parts = [gzipSync(half)]
const source = new Readable({
  read() {
    const part = parts.shift()
    if (part) this.push(part)
    else setTimeout(() => writeSync(1, 'half\n'), 300)
  },
})
setInterval(() => undefined, 1000)
await restoreBackup(url, source)

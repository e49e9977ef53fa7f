/** The two that read the same list in turn: curl, and Channelfit in a process of its own. */
import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Reading } from './read.ts'

/** Everything is fetched and thrown away; the process is counted whole, its start included. */
export const curlOf = (folder: string, sideBySide: number) => ({
  isThere: spawnSync('curl', ['--version']).status === 0,
  fetchAll: (addresses: readonly string[]): Promise<number> =>
    new Promise((resolve, reject) => {
      const config = join(folder, 'curl.txt')
      writeFileSync(config, addresses.map((address) => `url = "${address}"\noutput = "/dev/null"\n`).join(''))
      const from = performance.now()
      const args = ['--parallel', '--parallel-max', String(sideBySide), '--silent', '--fail', '--config', config]
      const child = spawn('curl', args, { stdio: 'ignore' })
      child.once('error', reject)
      child.once('exit', (code) => (code === 0 ? resolve((performance.now() - from) / 1000) : reject(new Error(`curl exited with ${code}`))))
    }),
})

type Feeds = { readonly root: string; readonly folder: string; readonly addresses: readonly string[]; readonly sideBySide: number }

export const feedReader = ({ root, folder, addresses, sideBySide }: Feeds) => {
  const list = join(folder, 'feeds.json')
  writeFileSync(list, JSON.stringify(addresses))
  // As `npm start` bounds it.
  const args = ['--max-semi-space-size=16', 'tools/bench-feeds/read.ts', list, String(sideBySide)]
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    read: async (): Promise<Reading> => {
      child.stdin.write('\n')
      const { value } = await answers.next()
      return JSON.parse(value ?? '') as Reading
    },
    close: async (): Promise<void> => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.stdin.end()
      await gone
    },
  }
}

/**
 * Reads and judges every blog of a list in a process of its own, once for each line it is sent: `read.ts <list> <side by side>`. Answers each line with one
 * line of JSON.
 *
 * As an audit does it, without HTTP and a database: the real reader over the real client, which is allowed to ask loopback. The first time finds nothing
 * compiled.
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { platformReaders } from '../../adapters/index.ts'
import { networksFrom } from '../../adapters/shared/address-guard.ts'
import { politeFetcher } from '../../adapters/shared/polite-fetch.ts'
import { auditTarget } from '../../api/usecases/audit-target.ts'

const [, , list = '', sideBySide = '64'] = process.argv
const feeds = JSON.parse(readFileSync(list, 'utf8')) as readonly string[]
const allowed = networksFrom(['127.0.0.0/8'])
if (!allowed.ok) throw new Error(`${allowed.unreadable} is no network`)
const fetcher = politeFetcher({ allow: allowed.networks })
const readers = platformReaders({ fetcher })
const { signal } = new AbortController()
/** A day after the newest post that a feed may have. */
const clock = { now: () => '2026-11-21T12:00:00.000Z' }

/** Megabytes resident now (`VmRSS`), or at the highest (`VmHWM`); of Linux alone. */
const resident = (what: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024

export type Reading = {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly judged: number
  readonly posts: number
  /** Megabytes before anything was read, before this time, and the highest so far. */
  readonly idleMb: number
  readonly beforeMb: number
  readonly peakMb: number
}

const idleMb = resident('VmRSS')

const readAll = async (): Promise<Reading> => {
  const beforeMb = resident('VmRSS')
  const waiting = feeds.values()
  let [judged, posts] = [0, 0]
  const oneAfterAnother = async (): Promise<void> => {
    for (const reference of waiting) {
      const result = await auditTarget({ account: { platform: 'blog', reference } }, { readers, clock, signal })
      if (result.status !== 'ok') continue
      judged += 1
      posts += result.posts
    }
  }
  const [from, cpuFrom] = [performance.now(), process.cpuUsage()]
  await Promise.all(Array.from({ length: Number(sideBySide) }, oneAfterAnother))
  const [seconds, cpu] = [(performance.now() - from) / 1000, process.cpuUsage(cpuFrom)]
  return { seconds, cpuSeconds: (cpu.user + cpu.system) / 1e6, judged, posts, idleMb, beforeMb, peakMb: resident('VmHWM') }
}

for await (const _ of createInterface({ input: process.stdin })) console.log(JSON.stringify(await readAll()))
fetcher.close()

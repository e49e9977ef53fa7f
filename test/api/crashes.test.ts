import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from '@jest/globals'
import { aFolder, KEY } from '../support/service.ts'

const ROOT = join(import.meta.dirname, '../..')
const brief = readFileSync(join(ROOT, 'examples/town-hall.json'), 'utf8')

type Process = { readonly child: ChildProcess; readonly url: string; readonly gone: Promise<unknown> }

const started = async (database: string): Promise<Process> => {
  const env = { ...process.env, PORT: '0', DATABASE_URL: database, CHANNELFIT_KEY: KEY, LOG_LEVEL: 'silent' }
  const child = spawn(process.execPath, ['api/channelfit.cjs', 'serve'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk)) ?? []
      if (found) resolve(found)
    })
  })
  return { child, url, gone: new Promise((resolve) => child.once('exit', resolve)) }
}
const send = (url: string, number: number) =>
  fetch(`${url}/v1/assessments`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json', 'Idempotency-Key': `"brief-${number}"` },
    body: brief,
  })

it('does what was asked for once, though the process is killed again and again while it does it', async () => {
  const [folder, count] = [aFolder(), 12]
  const settled = []
  for (const killAfter of [1, 2, 4]) {
    const { child, url, gone } = await started(folder.database)
    let answers = 0
    const sent = Array.from({ length: count }, async (_, number) => {
      const { status } = await send(url, number)
      if (status === 201) answers += 1
      if (answers === killAfter) child.kill('SIGKILL')
    })
    settled.push(...(await Promise.allSettled(sent)).map(({ status }) => status))
    child.kill('SIGKILL')
    await gone
  }
  // The minute after which those who died are taken for dead is over.
  const file = new DatabaseSync(join(folder.path, 'channelfit.db'))
  file.exec("update idempotent_reply set lease_until = '2026-01-01T00:00:00.000Z' where state = 'running'")
  file.close()
  const { child, url, gone } = await started(folder.database)
  const statuses = []
  for (let number = 0; number < count; number += 1) statuses.push((await send(url, number)).status)
  const list = await fetch(`${url}/v1/assessments?limit=100`, { headers: { Authorization: `Bearer ${KEY}` } })
  const { items } = (await list.json()) as { readonly items: readonly unknown[] }
  child.kill('SIGKILL')
  await gone
  folder.remove()

  expect([...new Set(settled)].sort()).toEqual(['fulfilled', 'rejected'])
  expect(statuses).toEqual(Array.from({ length: count }, () => 201))
  expect(items).toHaveLength(count)
})

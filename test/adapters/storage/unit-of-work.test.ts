import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { openStorage } from '../../../adapters/storage/index.ts'
import { aFolder } from '../../support/service.ts'

const CHILD = fileURLToPath(new URL('./storage-child.ts', import.meta.url))

/** What a process said until it was killed after so many lines. */
const killedAfter = (lines: number, database: string): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const running = spawn(process.execPath, [CHILD, database, 'carry-out'], { stdio: ['ignore', 'pipe', 'inherit'] })
    let written = ''
    running.stdout.on('data', (chunk) => {
      written += chunk
      if (written.split('\n').length > lines) running.kill('SIGKILL')
    })
    running.on('close', () => resolve(written.split('\n').slice(0, -1)))
  })

describe('after kill -9', () => {
  // Odd lines are said between the change and its reply, even ones after both.
  it.each([1, 4, 7, 10])('there is a reply exactly where there is what was asked for (killed after %s lines)', async (lines) => {
    const folder = aFolder()
    const said = await killedAfter(lines, folder.database)
    const storage = await openStorage(folder.database)
    const later = {
      workspaceId: 'wsp_1',
      limits: '',
      fingerprint: 'f',
      path: '/',
      now: '2026-03-01T10:02:00.000Z',
      leaseUntil: '2026-03-01T10:03:00.000Z',
      keptUntil: '2026-03-02T10:00:00.000Z',
    }

    const found = []
    for (let count = 0; count < said.length + 2; count += 1) {
      const { is } = await storage.replies.claim({ ...later, id: `later-${count}`, key: `key-${count}` })
      found.push({ is, hasAudit: (await storage.audits.find('wsp_1', `aud_${count}`)) !== undefined })
    }
    await storage.close()
    folder.remove()

    for (const { is, hasAudit } of found) expect(is).toBe(hasAudit ? 'kept' : 'claimed')
    expect(found.filter(({ hasAudit }) => hasAudit).length).toBeGreaterThanOrEqual(said.filter((line) => line.endsWith('kept')).length)
  })
})

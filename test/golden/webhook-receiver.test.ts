import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { eventually } from '../support/receiver.ts'
import { aService, finishedAudit } from '../support/service.ts'
import { startWebServer } from '../support/web-server.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLE = 'examples/webhook-receiver.mjs'

/** A port that was free a moment ago. */
const freePort = async (): Promise<string> => {
  const server = await startWebServer({})
  await server.close()
  return new URL(server.origin).port
}

it('the receiver of the README is the example, and prints what the README shows', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  expect(readme).toContain(`\`\`\`js\n${readFileSync(join(ROOT, EXAMPLE), 'utf8')}\`\`\``)
  const port = await freePort()
  const service = await aService({ CHANNELFIT_SECRET: 'a passphrase for tests that is long enough' })
  const { body } = await service.post('/v1/webhooks', { url: `http://127.0.0.1:${port}/`, language: 'fr' }).expect(201)
  const receiver = spawn(process.execPath, [EXAMPLE], { cwd: ROOT, env: { ...process.env, PORT: port, WEBHOOK_SECRET: body.secret } })
  let printed = ''
  receiver.stdout.on('data', (chunk) => {
    printed += chunk
  })
  try {
    await eventually(async () => (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: '{}' }).catch(() => undefined))?.status === 400)
    await service.post(`/v1/webhooks/${body.id}/test`).expect(200)
    const audit = { accounts: [{ platform: 'x', reference: 'shop', posts: ['2024-01-05', '2024-01-06'], observedUntil: '2024-11-27' }] }
    await finishedAudit(service, (await service.post('/v1/audits', audit).expect(202)).body.id)

    await eventually(() => printed.split('\n').length > 2)
    expect(readme).toContain(`\`\`\`text\n${printed}\`\`\``)
  } finally {
    receiver.kill()
    await service.stop()
  }
})

/**
 * A process of its own on a given database: `accept` takes audits until it is killed, `claim <worker>` empties the queue, `finish` does audits until it is killed, `alert` raises alerts and sends them until
 * then, `tell` sends those that are due, `run-ticks <name>` runs a schedule every minute and says each audit before it is written. One line per thing done.
 */
import { writeSync } from 'node:fs'
import { openStorage } from '../../../adapters/storage/index.ts'
import { vitalityOf } from '../../../domain/audit/vitality/assess-vitality.ts'

const [url = '', task, name = ''] = process.argv.slice(2)
const storage = await openStorage(url)
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}
const target = (reference: string) => ({ account: { platform: 'blog', reference } as const })

if (task === 'accept') {
  for (let count = 0; ; count += 1) {
    const id = `aud_${String(count).padStart(6, '0')}`
    const targets = [target('a'), target('b'), target('c')]
    const createdAt = '2026-03-01T10:00:00.000Z'
    await storage.audits.accept({ id, workspaceId: 'wsp_1', createdAt, trigger: { kind: 'request' }, targets })
    say(id)
  }
}

if (task === 'claim') {
  const held = { worker: name, now: '2026-03-01T11:00:00.000Z', leaseUntil: '2026-03-01T12:00:00.000Z', limit: 3 }
  for (let tasks = await storage.audits.claim(held); tasks.length > 0; tasks = await storage.audits.claim(held))
    for (const { auditId, position } of tasks) say(`${auditId}:${position}`)
  await storage.close()
}

if (task === 'finish') {
  for (let count = 0; ; count += 1) {
    const id = `aud_${String(count).padStart(6, '0')}`
    const at = '2026-03-01T10:00:00.000Z'
    await storage.audits.accept({ id, workspaceId: 'wsp_1', createdAt: at, trigger: { kind: 'request' }, targets: [target('a')] })
    const [open] = await storage.audits.claim({ worker: 'w', now: at, leaseUntil: at, limit: 1 })
    const result = { status: 'not-found', ...target('a'), observedAt: at, detail: 'feed-not-found', changes: [] } as const
    if (open) await storage.audits.complete({ worker: 'w', task: open, result, now: at })
    say(id)
  }
}

if (task === 'alert') {
  for (let count = 0; ; count += 1) {
    // An hour apart, so that some notifications are due and others gather.
    const at = (minute: number): string => new Date(Date.UTC(2026, 2, 1, Math.floor(count / 3), minute)).toISOString()
    for (const [step, status] of (['ok', 'suspended', 'suspended'] as const).entries()) {
      const id = `aud_${String(3 * count + step).padStart(6, '0')}`
      const { account } = target(`a${count}`)
      await storage.audits.accept({ id, workspaceId: 'wsp_1', createdAt: at(step), trigger: { kind: 'request' }, targets: [{ account }] })
      const [open] = await storage.audits.claim({ worker: 'w', now: at(step), leaseUntil: at(step), limit: 1 })
      const seen = { account, observedAt: at(step), changes: [] } as const
      const vitality = vitalityOf({ posts: [], asOf: at(step) })
      const result = status === 'ok' ? { ...seen, status, posts: 0, undated: 0, vitality } : { ...seen, status, detail: 'scripted' }
      if (open) await storage.audits.complete({ worker: 'w', task: open, result, now: at(step) })
    }
    for (const id of await storage.alerts.due(at(30))) await storage.alerts.send(id, at(30))
    say(`${count}`)
  }
}

if (task === 'tell') {
  const now = '2030-01-01T00:00:00.000Z'
  for (const id of await storage.alerts.due(now)) if (await storage.alerts.send(id, now)) say(id)
  await storage.close()
}

if (task === 'carry-out') {
  for (let count = 0; ; count += 1) {
    const [id, now] = [`aud_${count}`, '2026-03-01T10:00:00.000Z']
    const until = { leaseUntil: '2026-03-01T10:01:00.000Z', keptUntil: '2026-03-02T10:00:00.000Z' }
    await storage.replies.claim({ id, workspaceId: 'wsp_1', limits: '', key: `key-${count}`, fingerprint: 'f', path: '/', now, ...until })
    await storage.replies.carryOut(id, async () => {
      await storage.audits.accept({ id, workspaceId: 'wsp_1', createdAt: now, trigger: { kind: 'request' }, targets: [target('a'), target('b')] })
      say(`${id} accepted`)
      return { done: undefined, reply: { status: 202, text: id, headers: {} }, isSecret: false }
    })
    say(`${id} kept`)
  }
}

if (task === 'run-ticks') {
  let made = 0
  for (;;) {
    const schedule = await storage.schedules.find('wsp_1', 'sch_1')
    const tick = schedule?.nextTickAt ?? schedule?.nextDueAt ?? ''
    const following = new Date(Date.parse(tick) + 60_000).toISOString()
    const next = () => ({ tick: following, at: following })
    const nextAuditId = () => {
      made += 1
      say(`aud_${name}_${made}`)
      return `aud_${name}_${made}`
    }
    await storage.schedules.runTick({ workspaceId: 'wsp_1', id: 'sch_1', tick, now: tick, next, nextAuditId })
  }
}

import { describe, expect, it } from '@jest/globals'
import { openStorage } from '../../../adapters/storage/index.ts'
import { troubleOfQuery } from '../../../adapters/storage/query-watch.ts'

describe('what a database refuses', () => {
  it.each([
    { error: { errcode: 5 }, kind: 'busy' },
    { error: { errcode: 2067 }, kind: 'constraint', why: 'SQLITE_CONSTRAINT_UNIQUE' },
    { error: { errcode: 13 }, kind: 'full' },
    { error: { errcode: 3338 }, kind: 'unreachable', why: 'SQLITE_IOERR_ACCESS' },
    { error: { errcode: 1 }, kind: 'other' },
    { error: { code: 'database-busy' }, kind: 'busy' },
    { error: { code: '23505' }, kind: 'constraint', why: 'unique_violation' },
    { error: { code: '40P01' }, kind: 'busy', why: 'deadlock_detected' },
    { error: { code: '53100' }, kind: 'full', why: 'disk_full' },
    { error: { code: '57P01' }, kind: 'unreachable', why: 'admin_shutdown' },
    { error: { code: 'ECONNREFUSED' }, kind: 'unreachable' },
    { error: { code: '42P01' }, kind: 'other', why: 'undefined_table' },
    { error: new Error('boom'), kind: 'other' },
    { error: undefined, kind: 'other' },
  ])('$error is $kind', ({ error, kind }) => {
    expect(troubleOfQuery(error)).toBe(kind)
  })

  it('is told by its kind, and to whoever asked as well', async () => {
    const kinds: string[] = []
    const storage = await openStorage('sqlite::memory:', undefined, { onRefused: (kind) => kinds.push(kind) })
    const audit = { id: 'aud_1', workspaceId: 'wsp_1', createdAt: '2026-01-01T00:00:00.000Z', trigger: { kind: 'request' }, targets: [] } as const
    await storage.audits.accept(audit)
    expect(kinds).toEqual([])

    await expect(storage.audits.accept(audit)).rejects.toThrow()

    await storage.close()
    expect(kinds).toEqual(['constraint'])
  })
})

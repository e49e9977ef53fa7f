import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { channelfitHere } from '../../support/command-line.ts'
import { aService } from '../../support/service.ts'

const NBSP = '\u00a0'

describe('channelfit backup and restore', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'channelfit-backup-cli-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))
  const at = (name: string): string => join(folder, name)
  const on = (name: string) => ({ env: { DATABASE_URL: `sqlite:${at(name)}` } })

  it('takes what a running service holds to another database, where a service goes on with it', async () => {
    const service = await aService(on('a.db').env)
    const { body: audit } = await service.post('/v1/audits', { accounts: [{ reference: 'https://127.0.0.1:9/blog' }] })

    const backup = await channelfitHere(['backup', at('a.cfb')], on('a.db'))
    await service.stop()
    const restored = await channelfitHere(['restore', at('a.cfb'), '--database', `sqlite:${at('b.db')}`], on('a.db'))

    expect(backup).toMatchObject({ code: 0, out: '' })
    expect(backup.err).toMatch(/^Backed up: \d+ rows of \d+ tables\.\n/)
    expect(backup.err).toContain(`keep the file “${at('a.db.secret')}” in another place`)
    expect(restored).toMatchObject({ code: 0, out: '', err: expect.stringContaining(at('b.db.secret')) })
    const other = await aService(on('b.db').env)
    expect((await other.get(`/v1/audits/${audit.id}`)).status).toBe(200)
    await other.stop()
  }, 30_000)

  it('says in the language asked for why not, and changes nothing', async () => {
    await channelfitHere(['migrate'], on('a.db'))
    await channelfitHere(['keys', 'create', 'one'], on('a.db'))
    await channelfitHere(['backup', at('a.cfb')], on('a.db'))
    const before = await readFile(at('a.cfb'))
    await writeFile(at('cut.cfb'), before.subarray(0, before.length - 20))
    await writeFile(at('other'), 'hello')

    const refusals = [
      [['backup', at('a.cfb')], `The file “${at('a.cfb')}” is there already; --force replaces it.`],
      [['backup', at('no/such')], `The file “${at('no/such')}” could not be written (ENOENT).`],
      [['restore', at('absent')], `The file “${at('absent')}” does not exist.`],
      [['restore', folder], `The file “${folder}” is a folder.`],
      [['restore', at('a.cfb')], 'The database is not empty: its table “workspace” has rows. With --force, everything in it is given up.'],
      [['restore', at('a.cfb'), '--lang', 'fr'], 'Avec --force, tout ce qu’elle contient est abandonné.'],
      [['restore', at('cut.cfb'), '--force', '--lang', 'fr'], 'La sauvegarde est incomplète ou a été modifiée. Rien n’en a été restauré.'],
      [['restore', at('other'), '--lang', 'fr'], 'Ce n’est pas une sauvegarde de Channelfit.'],
      [['backup', at('b.cfb'), '--database', `sqlite:${at('none.db')}`, '--lang', 'fr'], `Il n’y a rien à sauvegarder${NBSP}: la base`],
      [['backup', at('b.cfb'), '--database', 'mysql://a'], 'DATABASE_URL: starts with sqlite: or postgres://'],
    ] as const
    for (const [args, said] of refusals) {
      const { code, err } = await channelfitHere(args, on('a.db'))
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) })
    }

    expect((await channelfitHere(['keys', 'list'], on('a.db'))).out).toContain('one')
    expect(await readFile(at('a.cfb'))).toEqual(before)
    expect((await readdir(folder)).filter((name) => name.endsWith('.partial') || name.startsWith('none'))).toEqual([])
  }, 30_000)

  it('replaces when told to', async () => {
    await channelfitHere(['keys', 'create', 'one'], on('a.db'))
    await channelfitHere(['backup', at('a.cfb')], on('a.db'))
    await channelfitHere(['keys', 'create', 'two'], on('a.db'))

    expect(await channelfitHere(['backup', at('b.cfb')], on('a.db'))).toMatchObject({ code: 0 })
    expect(await channelfitHere(['backup', at('b.cfb'), '--force', '--lang', 'fr'], on('a.db'))).toMatchObject({
      code: 0,
      err: expect.stringContaining(`Sauvegarde terminée${NBSP}:`),
    })
    expect(await channelfitHere(['restore', at('a.cfb'), '--force'], on('a.db'))).toMatchObject({ code: 0 })

    const { out } = await channelfitHere(['keys', 'list'], on('a.db'))
    expect(out).toContain('one')
    expect(out).not.toContain('two')
  }, 30_000)
})

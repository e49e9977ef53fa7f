import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

/** Debian keeps each major version in a folder of its own. */
const DEBIAN = '/usr/lib/postgresql'

const debianFolders = (): string[] =>
  existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN, version, 'bin'))
    : []

/** Where the programs of PostgreSQL are: `PG_BIN`, Debian's newest, or the path. */
const programs = (): string | undefined =>
  [process.env.PG_BIN ?? '', ...debianFolders(), ...(process.env.PATH ?? '').split(delimiter)].find(
    (folder) => folder !== '' && existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')),
  )

/** Why no PostgreSQL can be started here; undefined when one can. */
export const whyNoPostgres = programs() === undefined ? 'no PostgreSQL programs were found (PG_BIN, /usr/lib/postgresql, PATH)' : undefined

/** PostgreSQL does not run as root. */
const servant = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const id = (option: string, user: string): number => Number(execFileSync('id', [option, user], { encoding: 'utf8' }))
  for (const user of ['postgres', 'nobody']) {
    try {
      return { uid: id('-u', user), gid: id('-g', user) }
    } catch {}
  }
  throw new Error('PostgreSQL does not run as root, and there is no other user')
}

/** Empties every table but those that say what was migrated. */
export const emptied = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where (schemaname = 'public' and tablename not like 'kysely%') or (schemaname = 'pgboss' and tablename like 'job%')
  `)
  await client.query(`truncate ${rows.map(({ name }) => name).join(', ')}`)
  await client.end()
}

export type PostgresServer = {
  /** Makes an empty database, or a copy of another one; answers its address. */
  newDatabase(copyOf?: string): Promise<string>
  /** Stops at once, as when the machine loses its power, and starts again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Stops it at once when the process that started it is gone, however that ended. */
const WHILE_WE_ARE_THERE = '"$@" & server=$!; read _; kill -QUIT $server; wait $server'

/** What a crash of the machine would take is no matter in most tests. */
const QUICK = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']

/**
 * A PostgreSQL of its own, empty, in a folder that goes with it, reached through a socket only.
 * @param isDurable every commit is on disk before it is answered, as in earnest.
 */
export const startPostgres = async ({ isDurable = false, settings = [] as readonly string[] } = {}): Promise<PostgresServer> => {
  const bin = programs()
  if (bin === undefined) throw new Error(whyNoPostgres)
  const user = servant()
  const folder = mkdtempSync(join(tmpdir(), 'channelfit-pg-'))
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const as = { ...user, cwd: folder, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' } }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'channelfit', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'], {
    ...as,
    stdio: 'ignore',
  })
  const addressOf = (database: string): string => `postgres://channelfit@localhost/${database}?host=${encodeURIComponent(folder)}`

  const asked = async (words: string): Promise<void> => {
    const client = new pg.Client({ connectionString: addressOf('postgres') })
    client.on('error', () => undefined)
    await client.connect()
    try {
      await client.query(words)
    } finally {
      await client.end()
    }
  }

  const started = async (): Promise<ChildProcess> => {
    const options = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=200', ...(isDurable ? [] : QUICK), ...settings]
    const server = spawn('/bin/sh', ['-c', WHILE_WE_ARE_THERE, 'sh', join(bin, 'postgres'), ...options], {
      ...as,
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    for (let tries = 0; tries < 1200; tries += 1) {
      try {
        await asked('select 1')
        // Whoever forgets to stop it is not kept alive by it.
        server.unref()
        ;(server.stdin as Socket | null)?.unref()
        return server
      } catch {
        await setTimeout(25)
      }
    }
    throw new Error(`PostgreSQL did not start in ${folder}`)
  }

  let server = await started()
  const ended = (): Promise<void> =>
    new Promise((resolve) => {
      server.ref()
      server.once('exit', () => resolve())
      server.stdin?.end()
    })
  let databases = 0
  return {
    newDatabase: async (copyOf) => {
      databases += 1
      const name = `d${databases}`
      const template = copyOf === undefined ? 'template0' : new URL(copyOf).pathname.slice(1)
      await asked(`create database ${name} template ${template}`)
      return addressOf(name)
    },
    restart: async () => {
      await ended()
      server = await started()
    },
    stop: async () => {
      // Its connections are closed at once; nothing is kept.
      await ended()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { type Command, Option } from 'commander'
import type { Scope } from '../../domain/ports.ts'
import { ALL_SCOPES, createKey } from '../usecases/manage-keys.ts'
import { configured, out, refused, today } from './command.ts'
import { Refused } from './refused.ts'
import { printable, table } from './table.ts'

const expiryOption = (text: string): string => {
  // A day that no month has is read as one of the next month: written out again it is another.
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) throw refused('dayForm')
  if (text < today()) throw refused('dayOver')
  return text
}

export const keysCommand = (program: Command): void => {
  const keys = program.command('keys').description('create, list and revoke API keys')
  const withStore = async (
    act: (store: Awaited<ReturnType<Awaited<typeof import('../main.ts')>['openStore']>>, workspaceId: string) => Promise<void>,
  ): Promise<void> => {
    const { openStore } = await import('../main.ts')
    const store = await openStore(configured())
    try {
      await act(store, (await store.storage.keys.firstWorkspace()) ?? store.ids.next('wsp'))
    } finally {
      await store.storage.close()
    }
  }
  keys
    .command('list')
    .description('list keys, never their secrets')
    .action(() =>
      withStore(async ({ storage }, workspaceId) => {
        const found = await storage.keys.list(workspaceId)
        const rows = found.map(({ id, name, scopes, createdAt, expiresAt, revokedAt, lastUsedAt }) => [
          id,
          name,
          scopes.join(' '),
          createdAt,
          expiresAt ?? '-',
          revokedAt ?? '-',
          lastUsedAt ?? '-',
        ])
        out(table(['Key', 'Name', 'Scopes', 'Created', 'Expires', 'Revoked', 'Last used'], rows))
      }),
    )
  keys
    .command('create')
    .description('make a key; its secret is printed once')
    .argument('<name>')
    .addOption(new Option('--scopes <scopes...>', 'what it may do').choices([...ALL_SCOPES]).default(['read', 'assess', 'audit']))
    .option('--expires <date>', 'last day it works, YYYY-MM-DD', expiryOption)
    .action((name: string, { scopes, expires }: { readonly scopes: Scope[]; readonly expires?: string }) =>
      withStore(async ({ storage, clock, ids }, workspaceId) => {
        const expiry = expires === undefined ? {} : { expiresAt: `${expires}T23:59:59.999Z` }
        const { secret } = await createKey({ keys: storage.keys, clock, ids }, { workspaceId, name, scopes, ...expiry })
        out(secret)
      }),
    )
  keys
    .command('revoke')
    .description('end a key at once')
    .argument('<id>')
    .action((id: string) =>
      withStore(async ({ storage, clock }, workspaceId) => {
        if ((await storage.keys.revoke({ workspaceId, id, at: clock.now() })) === 'absent')
          throw new Refused((words) => words.noSuchKey(printable(id)))
        out(`${id} is revoked.`)
      }),
    )
}

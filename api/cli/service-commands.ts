import type { Command } from 'commander'
import { configured, out } from './command.ts'

export const serveCommand = (program: Command): void => {
  program
    .command('serve')
    .description('start the service (settings come from the environment, see README)')
    .action(async () => {
      const { serve } = await import('../main.ts')
      await serve(configured(), out)
    })
}

export const migrateCommand = (program: Command): void => {
  program
    .command('migrate')
    .description('bring the database up to date and stop')
    .action(async () => {
      const { openStore } = await import('../main.ts')
      const { storage } = await openStore(configured())
      await storage.close()
      out('The database is up to date.')
    })
}

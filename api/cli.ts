import { Command } from 'commander'
import { adaptersCommand } from './cli/adapters-command.ts'
import { assessCommands } from './cli/assess-commands.ts'
import { auditCommand } from './cli/audit-command.ts'
import { backupCommand, restoreCommand } from './cli/backup-commands.ts'
import { catalogueCommand } from './cli/catalogue-command.ts'
import { checkCommand } from './cli/check-command.ts'
import { explained } from './cli/explained.ts'
import { keysCommand } from './cli/keys-command.ts'
import { mcpCommand } from './cli/mcp-command.ts'
import { questionCommands } from './cli/question-commands.ts'
import type { ExitCode } from './cli/refused.ts'
import { migrateCommand, serveCommand } from './cli/service-commands.ts'
import { languageAsked } from './cli/usage.ts'
import { VERSION } from './version.ts'

const HELP = `
Examples:
  channelfit assess examples/town-hall.json --table --lang fr
  channelfit counter-brief examples/home-decoration-shop.json tiktok --lang fr
  channelfit audit https://example.org/blog
  channelfit audit --import posts.csv
  channelfit assess --batch examples/briefs.ndjson
  channelfit check --rules examples/rules.yaml examples/*.json
  channelfit qualify
  channelfit diagnose examples/governance/basement.json --lang fr

A brief needs only organisation.name, organisation.kind and one goal; all fields: openapi/schemas/brief.yaml.
Exit codes: 0 done, 1 something could not be read, 2 not possible as asked, 3 our fault.`

/** Runs one command line and tells its exit code. */
export const run = async (args: readonly string[]): Promise<ExitCode> => {
  let code: ExitCode = 0
  const ends = (other: ExitCode): void => {
    code = other
  }
  const program = new Command('channelfit')
    .description('Does this channel fit you, and is the one you have still alive?')
    .version(VERSION)
    .addHelpText('after', HELP)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: () => {} })

  // In the order in which the help lists them.
  serveCommand(program)
  assessCommands(program, ends)
  questionCommands(program)
  auditCommand(program, ends)
  checkCommand(program, ends)
  adaptersCommand(program, ends)
  keysCommand(program)
  mcpCommand(program)
  migrateCommand(program)
  backupCommand(program)
  restoreCommand(program)
  catalogueCommand(program, ends)

  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return explained(error, languageAsked(args))
  }
}

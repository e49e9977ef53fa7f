import { type Command, Option } from 'commander'
import type { Config } from '../config.ts'
import type { Language } from '../messages/index.ts'
import { configured, languageOption, refused } from './command.ts'
import { Refused } from './refused.ts'

const addressOption = (text: string): string => {
  if (!/^https?:\/\/[^\s?#]+$/.test(text) || !URL.canParse(text)) throw refused('addressForm')
  return text
}

type Options = { readonly url?: string; readonly lang: Language }

/** Standard output belongs to the protocol: whatever else there is to say goes to standard error. */
const tell = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

export const mcpCommand = (program: Command): void => {
  program
    .command('mcp')
    .description('answer an assistant on standard input and output (Model Context Protocol)')
    .addOption(
      new Option('--url <address>', 'a running service, asked with the key of CHANNELFIT_KEY; the database of the settings when left out').argParser(
        addressOption,
      ),
    )
    .addOption(languageOption())
    .action(async ({ url, lang }: Options) => {
      const config = configured()
      const { stdioOver } = await import('../mcp/stdio.ts')
      const stdio = stdioOver({ input: process.stdin, output: process.stdout, onTrouble: ({ message }) => tell(message) })
      const told = new Promise<void>((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => resolve())
      })
      const stop = url === undefined ? await onDatabase(stdio.transport, config, lang) : await onService(stdio.transport, config, { url, lang })
      await Promise.race([stdio.ended, told])
      await stdio.transport.close()
      await stop()
    })
}

type Transport = ReturnType<typeof import('../mcp/stdio.ts')['stdioOver']>['transport']
type Stop = () => Promise<void>

const onService = async (
  transport: Transport,
  { ownerKey }: Config,
  { url, lang }: { readonly url: string; readonly lang: Language },
): Promise<Stop> => {
  if (ownerKey === undefined) throw new Refused((words) => words.keyNeeded)
  const { bridgeTo } = await import('../mcp/bridge.ts')
  await bridgeTo(transport, { url, key: ownerKey.reveal(), language: lang })
  return async () => {}
}

const onDatabase = async (transport: Transport, config: Config, language: Language): Promise<Stop> => {
  const [{ startLocal }, { mcpServer }] = await Promise.all([import('../main.ts'), import('../mcp/server.ts')])
  const local = await startLocal(config, tell)
  await mcpServer({ tenant: local.tenant, requestId: local.requestId, language }, local.perform).connect(transport)
  return local.stop
}

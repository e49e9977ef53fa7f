import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { run } from '../../api/cli.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Runs the command line as a process of its own, at the root of the project. */
export const channelfit = (
  args: readonly string[],
  { env = {}, input = '' }: { readonly env?: Readonly<Record<string, string>>; readonly input?: string | Buffer } = {},
) =>
  new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>((resolve) => {
    const child = spawn(process.execPath, ['api/channelfit.cjs', ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: 'sqlite::memory:', CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.1/32', ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.once('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })

type Write = typeof process.stdout.write

/** Hears what is written to a stream instead of showing it, until it is given back. */
const heard = (stream: NodeJS.WriteStream): { readonly text: () => string; readonly giveBack: () => void } => {
  const write = stream.write
  let text = ''
  stream.write = ((chunk: string | Uint8Array, ...rest: readonly unknown[]) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    const written = rest.find((one) => typeof one === 'function') as (() => void) | undefined
    written?.()
    return true
  }) as Write
  return {
    text: () => text,
    giveBack: () => {
      stream.write = write
    },
  }
}

/** The same within this process, for what does not depend on being one: a start takes a second. One at a time. */
export const channelfitHere: typeof channelfit = async (args, { env = {} } = {}) => {
  const before = { ...process.env }
  Object.assign(process.env, { DATABASE_URL: 'sqlite::memory:', CHANNELFIT_ALLOW_PRIVATE_ADDRESSES: '127.0.0.1/32' }, env)
  const [out, err] = [heard(process.stdout), heard(process.stderr)]
  try {
    const code = await run(args)
    return { code, out: out.text(), err: err.text() }
  } finally {
    out.giveBack()
    err.giveBack()
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

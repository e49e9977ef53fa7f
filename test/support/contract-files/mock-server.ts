import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A server that answers as a description says, until it is stopped. */
export type MockServer = { readonly origin: string; readonly stop: () => Promise<void> }

const PRISM = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'))
/** A process that ends without a word takes its end of the pipe with it: so the server never outlives the one that started it, however that ended. */
const ENDS_WITH_ITS_STARTER = `data:text/javascript,${encodeURIComponent("process.stdin.on('close', () => process.exit()).resume()")}`
const LISTENING = /Prism is listening on (http:\/\/\S+)/

/** Starts Prism on a port that is free, which takes it some seconds: it reads the whole description first. */
export const startMockServer = async (file: string): Promise<MockServer> => {
  const child = spawn(process.execPath, ['--import', ENDS_WITH_ITS_STARTER, PRISM, 'mock', '--host', '127.0.0.1', '--port', '0', file], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const said: string[] = []
  child.stderr.on('data', (data) => said.push(String(data)))

  const origin = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = LISTENING.exec(line)?.[1]
      if (found === undefined) said.push(line)
      else resolve(found)
    })
    void ended.then(() => reject(new Error(`The mock server of ${file} did not start: ${said.join('\n')}`)))
  })
  return {
    origin,
    stop: () => {
      child.kill()
      return ended
    },
  }
}

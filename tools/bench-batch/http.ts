/** The same batch over HTTP on loopback, and how long others wait meanwhile. */
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { briefLine } from './lines.ts'

/** Different briefs; a longer batch has them again. */
const DIFFERENT = 500
const PER_CHUNK = 20
const PAUSE_MS = 25

export type HttpBatch = { readonly perSecond: number; readonly answered: number; readonly megabytes: number }

function* lines(count: number): Generator<string> {
  const briefs = Array.from({ length: DIFFERENT }, (_, number) => briefLine(number))
  for (let sent = 0; sent < count; sent += PER_CHUNK) {
    yield `${Array.from({ length: PER_CHUNK }, (_, index) => briefs[(sent + index) % DIFFERENT]).join('\n')}\n`
  }
}

/** Sends a batch and reads its answers while it is sent. */
export const batchOver = (url: string, key: string, count: number): Promise<HttpBatch> =>
  new Promise((resolve, reject) => {
    const from = performance.now()
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' }
    const sent = request(`${url}/v1/assessments/batch`, { method: 'POST', headers }, (response) => {
      let [answered, bytes] = [0, 0]
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered++
      })
      response.on('end', () => resolve({ answered, perSecond: answered / ((performance.now() - from) / 1000), megabytes: bytes / 1_048_576 }))
      response.on('error', reject)
    })
    sent.on('error', reject)
    Readable.from(lines(count)).pipe(sent)
  })

/** Milliseconds that small requests take one after the other while something runs; sorted. */
export const waitsWhile = async (url: string, key: string, running: Promise<unknown>): Promise<readonly number[]> => {
  const waits: number[] = []
  let isOver = false
  const over = running.finally(() => {
    isOver = true
  })
  while (!isOver) {
    const from = performance.now()
    await (await fetch(`${url}/v1/platforms?limit=1`, { headers: { authorization: `Bearer ${key}` } })).text()
    waits.push(performance.now() - from)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  await over
  return waits.sort((a, b) => a - b)
}

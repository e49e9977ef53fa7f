/**
 * One measurement of a batch of histories in a process of its own, without HTTP: `run-histories.ts <ours|bare> <lines>`. Prints one line of JSON.
 *
 * Real histories of a hundred posts, the newest of each channel up to a day of its own, come in chunks, are cut, answered and written with
 * backpressure as a request's are. The bare loop parses the same lines and prints ready answers of the same size.
 */
import { readFileSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { OPERATIONS } from '../../api/http/contract.ts'
import { judgeHistory } from '../../api/http/handlers/judge-history.ts'
import { type LineAnswers, lineAnswerer } from '../../api/http/line-answers.ts'
import { lineBytes, lineSplitter } from '../../api/http/ndjson.ts'
import { bodyValidator } from '../../api/http/validation.ts'
import type { components } from '../../openapi/generated/types.ts'
import { historiesFile } from '../vitality/histories.ts'

const [, , what = 'ours', count = '20000', file] = process.argv
const LINES = Number(count)
const WARM_UP = 10_000
const DIFFERENT = 2048
const POSTS = 100
const PER_CHUNK = 32

const { data } = JSON.parse(readFileSync(historiesFile(file), 'utf8')) as { data: readonly { readonly posts: readonly string[] }[] }
const long = data.filter(({ posts }) => posts.length >= POSTS)
const lines = Array.from({ length: DIFFERENT }, (_, number) => {
  const { posts } = long[number % long.length] as (typeof long)[number]
  const end = POSTS + ((number * 7919) % (posts.length - POSTS + 1))
  return JSON.stringify({ key: `line-${number}`, posts: posts.slice(end - POSTS, end), asOf: posts[end - 1], platform: 'blog', truncated: true })
})
const chunks = Array.from({ length: DIFFERENT / PER_CHUNK }, (_, index) =>
  Buffer.from(`${lines.slice(index * PER_CHUNK, (index + 1) * PER_CHUNK).join('\n')}\n`),
)

const places = OPERATIONS.find(({ id }) => id === 'computeVitality')?.lines
if (places === undefined) throw new Error('the contract has no lines for computeVitality')
type Line = components['schemas']['VitalityLineRequest']
const answer = (line: Line) => ({ vitality: judgeHistory(line, '2026-11-21T00:00:00Z', 'en') })
const answerOf = lineAnswerer({
  validate: bodyValidator(places.asked),
  answer: answer as LineAnswers['answer'],
  language: 'en',
  requestId: '-',
  path: '',
  crashed: (error) => {
    throw error
  },
})

let [printed, answered, refused] = [0, 0, 0]
const nowhere = () =>
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      printed += chunk.length
      done()
    },
  })

const samples = await Promise.all(lines.slice(0, 256).map(async (text) => JSON.parse((await answerOf({ number: 1, text })).text) as unknown))

const oneAnswer = async (text: string, number: number): Promise<Buffer> => {
  if (what === 'bare') {
    JSON.parse(text)
    return lineBytes(JSON.stringify(samples[number % samples.length]))
  }
  const line = await answerOf({ number, text })
  if (line.refused) refused++
  return lineBytes(line.text)
}

function* input(total: number): Generator<Buffer> {
  for (let sent = 0, at = 0; sent < total; sent += PER_CHUNK, at++) yield chunks[at % chunks.length] as Buffer
}

const run = async (total: number): Promise<void> => {
  const splitter = lineSplitter(1_048_576)
  const out = nowhere()
  for await (const chunk of Readable.from(input(total))) {
    for (const line of splitter.push(chunk as Buffer)) {
      answered++
      if (!out.write(await oneAnswer(line.text ?? '', line.number))) await new Promise((resolve) => out.once('drain', resolve))
    }
  }
}

await run(WARM_UP)
;[printed, answered, refused] = [0, 0, 0]
const [from, cpuFrom] = [performance.now(), process.cpuUsage()]
await run(LINES)
const [seconds, cpu] = [(performance.now() - from) / 1000, process.cpuUsage(cpuFrom)]
console.log(
  JSON.stringify({
    answered,
    refused,
    perSecond: Math.round(answered / seconds),
    perCpuSecond: Math.round(answered / ((cpu.user + cpu.system) / 1e6)),
    bytesPerLine: Math.round(printed / answered),
  }),
)

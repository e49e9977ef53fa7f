/**
 * One measurement of a batch in a process of its own, without HTTP: `run.ts <ours|bare> <lines> <platforms> [sections]`, started with
 * `--expose-gc`. Prints one line of JSON.
 *
 * Lines come in chunks, are cut, answered and written with backpressure as a request's are. The bare loop parses the same lines and prints
 * ready answers of the same size.
 */
import { Readable, Writable } from 'node:stream'
import { OPERATIONS } from '../../api/http/contract.ts'
import { lineAssessor } from '../../api/http/handlers/assess-line.ts'
import { type LineAnswers, lineAnswerer } from '../../api/http/line-answers.ts'
import { lineBytes, lineSplitter } from '../../api/http/ndjson.ts'
import { bodyValidator } from '../../api/http/validation.ts'
import type { AskedSection } from '../../api/wire/assessment.ts'
import { PUBLISHED_CATALOGUE } from '../../domain/catalogue/catalogue.ts'
import { PUBLISHED_MODEL } from '../../domain/fit/fit-model.ts'
import { briefLine } from './lines.ts'

const [, , what = 'ours', count = '2000', platforms = '9', sections = ''] = process.argv
const LINES = Number(count)
const WARM_UP = 3000
/** Different briefs; a longer batch has them again. */
const DIFFERENT = 2000
const PER_CHUNK = 32

const catalogue = { ...PUBLISHED_CATALOGUE, platforms: PUBLISHED_CATALOGUE.platforms.slice(0, Number(platforms)) }
const model = { ...PUBLISHED_MODEL, catalogue }
const asked = sections === '' ? undefined : (sections.split(',') as AskedSection[])

const places = OPERATIONS.find(({ id }) => id === 'assessBatch')?.lines
if (places === undefined) throw new Error('the contract has no lines for assessBatch')
const answerOf = lineAnswerer({
  validate: bodyValidator(places.asked),
  answer: lineAssessor({ language: 'en', today: '2026-11-21', sections: asked, modelAt: () => model }) as LineAnswers['answer'],
  language: 'en',
  requestId: '-',
  path: '',
  crashed: (error) => {
    throw error
  },
})

const briefs = Array.from({ length: DIFFERENT }, (_, number) => briefLine(number))
const chunks = Array.from({ length: DIFFERENT / PER_CHUNK }, (_, index) =>
  Buffer.from(`${briefs.slice(index * PER_CHUNK, (index + 1) * PER_CHUNK).join('\n')}\n`),
)

function* input(lines: number): Generator<Buffer> {
  for (let sent = 0, at = 0; sent < lines; sent += PER_CHUNK, at++) yield chunks[at % chunks.length] as Buffer
}

let printed = 0
let answered = 0
let refused = 0
const nowhere = () =>
  new Writable({
    write(chunk: Buffer, _encoding, done) {
      printed += chunk.length
      done()
    },
  })

/** Answers of a few briefs, parsed: what the bare loop prints. */
const samples = await Promise.all(briefs.slice(0, 100).map(async (line) => JSON.parse((await answerOf({ number: 1, text: line })).text) as unknown))

const answer = async (text: string, number: number): Promise<Buffer | string> => {
  if (what === 'bare') {
    JSON.parse(text)
    return `${JSON.stringify(samples[number % samples.length])}\n`
  }
  const line = await answerOf({ number, text })
  if (line.refused) refused++
  return lineBytes(line.text)
}

/** The same path as a request's: chunks in, lines cut, answers written with backpressure. */
const run = async (lines: number): Promise<void> => {
  const splitter = lineSplitter(1_048_576)
  const out = nowhere()
  for await (const chunk of Readable.from(input(lines))) {
    for (const line of splitter.push(chunk as Buffer)) {
      answered++
      if (!out.write(await answer(line.text ?? '', line.number))) await new Promise((resolve) => out.once('drain', resolve))
    }
  }
}

await run(WARM_UP)
printed = 0
answered = 0
refused = 0
let peak = 0
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 50)
const [from, cpuFrom] = [performance.now(), process.cpuUsage()]
await run(LINES)
const [seconds, cpu] = [(performance.now() - from) / 1000, process.cpuUsage(cpuFrom)]
clearInterval(watch)
globalThis.gc?.()
const { rss, heapUsed } = process.memoryUsage()
const mega = (bytes: number): number => Math.round(bytes / 104_857.6) / 10
console.log(
  JSON.stringify({
    answered,
    refused,
    perSecond: Math.round(answered / seconds),
    perCpuSecond: Math.round(answered / ((cpu.user + cpu.system) / 1e6)),
    bytesPerLine: Math.round(printed / answered),
    peakMb: mega(Math.max(peak, rss)),
    rssMb: mega(rss),
    heapMb: mega(heapUsed),
  }),
)

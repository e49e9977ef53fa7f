import { createReadStream } from 'node:fs'
import { OPERATIONS } from '../http/contract.ts'
import { lineAssessor } from '../http/handlers/assess-line.ts'
import { type LineAnswers, lineAnswerer } from '../http/line-answers.ts'
import { lineBytes, lineSplitter } from '../http/ndjson.ts'
import { DEFAULT_LIMITS } from '../http/server.ts'
import { bodyValidator } from '../http/validation.ts'
import type { Language } from '../messages/index.ts'

export type Batch = { readonly lines: number; readonly refused: number }

type Writer = NodeJS.WritableStream & { readonly destroyed?: boolean }

/**
 * Answers every line of a file, or of standard input (`-`), as `POST /v1/assessments/batch` does, while it is read.
 * @throws whatever the system says when the file cannot be read.
 */
export const assessBatch = async (
  file: string,
  { language, today }: { readonly language: Language; readonly today: string },
  out: Writer,
): Promise<Batch> => {
  const answerOf = lineAnswerer(answering(language, today))
  const splitter = lineSplitter(DEFAULT_LIMITS.lineBytes)
  let [count, refused] = [0, 0]

  const answerAll = async (lines: ReturnType<typeof splitter.push>): Promise<void> => {
    for (const line of lines) {
      const answer = await answerOf(line)
      count++
      if (answer.refused) refused++
      if (!out.write(lineBytes(answer.text)) && out.destroyed !== true) await roomIn(out)
    }
  }

  const source = file === '-' ? process.stdin : createReadStream(file)
  for await (const chunk of source) {
    // Whoever reads our output may have read enough.
    if (out.destroyed === true) break
    await answerAll(splitter.push(chunk as Uint8Array))
  }
  await answerAll(splitter.end())
  return { lines: count, refused }
}

const answering = (language: Language, today: string): LineAnswers => {
  const lines = OPERATIONS.find(({ id }) => id === 'assessBatch')?.lines
  if (lines === undefined) throw new Error('the contract has no lines for assessBatch')
  return {
    validate: bodyValidator(lines.asked),
    answer: lineAssessor({ language, today }) as LineAnswers['answer'],
    language,
    requestId: '-',
    path: '',
    crashed: (error) => process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
  }
}

const roomIn = (out: Writer): Promise<void> =>
  new Promise((resolve) => {
    const settle = (): void => {
      out.off('drain', settle).off('close', settle)
      resolve()
    }
    out.once('drain', settle).once('close', settle)
  })

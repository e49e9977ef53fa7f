/** Writes the committed results of `examples/` anew. Read the difference before committing it: every one needs a line in CHANGELOG.md. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { assessmentOf } from '../api/cli/assess.ts'

const EXAMPLES = new URL('../examples/', import.meta.url)

const briefs = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json') && !name.endsWith('.result.json'))
for (const name of briefs) {
  const assessment = assessmentOf(readFileSync(new URL(name, EXAMPLES), 'utf8'), 'en', '')
  writeFileSync(new URL(name.replace('.json', '.result.json'), EXAMPLES), `${JSON.stringify(assessment, null, 2)}\n`)
}

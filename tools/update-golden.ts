/** Writes the committed results of `examples/` and the pages of `test/golden/` anew. Read the difference before committing it: every one needs a line in CHANGELOG.md. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { assessmentOf } from '../api/cli/assess.ts'
import { diagnosisOf, diagnosisText } from '../api/cli/diagnose.ts'
import { qualificationOf, qualificationText } from '../api/cli/qualify.ts'
import { LANGUAGES } from '../api/messages/index.ts'
import { COUNTER_BRIEF_CASES } from '../test/golden/counter-brief-cases.ts'
import { goldenText } from '../test/golden/counter-brief-text.ts'

const EXAMPLES = new URL('../examples/', import.meta.url)

const briefs = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json') && !name.endsWith('.result.json'))
for (const name of briefs) {
  const assessment = assessmentOf(readFileSync(new URL(name, EXAMPLES), 'utf8'), 'en', '')
  writeFileSync(new URL(name.replace('.json', '.result.json'), EXAMPLES), `${JSON.stringify(assessment, null, 2)}\n`)
}

const PAGES = new URL('../test/golden/counter-briefs/', import.meta.url)
mkdirSync(PAGES, { recursive: true })
for (const one of COUNTER_BRIEF_CASES) {
  for (const language of LANGUAGES) writeFileSync(new URL(`${one.name}.${language}.txt`, PAGES), goldenText(one, language))
}

const INITIATIVES = new URL('initiatives/', EXAMPLES)
const QUALIFICATIONS = new URL('../test/golden/qualifications/', import.meta.url)
for (const name of readdirSync(INITIATIVES)) {
  for (const language of LANGUAGES) {
    const result = qualificationOf(readFileSync(new URL(name, INITIATIVES), 'utf8'), language, '')
    writeFileSync(new URL(name.replace('.json', `.${language}.txt`), QUALIFICATIONS), `${qualificationText(result, language)}\n`)
  }
}

const GOVERNANCE = new URL('governance/', EXAMPLES)
const DIAGNOSES = new URL('../test/golden/diagnoses/', import.meta.url)
mkdirSync(DIAGNOSES, { recursive: true })
for (const name of readdirSync(GOVERNANCE)) {
  for (const language of LANGUAGES) {
    const result = diagnosisOf(readFileSync(new URL(name, GOVERNANCE), 'utf8'), language, '')
    writeFileSync(new URL(name.replace('.json', `.${language}.txt`), DIAGNOSES), `${diagnosisText(result, language)}\n`)
  }
}

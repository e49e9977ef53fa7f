import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { diagnosisOf, diagnosisText } from '../../api/cli/diagnose.ts'
import { LANGUAGES } from '../../api/messages/index.ts'

const GOVERNANCE = join(import.meta.dirname, '../../examples/governance')

describe.each(LANGUAGES)('diagnoses in %s', (language) => {
  it.each(readdirSync(GOVERNANCE))('%s reads as it was read aloud', (name) => {
    const page = readFileSync(join(import.meta.dirname, 'diagnoses', name.replace('.json', `.${language}.txt`)), 'utf8')

    expect(`${diagnosisText(diagnosisOf(readFileSync(join(GOVERNANCE, name), 'utf8'), language, ''), language)}\n`).toBe(page)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { qualificationOf, qualificationText } from '../../api/cli/qualify.ts'
import { LANGUAGES } from '../../api/messages/index.ts'

const INITIATIVES = join(import.meta.dirname, '../../examples/initiatives')

describe.each(LANGUAGES)('qualifications in %s', (language) => {
  it.each(readdirSync(INITIATIVES))('%s reads as it was read aloud', (name) => {
    const page = readFileSync(join(import.meta.dirname, 'qualifications', name.replace('.json', `.${language}.txt`)), 'utf8')

    expect(`${qualificationText(qualificationOf(readFileSync(join(INITIATIVES, name), 'utf8'), language, ''), language)}\n`).toBe(page)
  })
})

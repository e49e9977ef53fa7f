import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..')
const briefs = readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.json') && !name.endsWith('.result.json'))

/** What `npx channelfit assess examples/…` prints when its output is no terminal. */
const assessed = (name: string): string =>
  execFileSync(process.execPath, ['api/channelfit.cjs', 'assess', `examples/${name}`], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
  })

describe('the committed examples', () => {
  it('are three at least', () => expect(briefs.length).toBeGreaterThanOrEqual(3))

  it.each(briefs)('%s gives its committed result, byte for byte', (name) => {
    expect(assessed(name)).toBe(readFileSync(join(ROOT, 'examples', name.replace('.json', '.result.json')), 'utf8'))
  })
})

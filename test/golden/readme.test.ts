import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The block of output that follows a text of the README. */
const blockAfter = (text: string): string => /```text\n([\s\S]*?)\n```/.exec(readme.slice(readme.indexOf(text)))?.[1] ?? ''

describe('the README', () => {
  it('shows what the command really prints', () => {
    const args = ['assess', 'examples/home-decoration-shop.json', '--table']

    const printed = execFileSync(process.execPath, ['api/channelfit.cjs', ...args], { cwd: ROOT, encoding: 'utf8' }).trimEnd()

    expect(blockAfter(`npx channelfit ${args.join(' ')}`)).toBe(printed)
  })

  it('names every setting there is, and no other', () => {
    const settings = [...readFileSync(join(ROOT, 'api/config.ts'), 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name = '']) => name)
    const table = readme.slice(readme.indexOf('## Settings'), readme.indexOf('## Where things are'))
    const named = [...table.matchAll(/`([A-Z][A-Z_]{3,})`/g)].map(([, name = '']) => name)

    expect(settings.length).toBeGreaterThan(6)
    expect([...named].sort()).toEqual([...settings].sort())
  })
})

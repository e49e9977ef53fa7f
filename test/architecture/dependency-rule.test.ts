import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..')

type Violation = { readonly from: string; readonly rule: { readonly name: string } }

/** Runs the checker as the gate does and returns what it found, whether or not it fails. */
const violationsIn = (folder: string, places: readonly string[]): readonly Violation[] => {
  const args = [
    join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    join(ROOT, '.dependency-cruiser.mjs'),
    '-T',
    'json',
    ...places,
  ]
  const output = (() => {
    try {
      return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  })()
  return (JSON.parse(output) as { summary: { violations: readonly Violation[] } }).summary.violations
}

const RULES = [...readFileSync(join(ROOT, '.dependency-cruiser.mjs'), 'utf8').matchAll(/^ {4}rule\(\s*'([a-z-]+)'/gm)].map(([, name = '']) => name)

describe('the dependency rule', () => {
  const planted = violationsIn(join(ROOT, 'test/architecture/bad-tree'), ['.'])

  it('knows its rules', () => expect(RULES.length).toBeGreaterThanOrEqual(11))

  it.each(RULES)('%s catches its planted fault', (name) => {
    expect(planted.map(({ rule }) => rule.name)).toContain(name)
  })

  it('catches a package, a machine and a generated type in the domain', () => {
    const impure = planted.filter(({ rule }) => rule.name === 'domain-is-pure').map(({ from }) => from)

    expect(impure).toEqual(expect.arrayContaining(['domain/impure-package.ts', 'domain/impure-clock.ts', 'domain/wire.ts']))
  })

  it('holds in this repository', () => {
    expect(violationsIn(ROOT, ['domain', 'adapters', 'api']).map(({ from, rule }) => `${rule.name}: ${from}`)).toEqual([])
  })
})

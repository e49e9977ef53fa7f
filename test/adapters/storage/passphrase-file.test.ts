import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { passphraseBeside } from '../../../adapters/storage/passphrase-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'channelfit-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('is made once, for its owner alone, and stays the same', () => {
  const url = `sqlite:${join(folder, 'new', 'channelfit.db')}`
  const made = passphraseBeside(url)

  expect(made).toMatch(/^[\w-]{43}$/)
  expect(passphraseBeside(url)).toBe(made)
  expect(readdirSync(join(folder, 'new'))).toEqual(['channelfit.db.secret'])
  expect(statSync(join(folder, 'new', 'channelfit.db.secret')).mode & 0o777).toBe(0o600)
})

it('is another one for each database', () => {
  expect(passphraseBeside(`sqlite:${join(folder, 'a.db')}`)).not.toBe(passphraseBeside(`sqlite:${join(folder, 'b.db')}`))
})

it('may have been put there by somebody', () => {
  writeFileSync(join(folder, 'a.db.secret'), `${'k'.repeat(40)}\n`)

  expect(passphraseBeside(`sqlite:${join(folder, 'a.db')}`)).toBe('k'.repeat(40))
})

it.each(['', 'too short'])('is never taken for one when the file holds "%s"', (content) => {
  writeFileSync(join(folder, 'a.db.secret'), content)

  expect(() => passphraseBeside(`sqlite:${join(folder, 'a.db')}`)).toThrow(/a\.db\.secret: it holds fewer than 32/)
  expect(readFileSync(join(folder, 'a.db.secret'), 'utf8')).toBe(content)
})

it('says where it could not be kept', () => {
  writeFileSync(join(folder, 'file'), '')

  expect(() => passphraseBeside(`sqlite:${join(folder, 'file', 'a.db')}`)).toThrow(expect.objectContaining({ code: 'passphrase-file-unusable' }))
})

it.each(['sqlite::memory:', 'postgres://host/db'])('is not kept for %s', (url) => {
  expect(passphraseBeside(url)).toBeUndefined()
})

#!/usr/bin/env node
'use strict'
// The command line's front door. npm puts the project's own Node first on the path; started in another way, an older Node may be running,
// which cannot read TypeScript: then the project's own one is looked for, and what is missing is said.
const { spawnSync } = require('node:child_process')
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

const root = join(__dirname, '..')
const built = join(__dirname, 'cli.js')
const entry = existsSync(built) ? built : join(__dirname, 'cli.ts')
const [major, minor] = process.versions.node.split('.').map(Number)

// Compiled code is kept between starts: a start then needs neither the type stripper nor its memory.
const { enableCompileCache } = require('node:module')
enableCompileCache?.(join(root, 'node_modules', '.cache', 'channelfit'))

if (major > 22 || (major === 22 && minor >= 18)) {
  const start = async () => {
    const { run } = await import(pathToFileURL(entry).href)
    process.exitCode = await run(process.argv.slice(2))
  }
  start().catch((error) => {
    console.error(error)
    process.exitCode = 3
  })
} else {
  const own = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (!existsSync(own)) {
    console.error(`Node ${process.version} is too old for Channelfit. Run "npm ci" first, or use Node 22.18 or newer.`)
    process.exit(1)
  }
  const { status, signal } = spawnSync(own, [__filename, ...process.argv.slice(2)], { stdio: 'inherit', shell: process.platform === 'win32' })
  process.exit(signal ? 1 : (status ?? 1))
}

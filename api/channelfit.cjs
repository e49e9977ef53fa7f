#!/usr/bin/env node
'use strict'
// The command line's front door. npm puts the project's own Node first on the path; started in another way, an older Node may be running,
// which cannot read TypeScript: then the project's own one is looked for, and what is missing is said.
const { spawn } = require('node:child_process')
const { constants } = require('node:os')
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

const root = join(__dirname, '..')
// Beside this file in a built folder, in its own one in a package, which has no sources.
const built = [join(__dirname, 'cli.js'), join(__dirname, 'cli.ts')].find((path) => existsSync(path))
const entry = built ?? join(root, 'dist', 'api', 'cli.js')
const [major, minor] = process.versions.node.split('.').map(Number)

// Compiled code is kept between starts: a start then needs neither the type stripper nor its memory.
const { enableCompileCache } = require('node:module')
enableCompileCache?.(join(root, 'node_modules', '.cache', 'channelfit'))

// Whoever reads our output may have read enough (`channelfit assess … | head`): that is no fault.
// Whoever cannot take it, a full disk say, is told so where that can still be read.
const isFrench = () => /(^| )--lang[ =]fr( |$)/.test(process.argv.slice(2).join(' '))
process.stdout.on('error', ({ code }) => {
  if (code === 'EPIPE') return
  console.error(isFrench() ? `La sortie n’a pas pu être écrite (${code}).` : `The output could not be written (${code}).`)
  process.exit(2)
})
process.stderr.on('error', () => {})

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
  const child = spawn(own, [__filename, ...process.argv.slice(2)], { stdio: 'inherit', shell: process.platform === 'win32' })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exitCode = 1
  })
  // What a shell reports of a process that a signal ended: 128 and the signal's number.
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)))
}

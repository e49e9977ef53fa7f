import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { aFolder } from './service.ts'

const ROOT = join(import.meta.dirname, '../..')
export const run = promisify(execFile)

/** A project in a folder of its own that has installed this package, as it is packed. */
export const installed = async () => {
  const folder = aFolder()
  const modules = join(folder.path, 'node_modules')
  mkdirSync(join(modules, 'channelfit'), { recursive: true })
  mkdirSync(join(modules, '.bin'))
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder.path], { cwd: ROOT })
  await run('tar', ['-xzf', join(folder.path, stdout.trim().split('\n').at(-1) ?? ''), '-C', join(modules, 'channelfit'), '--strip-components=1'])
  const { dependencies } = JSON.parse(readFileSync(join(modules, 'channelfit/package.json'), 'utf8')) as { dependencies: Record<string, string> }
  for (const name of [...Object.keys(dependencies), 'openapi-typescript-helpers', '@types']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  }
  const command = join(modules, 'channelfit/api/channelfit.cjs')
  symlinkSync(command, join(modules, '.bin/channelfit'))
  writeFileSync(join(folder.path, 'package.json'), '{"type": "module"}')
  return { path: folder.path, command, remove: folder.remove }
}

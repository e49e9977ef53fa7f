import { existsSync } from 'node:fs'
import { describe } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'

const CANDIDATES = [process.env['CHANNELFIT_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executable = CANDIDATES.find((path) => path !== undefined && existsSync(path))

/** Tests that need a real browser. Where there is none they are skipped, and say so. */
export const describeInBrowser = (name: string, tests: () => void): void => {
  if (executable === undefined) {
    console.warn(`${name}: skipped, no Chromium was found (apt-get install chromium, or name one in CHANNELFIT_CHROMIUM)`)
    describe.skip(name, tests)
  } else describe(name, tests)
}

/** A sandbox of its own needs rights that a container does not give; pages here come from this machine alone. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: executable ?? '', args: ['--no-sandbox', '--disable-dev-shm-usage'] })

'use strict'
// Jest begins and ends V8's coverage anew for each test file, and a debugger with it. Each beginning throws away the optimised code of the whole process, and
// each ending looks through its heap: about half a second a file, more than most tests take (measured). Here one session counts for many files: what is taken
// after a file is what ran since the one before. V8 keeps all it counts until it ends, so it does end now and then.
const { Session } = require('node:inspector/promises')
const jest = require('collect-v8-coverage')

const FILES_A_SESSION = 10

let session
let files = 0

const opened = async () => {
  const made = new Session()
  made.connect()
  await made.post('Profiler.enable')
  return made
}

/** A script that did not run since it was last asked about is one of another test file. */
const hasRun = ({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0))

class LastingInstrumenter {
  async startInstrumenting() {
    session ??= await opened()
    if (files % FILES_A_SESSION === 0) {
      if (files > 0) await session.post('Profiler.stopPreciseCoverage')
      await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    }
    files += 1
  }

  async stopInstrumenting() {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return result.filter(hasRun)
  }
}

module.exports = () => {
  jest.CoverageInstrumenter = LastingInstrumenter
}

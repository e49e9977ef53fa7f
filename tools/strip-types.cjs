'use strict'
// Jest transformer: Node's own type stripping. Types become blanks, so lines and columns stay true.
const { stripTypeScriptTypes } = require('node:module')
const { createHash } = require('node:crypto')

const code = (source) => ({ code: stripTypeScriptTypes(source) })

module.exports = {
  process: code,
  processAsync: async (source) => code(source),
  getCacheKey: (source, path, options) => createHash('sha256').update([process.version, path, options.instrument, source].join('\0')).digest('hex'),
}

'use strict'
// Every test file has its modules to itself, so Jest compiles the same sources again for each: for the whole service, some eighteen hundred. V8 can begin
// from the code of the first time. Not while coverage is counted, which asks V8 itself to compile with counters.
const vm = require('node:vm')
const { SourceTextModule, compileFunction } = vm

const byPath = new Map()
const commonJsByPath = new Map()

let isSet = false
module.exports = () => {
  if (isSet) return
  isSet = true
  vm.SourceTextModule = class extends SourceTextModule {
    constructor(source, options) {
      const known = byPath.get(options?.identifier)
      if (known?.source === source) {
        super(source, { ...options, cachedData: known.data })
        return
      }
      super(source, options)
      if (options?.identifier !== undefined) byPath.set(options.identifier, { source, data: this.createCachedData() })
    }
  }
  vm.compileFunction = (source, parameters, options) => {
    const path = options?.filename
    const known = commonJsByPath.get(path)
    if (known?.source === source) return compileFunction(source, parameters, { ...options, cachedData: known.data })
    const compiled = compileFunction(source, parameters, { ...options, produceCachedData: true })
    if (path !== undefined && compiled.cachedData) commonJsByPath.set(path, { source, data: compiled.cachedData })
    return compiled
  }
}

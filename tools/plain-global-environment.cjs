'use strict'
// Jest's Node environment, with a global object of its own that is an ordinary one. The usual one asks Jest at every `Math` and `Number`, which
// makes tests of arithmetic some twenty-five times slower (measured). See vm.constants.DONT_CONTEXTIFY in Node's documentation.
const vm = require('node:vm')
const { TestEnvironment } = require('jest-environment-node')
const compileOnce = require('./compile-once.cjs')
const oneSession = require('./coverage-session.cjs')

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    if (config.globalConfig.collectCoverage) oneSession()
    else compileOnce()
    const { createContext } = vm
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
    try {
      super(config, context)
    } finally {
      vm.createContext = createContext
    }
  }
}

/** The dependency rule: domain knows itself, adapters know the domain, api knows both the domain and its own ports, one file wires. */
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

export default {
  forbidden: [
    rule(
      'domain-is-pure',
      'what scores an organisation must be readable, testable and repeatable without a machine around it',
      { path: '^domain/' },
      { pathNot: '^domain/' },
    ),
    rule('adapters-know-only-the-domain', "HTTP and reports are not an adapter's business", { path: '^adapters/' }, { path: '^(api|openapi)/' }),
    rule(
      'adapters-do-not-know-each-other',
      'a platform can be removed by deleting a folder; shared plumbing goes to adapters/shared',
      { path: '^adapters/((?:platforms/)?[^/]+)/' },
      { path: '^adapters/', pathNot: '^adapters/($1|shared)/' },
    ),
    rule(
      'one-composition-root',
      'whoever wants to know what runs reads one file',
      { path: '^api/', pathNot: '^api/main\\.ts$' },
      { path: '^adapters/' },
    ),
    rule(
      'usecases-without-http',
      'a use case is called alike by a handler, a schedule, the command line and a test',
      { path: '^api/usecases/' },
      { path: '^api/(http|wire|messages|cli)|(^|/)node_modules/express/' },
    ),
    rule(
      'wire-types-stay-at-the-edge',
      'generated request and response types change with the API, the domain does not',
      { path: '^(domain|adapters|api/usecases|api/messages)/' },
      { path: '^openapi/' },
    ),
    rule(
      'client-stands-alone',
      'whoever installs the client gets the contract and a fetch, and nothing of the service',
      { path: '^api/client/' },
      { pathNot: '^(api/client/|openapi/generated/types[.]ts$)|(^|/)node_modules/openapi-fetch/' },
    ),
    rule('no-cycles', 'two modules that need each other are one, or lack a third', {}, { circular: true }),
    rule(
      'no-orphans',
      'dead code reads like live code',
      { orphan: true, pathNot: '^(domain/ports\\.ts|openapi/generated/|api/console/assets/)' },
      {},
    ),
    rule('tests-are-leaves', 'nothing that ships may lean on a test', { path: '^(domain|adapters|api|openapi)/' }, { path: '^(test|tools)/' }),
    rule(
      'declared-dependencies-only',
      'what is not in package.json works by accident',
      { path: '^(domain|adapters|api)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined', 'npm-dev'] },
    ),
    rule('no-unresolvable', 'an import that leads nowhere', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)bad-tree/' },
    tsConfig: { fileName: new URL('tsconfig.json', import.meta.url).pathname },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
}

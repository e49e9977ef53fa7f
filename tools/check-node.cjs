'use strict'
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.version} cannot run TypeScript directly. Use npm scripts or npx after "npm ci" ` +
      '(a private Node 24 is installed for Linux, macOS and Windows), or Node 22.18 or newer.',
  )
  process.exit(1)
}

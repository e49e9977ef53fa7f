import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type RequestHandler, Router } from 'express'
import { CONTRACT_TEXT } from './contract.ts'
import type { TextReply } from './operation.ts'
import { DOCS_HEADERS } from './security-headers.ts'

const FOLDER = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

/** The files of the package the page loads; the rest of it is not served. */
const ASSETS = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'] as const

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Channelfit reference</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" href="/docs/favicon-32x32.png">
</head>
<body>
<div id="reference"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`

const START = "window.ui = SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null })\n"

export const docsReply: TextReply = { status: 200, text: PAGE, type: 'text/html; charset=utf-8', headers: DOCS_HEADERS }
export const openapiReply: TextReply = { status: 200, text: CONTRACT_TEXT, type: 'application/json' }

/** What the reference page loads; everything comes from here, nothing from elsewhere. */
export const docsAssets = (): RequestHandler => {
  const router = Router()
  router.get('/docs/start.js', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=3600').type('text/javascript').send(START)
  })
  for (const name of ASSETS) router.get(`/docs/${name}`, (_request, response) => response.sendFile(join(FOLDER, name), { maxAge: 3_600_000 }))
  return router
}

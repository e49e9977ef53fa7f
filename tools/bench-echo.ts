/** A bare Express application that parses a JSON body and answers with a given JSON document: what the framework alone costs. */
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import express from 'express'

const answer = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as unknown
const app = express()
app.disable('x-powered-by').disable('etag')
app.use(express.json({ limit: '1mb' }))
app.post('/', (_request, response) => {
  response.json(answer)
})
const server = app.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
process.once('SIGTERM', () => process.exit(0))

import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { answerProtocolErrors } from '../../../api/http/protocol-errors.ts'

let server: Server
beforeEach(async () => {
  server = createServer({ requestTimeout: 100, headersTimeout: 100, connectionsCheckingInterval: 20 }, (request, response) => {
    request.resume()
    if (request.url === '/half') response.write('half an ')
    else response.end('fine')
  })
  answerProtocolErrors(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** What comes back for these bytes, and for more once an answer has begun, until the server ends the connection. */
const exchanged = (bytes: string, more = ''): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
      if (more !== '') socket.write(more)
    })
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })

describe('what is no request', () => {
  it.each([
    { bytes: 'hello\r\n\r\n', status: 400, code: 'malformed-request' },
    { bytes: 'GET / HTTP/1.1\r\nHost: a\r\n', status: 408, code: 'request-timeout' },
    { bytes: `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(70_000)}\r\n\r\n`, status: 431, code: 'headers-too-large' },
    { bytes: 'GET / HTTP/1.1\r\nHost: a\r\nExpect: a miracle\r\nConnection: close\r\n\r\n', status: 417, code: 'expectation-failed' },
    { bytes: 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n', status: 405, code: 'method-not-allowed' },
    { bytes: 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', status: 400, code: 'malformed-request' },
    { bytes: 'GET / HTTP/1.1\r\nHost: a\r\nNo colon\r\n\r\n', status: 400, code: 'malformed-request' },
    { bytes: 'GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n', status: 400, code: 'malformed-request' },
    { bytes: 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', status: 400, code: 'malformed-request' },
    { bytes: 'GET / HTTP/3.7\r\nHost: a\r\n\r\n', status: 400, code: 'malformed-request' },
  ])('is answered with a problem document ($status)', async ({ bytes, status, code }) => {
    const answer = await exchanged(bytes)

    const [head = '', body = ''] = answer.split('\r\n\r\n', 2)
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head).toMatch(/^content-type: application\/problem\+json\r?$/im)
    expect(head).toMatch(new RegExp(`^content-length: ${Buffer.byteLength(body)}\\r?$`, 'im'))
    expect(JSON.parse(body)).toMatchObject({ type: `/problems/${code}`, status, code })
    expect(JSON.parse(body).requestId).toMatch(/^[0-9a-f]{24}$/)
  })

  it('is not written into an answer that is under way', async () => {
    const answer = await exchanged('GET /half HTTP/1.1\r\nHost: a\r\n\r\n', 'nonsense\r\n\r\n')

    expect(answer).toMatch(/^HTTP\/1.1 200 OK/)
    expect(answer).not.toContain('malformed-request')
  })

  it('tells who asks for a tunnel the methods there are, in French too', async () => {
    const answer = await exchanged('CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\nAccept-Language: fr\r\n\r\n')

    expect(answer).toMatch(/^Allow: GET, POST, PUT, DELETE, HEAD, OPTIONS\r$/im)
    expect(answer).toContain('Pas avec cette méthode')
  })

  it('is no trouble when nobody waits for the answer', async () => {
    for (let n = 0; n < 20; n++) {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
        socket.write('CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n')
        socket.resetAndDestroy()
      })
      await new Promise((resolve) => socket.once('close', resolve))
    }

    expect(await exchanged('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 OK/)
  })
})

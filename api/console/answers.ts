import type { Request, Response } from 'express'
import type { RequestObserver } from '../events.ts'
import { html } from '../html/html.ts'
import type { Exchange } from '../http/exchange.ts'
import type { Language } from '../http/language.ts'
import { PROBLEMS, Problem } from '../http/problem.ts'
import { problemOf } from '../http/problem-of.ts'
import { messagesFor } from '../messages/index.ts'
import { CONSOLE_HEADERS, frame } from './layout.ts'
import { ownPath } from './own-path.ts'
import type { Answer } from './page.ts'
import { signInPage } from './pages/sign-in.ts'

type AnsweringOptions = {
  readonly observer: Pick<RequestObserver, 'requestCrashed'>
  readonly exchangeOf: (response: Response) => Exchange
}

/** In which language, and for a session with which token of its forms; without one nobody is signed in. */
type Manner = { readonly language: Language; readonly csrf?: string | undefined }

type SignIn = {
  readonly language: Language
  readonly next: string | undefined
  readonly refused?: string | undefined
  readonly kept?: string | undefined
}

type Sent = {
  readonly status?: number | undefined
  readonly content: string | Uint8Array
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

const HTML = 'text/html; charset=utf-8'

/** Nothing of a session stays in a cache, and each answer says in which language it is. */
const send = (response: Response, { status = 200, content, type = HTML, headers = CONSOLE_HEADERS }: Sent, language: Language): void => {
  response.setHeader('Content-Language', language)
  for (const name in headers) response.setHeader(name, headers[name] ?? '')
  response.setHeader('Cache-Control', 'no-store')
  response.vary('Accept-Language')
  response.vary('Cookie')
  response
    .status(status)
    .type(type)
    .send(typeof content === 'string' ? content : Buffer.from(content))
}

/** Where a page is looked at, for the link to the other language; what was sent to is no page. */
const hereOf = ({ method, path, originalUrl }: Request): string => {
  if (method !== 'GET') return '/'
  const [, query] = originalUrl.split('?', 2)
  return query === undefined ? path : `${path}?${query}`
}

/** How the console answers: pages in its frame, pieces of them, files, and what went wrong, as a page too. */
export const answering = ({ observer, exchangeOf }: AnsweringOptions) => ({
  sendAnswer: (request: Request, response: Response, answer: Answer, { language, csrf }: Manner): void => {
    if ('goTo' in answer) {
      response.setHeader('Cache-Control', 'no-store')
      response.redirect(303, answer.goTo)
    } else if ('file' in answer) send(response, answer.file, language)
    else if ('fragment' in answer) send(response, { status: answer.status, content: answer.fragment.markup }, language)
    else {
      const { page, title, current, status, refreshSeconds } = answer
      const content = frame({ language, title, body: page, here: hereOf(request), current, csrf, refreshSeconds })
      send(response, { status, content }, language)
    }
  },

  sendFault: (request: Request, response: Response, error: unknown, { language, csrf }: Manner): void => {
    const exchange = exchangeOf(response)
    if (exchange.clientGone) return
    const known = problemOf(error)
    if (!known) observer.requestCrashed({ requestId: exchange.requestId, operationId: exchange.operationId, error })
    const problem = known ?? new Problem('internal-error')
    exchange.problem = problem.code
    const { title, detail } = PROBLEMS[problem.code]
    const said = messagesFor(language).console
    const errors = problem.errors ?? []
    const body = html`<p class="lead">${problem.detail ?? detail[language]}</p>
${errors.length > 0 && html`<ul>${errors.map((one) => html`<li><code>${one.pointer}</code> ${one.detail}</li>`)}</ul>`}
<p class="soft">${said.problemCode} <code>${problem.code}</code> · ${said.requestId} <code>${exchange.requestId}</code></p>
<p><a href="/">${said.backHome}</a></p>`
    for (const name in problem.headers) response.setHeader(name, problem.headers[name] ?? '')
    send(response, { status: problem.status, content: frame({ language, title: title[language], body, here: hereOf(request), csrf }) }, language)
  },

  /**
   * @param refused why a key was not taken.
   * @param kept what was sent when the session had ended: it is not lost, but sent again when somebody has signed in.
   */
  sendSignIn: (request: Request, response: Response, { language, next, refused, kept }: SignIn): void => {
    const { title, page } = signInPage(messagesFor(language), { next: ownPath(next), refused, kept })
    const content = frame({ language, title, body: page, here: hereOf(request) })
    send(response, { status: refused === undefined && kept === undefined ? 200 : 401, content }, language)
  },

  /** For a part of a page whose session has ended: the page around it says so. */
  sendEnded: (response: Response, language: Language): void => send(response, { status: 401, content: '' }, language),
})

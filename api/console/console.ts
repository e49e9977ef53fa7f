import { readFileSync } from 'node:fs'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { RequestObserver } from '../events.ts'
import { html } from '../html/html.ts'
import type { Exchange } from '../http/exchange.ts'
import type { Language } from '../http/language.ts'
import type { Gate } from '../http/overload.ts'
import type { Asker, Perform } from '../http/perform.ts'
import { PROBLEMS, Problem } from '../http/problem.ts'
import { problemOf } from '../http/problem-of.ts'
import type { Limiter } from '../http/rate-limit.ts'
import { messagesFor } from '../messages/index.ts'
import {
  closeSession,
  csrfOf,
  isSameText,
  type OpenSession,
  openSession,
  SESSION_SECONDS,
  type SessionDeps,
  sessionOf,
} from '../usecases/console-sessions.ts'
import { chosenLanguage, dropToken, keepLanguage, keepToken, tokenOf } from './cookies.ts'
import { Form } from './form.ts'
import { CONSOLE_HEADERS, frame } from './layout.ts'
import type { Answer, Ask, AskPage, Context, Route } from './page.ts'
import { ROUTES } from './pages/index.ts'
import { signInPage } from './pages/sign-in.ts'

export type ConsoleOptions = SessionDeps & {
  readonly perform: Perform
  readonly gate: Gate
  readonly limiter: Limiter
  /** Of tries to sign in, by address. */
  readonly signInLimiter: Limiter
  readonly observer: Pick<RequestObserver, 'requestCrashed'>
  readonly exchangeOf: (response: Response) => Exchange
}

const MOST_FORM_BYTES = '512kb'
const ASSETS = { 'console.css': 'text/css', 'console.js': 'text/javascript', 'icon.svg': 'image/svg+xml' } as const

/** A form of this console, not one that a page of somebody else sends. Browsers say where a form comes from; the cookie alone says nothing. */
const isOwn = ({ headers }: Request): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin, host } = headers
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}

/** Where to go after signing in: a path of this service, and nothing that leads elsewhere. */
const ownPath = (path: string | undefined): string => (path !== undefined && /^\/(?![/\\])/.test(path) ? path : '/')

/** The console: pages over the operations of the contract, for whoever has a key and no tooling yet. */
export const consoleRouter = (options: ConsoleOptions): Router => {
  const { perform, gate, limiter, signInLimiter, observer, exchangeOf } = options
  const router = Router({ caseSensitive: true, strict: true })

  const languageOf = (request: Request, response: Response): Language => {
    const { lang } = request.query
    if (lang === 'en' || lang === 'fr') {
      keepLanguage(request, response, lang)
      return lang
    }
    return chosenLanguage(request) ?? exchangeOf(response).language
  }

  const sendPage = (
    response: Response,
    {
      status = 200,
      text,
      headers = CONSOLE_HEADERS,
    }: { readonly status?: number | undefined; readonly text: string; readonly headers?: Readonly<Record<string, string>> },
    language: Language,
  ): void => {
    for (const name in headers) response.setHeader(name, headers[name] ?? '')
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Content-Language', language)
    response.vary('Accept-Language')
    response.vary('Cookie')
    response.status(status).type('text/html; charset=utf-8').send(text)
  }

  const sendAnswer = (
    request: Request,
    response: Response,
    answer: Answer,
    { language, csrf }: { readonly language: Language; readonly csrf?: string | undefined },
  ): void => {
    if ('goTo' in answer) {
      response.setHeader('Cache-Control', 'no-store')
      response.redirect(303, answer.goTo)
    } else if ('document' in answer) sendPage(response, { text: answer.document, headers: answer.headers }, language)
    else if ('fragment' in answer) sendPage(response, { status: answer.status, text: answer.fragment.markup }, language)
    else {
      const { page, title, current, status, refreshSeconds } = answer
      const text = frame({ language, title, body: page, here: request.originalUrl, current, csrf, refreshSeconds })
      sendPage(response, { status, text }, language)
    }
  }

  const sendFault = (
    request: Request,
    response: Response,
    error: unknown,
    { language, csrf }: { readonly language: Language; readonly csrf?: string | undefined },
  ): void => {
    const exchange = exchangeOf(response)
    if (exchange.clientGone) return
    const known = problemOf(error)
    if (!known) observer.requestCrashed({ requestId: exchange.requestId, operationId: exchange.operationId, error })
    const problem = known ?? new Problem('internal-error')
    exchange.problem = problem.code
    const { title, detail } = PROBLEMS[problem.code]
    const said = messagesFor(language).console
    const errors = problem.errors ?? []
    const page = html`<p class="lead">${problem.detail ?? detail[language]}</p>
${errors.length > 0 && html`<ul>${errors.map((one) => html`<li><code>${one.pointer}</code> ${one.detail}</li>`)}</ul>`}
<p class="soft">${said.problemCode} <code>${problem.code}</code> · ${said.requestId} <code>${exchange.requestId}</code></p>
<p><a href="/">${said.backHome}</a></p>`
    for (const name in problem.headers) response.setHeader(name, problem.headers[name] ?? '')
    sendPage(
      response,
      { status: problem.status, text: frame({ language, title: title[language], body: page, here: request.originalUrl, csrf }) },
      language,
    )
  }

  const signIn = (request: Request, response: Response, language: Language, refused?: string): void => {
    const { title, page } = signInPage(messagesFor(language), {
      next: ownPath(request.originalUrl.startsWith('/console/sign-in') ? String(request.query['next'] ?? '/') : request.originalUrl),
      refused,
    })
    sendPage(
      response,
      { status: refused === undefined ? 200 : 401, text: frame({ language, title, body: page, here: request.originalUrl }) },
      language,
    )
  }

  const askerOf = (response: Response, tenant: Asker['tenant'], language: Language): Asker => {
    const { requestId, signal } = exchangeOf(response)
    return { tenant, language, requestId, signal }
  }

  const contextOf = (request: Request, response: Response, session: OpenSession, language: Language): Context => {
    const asker = askerOf(response, session.tenant, language)
    const ask = (async (id, asked = {}) => (await perform(id, asked, asker)).body) as Ask
    const askPage: AskPage = async (id, asked) => {
      const { page } = await perform(id, asked, asker)
      if (page === undefined) throw new Error(`${id} answers no page`)
      return page
    }
    return {
      ask,
      askPage,
      tenant: session.tenant,
      words: messagesFor(language),
      language,
      params: request.params as Readonly<Record<string, string>>,
      query: new URL(request.originalUrl, 'http://console').searchParams,
      form: new Form(typeof request.body === 'string' ? request.body : ''),
      csrf: session.csrf,
      origin: `${request.protocol}://${request.headers.host ?? ''}`,
    }
  }

  const answered =
    ({ page, method }: Route) =>
    async (request: Request, response: Response): Promise<void> => {
      const language = languageOf(request, response)
      const exchange = exchangeOf(response)
      let csrf: string | undefined
      try {
        exchange.place = await gate.enter(() => exchange.clientGone)
        const session = await sessionOf(options, tokenOf(request))
        await limiter(request, response, session?.tenant.keyId)
        if (!session) return method === 'get' ? signIn(request, response, language) : sendAnswer(request, response, { goTo: '/' }, { language })
        csrf = session.csrf
        exchange.tenant = session.tenant
        const context = contextOf(request, response, session, language)
        if (method === 'post') checkForm(request, context)
        sendAnswer(request, response, await page(context), { language, csrf })
      } catch (error) {
        sendFault(request, response, error, { language, csrf })
      } finally {
        exchange.place?.leave()
      }
    }

  const checkForm = (request: Request, { form, csrf }: Pick<Context, 'form' | 'csrf'>): void => {
    if (!isOwn(request) || !isSameText(form.text('csrf') ?? '', csrf)) throw new Problem('form-refused')
  }

  const read = express.text({ type: 'application/x-www-form-urlencoded', limit: MOST_FORM_BYTES })
  const form: RequestHandler = (request, response, next) =>
    read(request, response, (error: unknown) => {
      if (error === undefined) return next()
      const isTooLarge = (error as { readonly type?: unknown }).type === 'entity.too.large'
      sendFault(request, response, new Problem(isTooLarge ? 'body-too-large' : 'malformed-request'), { language: languageOf(request, response) })
    })

  router.get('/console/sign-in', (request, response) => signIn(request, response, languageOf(request, response)))
  router.post('/console/sign-in', form, async (request, response) => {
    const language = languageOf(request, response)
    try {
      if (!isOwn(request)) throw new Problem('form-refused')
      await signInLimiter(request, response, undefined)
      const sent = new Form(typeof request.body === 'string' ? request.body : '')
      const opened = await openSession(options, sent.text('key') ?? '')
      if ('refused' in opened) return signIn(request, response, language, PROBLEMS[opened.refused].detail[language])
      keepToken(request, response, opened.token, SESSION_SECONDS)
      sendAnswer(request, response, { goTo: ownPath(sent.text('next')) }, { language })
    } catch (error) {
      sendFault(request, response, error, { language })
    }
  })
  router.post('/console/sign-out', form, async (request, response) => {
    const language = languageOf(request, response)
    try {
      const token = tokenOf(request)
      const sent = new Form(typeof request.body === 'string' ? request.body : '')
      if (token !== undefined) {
        checkForm(request, { form: sent, csrf: csrfOf(token) })
        await closeSession(options, token)
      }
      dropToken(request, response)
      sendAnswer(request, response, { goTo: '/' }, { language })
    } catch (error) {
      sendFault(request, response, error, { language })
    }
  })
  for (const [name, type] of Object.entries(ASSETS)) {
    const text = readFileSync(new URL(`./assets/${name}`, import.meta.url))
    router.get(`/console/assets/${name}`, (_request, response) => {
      response.set('Cache-Control', 'public, max-age=600').type(type).send(text)
    })
  }
  for (const route of ROUTES) {
    if (route.method === 'get') router.get(route.path, answered(route))
    else router.post(route.path, form, answered(route))
  }
  return router
}

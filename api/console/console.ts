import { readFileSync } from 'node:fs'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { RequestObserver } from '../events.ts'
import type { Exchange } from '../http/exchange.ts'
import type { Language } from '../http/language.ts'
import type { Gate } from '../http/overload.ts'
import type { Asker, Perform } from '../http/perform.ts'
import { PROBLEMS, Problem } from '../http/problem.ts'
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
import { answering } from './answers.ts'
import { chosenLanguage, dropToken, keepLanguage, keepToken, tokenOf } from './cookies.ts'
import { Form } from './form.ts'
import { ownPath } from './own-path.ts'
import type { Ask, AskFile, Context, Route } from './page.ts'
import { ROUTES } from './pages/index.ts'
import { resumePage } from './pages/sign-in.ts'

export type ConsoleOptions = SessionDeps & {
  readonly perform: Perform
  readonly gate: Gate
  readonly limiter: Limiter
  /** Of keys that were refused, by address. */
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

/** The console: pages over the operations of the contract, for whoever has a key and no tooling yet. */
export const consoleRouter = (options: ConsoleOptions): Router => {
  const { perform, gate, limiter, signInLimiter, exchangeOf } = options
  const { sendAnswer, sendFault, sendSignIn, sendEnded } = answering(options)
  const router = Router({ caseSensitive: true, strict: true })

  const languageOf = (request: Request, response: Response): Language => {
    const { lang } = request.query
    if (lang === 'en' || lang === 'fr') {
      keepLanguage(request, response, lang)
      return lang
    }
    return chosenLanguage(request) ?? exchangeOf(response).language
  }

  const askerOf = (response: Response, tenant: Asker['tenant'], language: Language): Asker => {
    const { requestId, signal } = exchangeOf(response)
    return { tenant, language, requestId, signal }
  }

  const contextOf = (request: Request, response: Response, session: OpenSession, language: Language): Context => {
    const asker = askerOf(response, session.tenant, language)
    const ask = (async (id, asked = {}) => (await perform(id, asked, asker)).body) as Ask
    const askFile: AskFile = async (id, asked) => {
      const { file } = await perform(id, asked, asker)
      if (file === undefined) throw new Error(`${id} answers no file`)
      return file
    }
    return {
      ask,
      askFile,
      tenant: session.tenant,
      words: messagesFor(language),
      language,
      params: request.params as Readonly<Record<string, string>>,
      query: new URLSearchParams(request.originalUrl.split('?', 2)[1] ?? ''),
      form: new Form(typeof request.body === 'string' ? request.body : ''),
      csrf: session.csrf,
    }
  }

  const answered =
    ({ page, method, isPart }: Route) =>
    async (request: Request, response: Response): Promise<void> => {
      const language = languageOf(request, response)
      const exchange = exchangeOf(response)
      let csrf: string | undefined
      try {
        exchange.place = await gate.enter(() => exchange.clientGone)
        const session = await sessionOf(options, tokenOf(request))
        await limiter(request, response, session?.tenant.keyId)
        if (!session) return ended(request, response, { method, isPart, language })
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

  /** Nobody is signed in, or no longer: a page asks for a key and leads back, and what was sent is kept through it. */
  const ended = (
    request: Request,
    response: Response,
    { method, isPart, language }: Pick<Route, 'method'> & { readonly isPart: true | undefined; readonly language: Language },
  ): void => {
    const kept = method === 'post' && typeof request.body === 'string' && isOwn(request) ? { kept: request.body } : {}
    if (isPart) sendEnded(response, language)
    else sendSignIn(request, response, { language, next: method === 'get' ? request.originalUrl : request.path, ...kept })
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

  router.get('/console/sign-in', (request, response) => {
    const { next } = request.query
    sendSignIn(request, response, { language: languageOf(request, response), next: typeof next === 'string' ? next : undefined })
  })
  router.post('/console/sign-in', form, async (request, response) => {
    const language = languageOf(request, response)
    try {
      if (!isOwn(request)) throw new Problem('form-refused')
      const sent = new Form(typeof request.body === 'string' ? request.body : '')
      const opened = await openSession(options, sent.text('key') ?? '')
      const [next, kept] = [ownPath(sent.text('next')), sent.text('kept')]
      if ('refused' in opened) {
        await signInLimiter(request, response, undefined)
        return sendSignIn(request, response, { language, next, kept, refused: PROBLEMS[opened.refused].detail[language] })
      }
      keepToken(request, response, opened.token, SESSION_SECONDS)
      if (kept !== undefined) {
        const { csrf } = opened
        return sendAnswer(request, response, { ...resumePage(messagesFor(language), { next, kept, csrf }), current: 'overview' }, { language, csrf })
      }
      sendAnswer(request, response, { goTo: next }, { language })
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
  router.get(['/console', '/console/'], (request, response) =>
    sendAnswer(request, response, { goTo: '/' }, { language: languageOf(request, response) }),
  )
  router.get('/console/*path', (request, response) =>
    sendFault(request, response, new Problem('not-found'), { language: languageOf(request, response) }),
  )
  return router
}

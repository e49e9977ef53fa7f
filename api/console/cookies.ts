import { parseCookie, stringifySetCookie } from 'cookie'
import type { Request, Response } from 'express'
import type { Language } from '../http/language.ts'

const SESSION = 'channelfit_session'
const LANGUAGE = 'channelfit_language'
const YEAR_SECONDS = 365 * 86_400

const cookiesOf = ({ headers }: Request): Readonly<Record<string, string | undefined>> => parseCookie(headers.cookie ?? '')

/** A browser that came over HTTPS sends it over nothing else. */
const common = ({ secure }: Request) => ({ path: '/', sameSite: 'lax', secure }) as const

export const tokenOf = (request: Request): string | undefined => cookiesOf(request)[SESSION]

/** No script reads it, and no page of another site sends it along with a form. */
export const keepToken = (request: Request, response: Response, token: string, maxAge: number): void => {
  response.append('Set-Cookie', stringifySetCookie({ name: SESSION, value: token, httpOnly: true, maxAge, ...common(request) }))
}

export const dropToken = (request: Request, response: Response): void => keepToken(request, response, '', 0)

export const chosenLanguage = (request: Request): Language | undefined => {
  const value = cookiesOf(request)[LANGUAGE]
  return value === 'en' || value === 'fr' ? value : undefined
}

export const keepLanguage = (request: Request, response: Response, language: Language): void => {
  response.append('Set-Cookie', stringifySetCookie({ name: LANGUAGE, value: language, maxAge: YEAR_SECONDS, httpOnly: true, ...common(request) }))
}

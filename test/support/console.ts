import request from 'supertest'
import { KEY } from './service.ts'

type Sent = Readonly<Record<string, string>>

/** Somebody who is signed in to the console of a service. */
export type ConsoleVisitor = {
  readonly cookie: string
  readonly look: (path: string) => request.Test
  readonly send: (path: string, fields: Sent) => request.Test
  /** What the forms of a page would send as they stand: the last value of each name; nothing of fields that are empty. */
  readonly fieldsOf: (text: string) => Sent
}

const plain = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

const fieldsOf = (text: string): Sent => {
  const fields: Record<string, string> = {}
  const put = (name: string, value: string): void => {
    if (name !== '' && name !== 'csrf' && value !== '') fields[name] = plain(value)
  }
  const main = text.slice(text.indexOf('<main'))
  for (const [tag] of main.matchAll(/<input [^>]*>/g))
    if (!tag.includes('type="checkbox"') || tag.includes(' checked')) put(attribute(tag, 'name'), attribute(tag, 'value'))
  for (const [, name = '', options = ''] of main.matchAll(/<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs))
    put(name, /value="([^"]+)" selected/.exec(options)?.[1] ?? '')
  for (const [, name = '', value = ''] of main.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>\n?(.*?)<\/textarea>/gs)) put(name, value)
  return fields
}

export const signedInTo = async (url: string, key = KEY): Promise<ConsoleVisitor> => {
  const to = request(url)
  const answer = await to.post('/console/sign-in').type('form').send({ key, next: '/' }).expect(303)
  const cookie = String(answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? ''
  const look = (path: string) => to.get(path).set('Cookie', cookie)
  const csrf = /name="csrf" value="([^"]+)"/.exec((await look('/console/evidence')).text)?.[1] ?? ''
  return {
    cookie,
    look,
    fieldsOf,
    send: (path, fields) =>
      to
        .post(path)
        .set('Cookie', cookie)
        .type('form')
        .send({ csrf, ...fields }),
  }
}

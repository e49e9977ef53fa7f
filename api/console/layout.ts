import { htmlDocument } from '../html/document.ts'
import { type Html, html, type Part } from '../html/html.ts'
import { pageHeaders } from '../http/security-headers.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { PageId } from './page.ts'

/** Style, script and pictures come from here, and forms go here: nothing leads elsewhere. */
export const CONSOLE_HEADERS = pageHeaders({
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
})

const NAV: readonly (readonly [PageId, string])[] = [
  ['overview', '/'],
  ['assess', '/console/assess'],
  ['assessments', '/console/assessments'],
  ['pilots', '/console/pilots'],
  ['organisations', '/console/organisations'],
  ['accounts', '/console/accounts'],
  ['audits', '/console/audits'],
  ['schedules', '/console/schedules'],
  ['evidence', '/console/evidence'],
  ['keys', '/console/keys'],
]

type Frame = {
  readonly language: Language
  readonly title: string
  readonly body: Part
  /** Where the other language of this page is. */
  readonly here: string
  readonly current?: PageId | undefined
  /** Of whoever is signed in. */
  readonly csrf?: string | undefined
  readonly refreshSeconds?: number | undefined
}

const withLanguage = (here: string, language: Language): string => {
  const url = new URL(here, 'http://console')
  url.searchParams.set('lang', language)
  return `${url.pathname}${url.search}`
}

const navigation = (current: PageId | undefined, language: Language): Html => {
  const { nav } = messagesFor(language).console
  const item = ([id, href]: readonly [PageId, string]): Html =>
    html`<li><a href="${href}"${id === current && html` aria-current="page"`}>${nav[id]}</a></li>`
  return html`<nav aria-label="${nav.label}"><ul>${NAV.map(item)}</ul></nav>`
}

export const frame = ({ language, title, body, here, current, csrf, refreshSeconds }: Frame): string => {
  const { console: said } = messagesFor(language)
  const other = language === 'en' ? 'fr' : 'en'
  return htmlDocument({
    language,
    title: `${title} – Channelfit`,
    head: html`<link rel="stylesheet" href="/console/assets/console.css">
<link rel="icon" href="/console/assets/icon.svg" type="image/svg+xml">
<script src="/console/assets/console.js" defer></script>
${refreshSeconds !== undefined && html`<noscript><meta http-equiv="refresh" content="${refreshSeconds}"></noscript>`}
`,
    body: html`<a class="skip" href="#main">${said.skip}</a>
<header class="top"><a class="home" href="/">Channelfit</a>
<div class="aside"><a href="${withLanguage(here, other)}" lang="${other}" hreflang="${other}">${said.otherLanguage}</a>
${csrf !== undefined && html`<form method="post" action="/console/sign-out"><input type="hidden" name="csrf" value="${csrf}"><button class="plain">${said.signOut}</button></form>`}</div>
${csrf !== undefined && navigation(current, language)}</header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${body}
</main>
<footer><p>${said.footer} <a href="/docs">${said.reference}</a></p></footer>`,
  })
}

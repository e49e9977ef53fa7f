import { htmlDocument, inlineStyle } from '../html/document.ts'
import { type Html, html, named, type Part } from '../html/html.ts'
import { type Headers, pageHeaders } from '../http/security-headers.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import { type Accents, OWN_ACCENTS, reportStyle } from './style.ts'

/** Whose report it is: an agency's name, picture and colour in the place of ours. */
export type Brand = {
  readonly name: string
  /** A `data:` address of a picture, checked when it was given. */
  readonly logo?: string
  readonly accents: Accents
}

const OWN_BRAND: Brand = { name: 'Channelfit', accents: OWN_ACCENTS }

export type ReportContent = {
  readonly language: Language
  readonly brand?: Brand | undefined
  readonly title: string
  /** The title as it is shown, where names stand in it. */
  readonly heading: Part
  /** One line of what it is about: dates, versions. */
  readonly about: readonly Part[]
  readonly body: Part
}

/** A document in one file: nothing in it leads a browser to ask anybody for anything, and its policy, which it carries with it when it is saved, would not let it. */
export type ReportDocument = { readonly text: string; readonly headers: Headers }

const policyOf = (style: string): string => `default-src 'none'; style-src ${style}; img-src data:; base-uri 'none'; form-action 'none'`

export const reportPage = ({ language, brand = OWN_BRAND, title, heading, about, body }: ReportContent): ReportDocument => {
  const words = messagesFor(language).report
  const style = inlineStyle(reportStyle(brand.accents))
  const text = htmlDocument({
    language,
    title,
    head: html`<meta http-equiv="Content-Security-Policy" content="${policyOf(style.source)}">
<meta name="referrer" content="no-referrer">
${style.element}
`,
    body: html`<a class="skip" href="#report">${words.skip}</a>
<header class="masthead">${brand.logo !== undefined && html`<img src="${brand.logo}" alt="">`}<span class="by">${named(brand.name, 80)}</span></header>
<main id="report">
<h1>${heading}</h1>
<p class="about small">${about.map((part, place) => html`${place > 0 && ' · '}${part}`)}</p>
${body}
</main>
${brand !== OWN_BRAND && html`<footer>${named(words.preparedBy(brand.name), 120)}</footer>`}`,
  })
  return { text, headers: pageHeaders({ styleSrc: [style.source], imgSrc: ['data:'] }) }
}

/** A section under a heading; nothing where there is nothing to say. */
export const section = (title: string, ...parts: readonly Part[]): Html | undefined =>
  parts.every((part) => part === undefined || part === false) ? undefined : html`<section><h2>${title}</h2>${parts}</section>`

import { createHash } from 'node:crypto'
import type { Language } from '../messages/index.ts'
import { Html, html, type Part } from './html.ts'

type Document = {
  readonly language: Language
  readonly title: string
  /** What stands in the head beside the title; trusted. */
  readonly head?: Html
  readonly body: Part
}

export const htmlDocument = ({ language, title, head, body }: Document): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}<title>${title}</title>
</head>
<body>
${body}
</body>
</html>
`.markup

/** A style sheet within a document, and the source by which a policy lets it in and no other. */
export const inlineStyle = (css: string): { readonly element: Html; readonly source: string } => ({
  element: new Html(`<style>${css}</style>`),
  source: `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
})

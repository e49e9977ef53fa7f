import type { components } from '../../openapi/generated/types.ts'
import { type Html, html } from '../html/html.ts'
import type { Messages } from '../messages/messages.ts'

export const verdictTag = (verdict: components['schemas']['Verdict'], { names }: Pick<Messages, 'names'>): Html =>
  html`<span class="tag ${verdict}">${names.verdict[verdict]}</span>`

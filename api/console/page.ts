import type { operations } from '../../openapi/generated/types.ts'
import type { Html } from '../html/html.ts'
import type { Language } from '../http/language.ts'
import type { Asked, PerformableId, PerformedFile } from '../http/perform.ts'
import type { Messages } from '../messages/messages.ts'
import type { Tenant } from '../usecases/manage-keys.ts'
import type { Form } from './form.ts'

/** The JSON an operation answers when it did as asked. */
type AnswerOf<Op extends PerformableId> = {
  [Status in keyof operations[Op]['responses']]: Status extends 200 | 201 | 202
    ? operations[Op]['responses'][Status] extends { readonly content: { readonly 'application/json': infer Body } }
      ? Body
      : never
    : never
}[keyof operations[Op]['responses']]

/** Performs an operation of the contract with the rights of whoever is signed in; throws Problem. */
export type Ask = <Op extends PerformableId>(id: Op, asked?: Asked) => Promise<AnswerOf<Op>>
/** The same for a page, a table or a picture that an operation answers. */
export type AskFile = (id: PerformableId, asked: Asked) => Promise<PerformedFile>

/** What a page is made from. */
export type Context = {
  readonly ask: Ask
  readonly askFile: AskFile
  readonly tenant: Tenant
  readonly words: Messages
  readonly language: Language
  /** Places of the path, by name. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** What was sent; empty for a page that is looked at. */
  readonly form: Form
  /** Goes with every form that changes something. */
  readonly csrf: string
}

export type PageId = 'overview' | 'assess' | 'assessments' | 'pilots' | 'organisations' | 'accounts' | 'audits' | 'schedules' | 'evidence' | 'keys'

export type Answer =
  | {
      readonly page: Html
      readonly title: string
      readonly current: PageId
      readonly status?: number
      /** Seconds after which the page asks again by itself, where no script runs. */
      readonly refreshSeconds?: number | undefined
    }
  | { readonly fragment: Html; readonly status?: number }
  | { readonly goTo: string }
  | { readonly file: PerformedFile }

export type Page = (context: Context) => Promise<Answer>

/** A path of the console, `:name` for a place, and what is done there. */
export type Route = {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly page: Page
  /** A part of a page, which a script asks for. */
  readonly isPart?: true
}

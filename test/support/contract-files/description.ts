import { readFileSync } from 'node:fs'

/**
 * What does a description of an interface say? (OpenAPI 3.0.)
 *
 * A path is named as it is in the document, with its `{holes}`; an answer by its status and the name of its example, as in `401 bad_token`.
 */
export type Description = {
  readonly answersAt: (path: string) => readonly string[]
  /** The body of an answer. */
  readonly body: <T>(path: string, answer: string) => T
  /** A header that comes with an answer; empty where there is none. */
  readonly header: (path: string, answer: string, name: string) => string
  /** The path that an address belongs to. */
  readonly pathOf: (pathname: string) => string | undefined
  readonly parametersAt: (path: string) => ReadonlySet<string>
  /** A moment soon after everything that its answers tell of. */
  readonly afterwards: string
}

type Reference = { readonly $ref?: string }
type Response = Reference & {
  readonly headers?: Readonly<Record<string, { readonly example?: unknown }>>
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>>
}
type Parameter = Reference & { readonly name?: string }
type Operation = { readonly parameters?: readonly Parameter[]; readonly responses: Readonly<Record<string, Response>> }
type Document = {
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly parameters?: readonly Parameter[] }>>
  readonly components?: Readonly<Record<string, Readonly<Record<string, object>>>>
}

const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?/g
const HOUR_MS = 3_600_000

export const describedIn = (file: string): Description => {
  const document = JSON.parse(readFileSync(file, 'utf8')) as Document

  const resolved = <T extends Reference>(part: T): T => {
    const [, , section = '', name = ''] = part.$ref?.split('/') ?? []
    return part.$ref === undefined ? part : (document.components?.[section]?.[name] as T)
  }
  const operationAt = (path: string): Operation => {
    const operation = document.paths[path]?.get
    if (!operation) throw new Error(`${file} does not describe ${path}`)
    return operation
  }
  const responseTo = (path: string, status: string): Response => resolved(operationAt(path).responses[status] ?? {})
  const bodiesOf = ({ content = {} }: Response) => Object.values(content).flatMap(({ examples = {} }) => Object.entries(examples))
  const bodiesAt = (path: string): readonly (readonly [string, unknown])[] =>
    Object.keys(operationAt(path).responses).flatMap((status) =>
      bodiesOf(responseTo(path, status)).map(([name, { value }]) => [`${status} ${name}`, value] as const),
    )
  const shapes = Object.keys(document.paths)
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .map((path) => ({ path, shape: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`) }))

  const bodies = JSON.stringify(Object.keys(document.paths).flatMap((path) => bodiesAt(path).map(([, body]) => body)))
  const moments = (bodies.match(MOMENT) ?? []).map((moment) => Date.parse(moment)).filter((moment) => !Number.isNaN(moment))

  return {
    answersAt: (path) => bodiesAt(path).map(([answer]) => answer),
    body: <T>(path: string, answer: string): T => {
      const [, body] = bodiesAt(path).find(([each]) => each === answer) ?? []
      if (body === undefined) throw new Error(`${file} has no ${answer} at ${path}`)
      return body as T
    },
    header: (path, answer, name) => String(responseTo(path, answer.slice(0, 3)).headers?.[name]?.example ?? ''),
    pathOf: (pathname) => shapes.find(({ shape }) => shape.test(pathname))?.path,
    parametersAt: (path) => {
      const parameters = [...(operationAt(path).parameters ?? []), ...(document.paths[path]?.parameters ?? [])]
      return new Set(parameters.map((parameter) => resolved(parameter).name ?? ''))
    },
    afterwards: new Date(Math.max(...moments) + HOUR_MS).toISOString(),
  }
}

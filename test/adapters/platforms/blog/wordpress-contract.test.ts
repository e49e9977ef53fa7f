import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { postsAddress, postsOf } from '../../../../adapters/platforms/blog/wordpress.ts'

/**
 * Does what we ask of WordPress, and make of its answers, agree with a description of its API? The description is somebody else's and not part of this
 * project: `CHANNELFIT_CONTRACTS` names the directory that holds `blog/wordpress-v2.handwritten.openapi.json`.
 */
const directory = process.env['CHANNELFIT_CONTRACTS'] ?? ''
const file = join(directory, 'blog', 'wordpress-v2.handwritten.openapi.json')
const isThere = directory !== '' && existsSync(file)
if (!isThere) console.warn('Skipped: CHANNELFIT_CONTRACTS names no directory with a description of the WordPress REST API.')

type Operation = {
  readonly parameters: readonly { readonly name?: string; readonly $ref?: string }[]
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly examples: Readonly<Record<string, { readonly value: unknown }>> }>> }>
  >
}
type Description = {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components?: { readonly parameters?: Readonly<Record<string, { readonly name: string }>> }
}
const described = (): { readonly operation: Operation; readonly parameters: ReadonlySet<string> } => {
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description
  const operation = description.paths['/wp/v2/posts']?.get
  if (!operation) throw new Error('no posts in the description')
  const shared = description.components?.parameters ?? {}
  const names = operation.parameters.map(({ name, $ref }) => name ?? shared[$ref?.split('/').at(-1) ?? '']?.name ?? '')
  return { operation, parameters: new Set(names) }
}
const examplesOf = (status: string): readonly (readonly [string, unknown])[] =>
  Object.entries(described().operation.responses[status]?.content['application/json']?.examples ?? {}).map(
    ([name, { value }]) => [name, value] as const,
  )

const suite = isThere ? describe : describe.skip
suite('the described API of WordPress', () => {
  it('knows every parameter we send', () => {
    const sent = [...new URL(postsAddress('https://blog.example/wp-json/')).searchParams.keys()]

    expect(sent.filter((name) => !described().parameters.has(name))).toEqual([])
  })

  it('has lists of posts that we read whole, each post with its address and date', () => {
    const examples = examplesOf('200')

    expect(examples.length).toBeGreaterThan(0)
    for (const [, value] of examples) {
      const posts = postsOf(JSON.stringify(value), undefined)
      expect(posts?.entries).toHaveLength((value as readonly unknown[]).length)
      for (const { url, dates } of posts?.entries ?? []) expect([typeof url, dates.length]).toEqual(['string', 1])
    }
  })

  it.each(['400', '401', '404'])('has errors of %s that are no list of posts', (status) => {
    const examples = examplesOf(status)

    expect(examples.length).toBeGreaterThan(0)
    for (const [, value] of examples) expect(postsOf(JSON.stringify(value), undefined)).toBeUndefined()
  })
})

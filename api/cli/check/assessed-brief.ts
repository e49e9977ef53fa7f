import { isNode, LineCounter, parseDocument } from 'yaml'
import { isPlatformName, platformNamed } from '../../../domain/brief/read-brief.ts'
import type { Language } from '../../messages/index.ts'
import { assessmentOf } from '../assess.ts'
import { readBriefFile } from '../read-brief-file.ts'
import type { AssessedBrief } from './judge.ts'

/** A brief file assessed as `assess` does. Throws Problem when it is none. */
export const assessedBrief = (
  { file, text }: { readonly file: string; readonly text: string },
  { language, today }: { readonly language: Language; readonly today: string },
): AssessedBrief => {
  const brief = readBriefFile(text, language)
  const lineOf = linesIn(text)
  const named = (field: 'requests' | 'accounts', items: readonly { readonly platform: string }[] = []) =>
    new Map(
      items
        .map(({ platform }, index): [string, number] => [isPlatformName(platform) ? platformNamed(platform) : platform, lineOf([field, index])])
        .reverse(),
    )
  return {
    file,
    assessment: assessmentOf(text, language, today),
    requests: inOrder(named('requests', brief.requests)),
    accounts: inOrder(named('accounts', brief.accounts)),
  }
}

/** Where a channel is named twice, the first place counts. */
const inOrder = (reversed: ReadonlyMap<string, number>): ReadonlyMap<string, number> => new Map([...reversed].reverse())

/** The line, from 1, where something stands in a JSON text; JSON is YAML as well. */
const linesIn = (text: string): ((path: readonly (string | number)[]) => number) => {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false })
  return (path) => {
    const node = document.getIn(path, true)
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1
  }
}

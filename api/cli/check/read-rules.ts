import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { isPlatformName, platformNamed } from '../../../domain/brief/read-brief.ts'
import { PLATFORM_IDS } from '../../../domain/catalogue/vocabulary.ts'
import { nearestOf } from '../../http/faults.ts'
import type { Outcome, RuleFault } from '../../messages/check-words.ts'
import { type Condition, conditionIn, isImplied } from './condition.ts'
import { METRICS, type Metric } from './metrics.ts'
import type { Channels, Rule } from './rule.ts'

export type FoundFault = { readonly line: number; readonly fault: RuleFault }
type Read = { readonly ok: true; readonly rules: readonly Rule[] } | { readonly ok: false; readonly faults: readonly FoundFault[] }

const TOP_FIELDS = ['rules', 'unknown']
const RULE_FIELDS = ['id', 'metric', 'for', 'fail', 'warn', 'unknown']
const UNKNOWN_AS: readonly string[] = ['unknown', 'pass', 'warn', 'fail'] satisfies readonly Outcome[]
const CHANNELS: readonly string[] = ['requests', 'accounts', 'all'] satisfies readonly Channels[]

/** The rules in a text, or every fault in it, each with its line. */
export const readRules = (text: string): Read => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const faults: FoundFault[] = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    line: lines.linePos(pos[0]).line,
    fault: code === 'DUPLICATE_KEY' ? { code: 'field-twice', name: /"(.*)"/.exec(message)?.[1] ?? '' } : { code: 'not-yaml' },
  }))
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, 1) }
  const rules = rulesIn(new Reader(document, lines, faults))
  return faults.length > 0 ? { ok: false, faults: faults.sort((a, b) => a.line - b.line) } : { ok: true, rules }
}

type Place = Node | null | undefined

/** A document, and what is found wrong with it. */
class Reader {
  readonly #document: Document
  readonly #lines: LineCounter
  readonly #faults: FoundFault[]
  constructor(document: Document, lines: LineCounter, faults: FoundFault[]) {
    this.#document = document
    this.#lines = lines
    this.#faults = faults
  }

  get top(): Place {
    return this.solid(this.#document.contents)
  }

  line(node: Place): number {
    const at = node?.range?.[0]
    return at === undefined ? 1 : this.#lines.linePos(at).line
  }

  fault(line: number, fault: RuleFault): undefined {
    this.#faults.push({ line, fault })
    return undefined
  }

  faulty(node: Place, fault: RuleFault): undefined {
    return this.fault(this.line(node), fault)
  }

  /** What stands there, also where it is only referred to. */
  solid(node: unknown): Place {
    return isAlias(node) ? node.resolve(this.#document) : (node as Place)
  }

  /** The values of a mapping by field; fields there are not are faults. */
  fields(map: YAMLMap, known: readonly string[]): Readonly<Record<string, Place>> {
    return Object.fromEntries(
      map.items.flatMap(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : ''
        if (known.includes(name)) return [[name, this.solid(value)]]
        this.faulty(key as Node, { code: 'field', name, near: nearestOf(name, known), known })
        return []
      }),
    )
  }
}

const textIn = (node: Place): string | undefined => (isScalar(node) && typeof node.value === 'string' ? node.value : undefined)

const rulesIn = (reader: Reader): readonly Rule[] => {
  const { top } = reader
  if (!isMap(top)) return reader.faulty(top, { code: 'no-rules' }) ?? []
  const fields = reader.fields(top, TOP_FIELDS)
  const usual = fields['unknown'] === undefined ? 'unknown' : unknownIn(reader, fields['unknown'])
  const list = fields['rules']
  if (!isSeq(list) || list.items.length === 0) return reader.faulty(list ?? top, { code: 'no-rules' }) ?? []
  const rules = list.items.flatMap((item) => ruleIn(reader, reader.solid(item), usual ?? 'unknown') ?? [])
  for (const [place, { id, line }] of rules.entries()) {
    if (rules.findIndex((other) => other.id === id) < place) reader.fault(line, { code: 'id-twice', name: id })
  }
  return rules
}

const unknownIn = (reader: Reader, node: Place): Outcome | undefined => {
  const name = textIn(node) ?? ''
  if (UNKNOWN_AS.includes(name)) return name as Outcome
  return reader.faulty(node, { code: 'unknown-as', name, near: nearestOf(name, UNKNOWN_AS), known: UNKNOWN_AS })
}

const ruleIn = (reader: Reader, node: Place, usual: Outcome): Rule | undefined => {
  const short = textIn(node)
  if (short !== undefined) return shortRule(reader, node, { text: short, unknown: usual })
  if (!isMap(node)) return reader.faulty(node, { code: 'rule-form' })
  const fields = reader.fields(node, RULE_FIELDS)
  const metricName = textIn(fields['metric'])
  if (metricName === undefined) return reader.faulty(fields['metric'] ?? node, { code: 'no-metric' })
  const metric = metricIn(reader, fields['metric'], metricName)
  const id = fields['id'] === undefined ? metricName : textIn(fields['id'])
  if (id === undefined || !/^[a-z0-9][a-z0-9._-]{0,79}$/.test(id)) reader.faulty(fields['id'] ?? node, { code: 'id-form' })
  const unknown = fields['unknown'] === undefined ? usual : unknownIn(reader, fields['unknown'])
  if (metric === undefined || id === undefined || unknown === undefined) return undefined
  if (fields['for'] !== undefined && metric.over !== 'channel') reader.faulty(fields['for'], { code: 'no-channels-here', name: metricName })
  if (fields['fail'] === undefined && fields['warn'] === undefined) return reader.faulty(node, { code: 'no-condition' })
  const conditions = {
    ...(fields['fail'] === undefined ? {} : { fail: conditionAt(reader, fields['fail'], metric) }),
    ...(fields['warn'] === undefined ? {} : { warn: conditionAt(reader, fields['warn'], metric) }),
  }
  return completed(reader, fields['warn'] ?? node, {
    id,
    line: reader.line(node),
    metricName,
    metric,
    channels: fields['for'] === undefined ? 'requests' : channelsIn(reader, fields['for']),
    unknown,
    ...conditions,
  })
}

type Draft = Omit<Rule, 'fail' | 'warn'> & { readonly fail?: Condition | undefined; readonly warn?: Condition | undefined }

const completed = (reader: Reader, node: Place, { fail, warn, ...draft }: Draft): Rule => {
  if (fail !== undefined && warn !== undefined && isImplied(fail, warn, draft.metric.scale)) reader.faulty(node, { code: 'warn-idle' })
  return { ...draft, ...(fail === undefined ? {} : { fail }), ...(warn === undefined ? {} : { warn }) }
}

const metricIn = (reader: Reader, node: Place, name: string): Metric | undefined => {
  if (Object.hasOwn(METRICS, name)) return METRICS[name]
  const known = Object.keys(METRICS)
  return reader.faulty(node, { code: 'metric', name, near: nearestOf(name, known), known })
}

const conditionAt = (reader: Reader, node: Place, { scale }: Metric): Condition | undefined => {
  const text = textIn(node)
  if (text === undefined) return reader.faulty(node, { code: 'condition-form' })
  const condition = conditionIn(text, scale)
  return 'code' in condition ? reader.faulty(node, condition) : condition
}

const channelsIn = (reader: Reader, node: Place): Channels => {
  const name = textIn(node)
  if (name !== undefined && CHANNELS.includes(name)) return name as Channels
  const items: readonly Place[] = isSeq(node) ? node.items.map((item) => reader.solid(item)) : [node]
  if (items.length === 0) reader.faulty(node, { code: 'channels-form' })
  const known = isSeq(node) ? PLATFORM_IDS : [...CHANNELS, ...PLATFORM_IDS]
  return items.flatMap((item) => {
    const platform = textIn(item) ?? ''
    if (isPlatformName(platform)) return [platformNamed(platform)]
    return reader.faulty(item, { code: 'channel', name: platform, near: nearestOf(platform, known), known: [...CHANNELS] }) ?? []
  })
}

/** `fit.score >= 60 warn, >= 45 fail`: a metric, then conditions, each with what it does when it is broken; failing when left out. */
const shortRule = (reader: Reader, node: Place, { text, unknown }: { readonly text: string; readonly unknown: Outcome }): Rule | undefined => {
  const [, metricName = '', rest = ''] = /^\s*([^\s<>=!≥≤≠]+)\s*(.*)$/su.exec(text) ?? []
  const metric = metricIn(reader, node, metricName)
  if (metric === undefined) return undefined
  if (rest.trim() === '') return reader.faulty(node, { code: 'no-condition' })
  const conditions: { fail?: Condition; warn?: Condition } = {}
  for (const part of rest.split(',')) {
    const [, condition = '', does = 'fail'] = /^(.*?)(?:\s+(warn|fail))?\s*$/s.exec(part) ?? []
    const found = conditionIn(condition, metric.scale)
    if ('code' in found) reader.faulty(node, found)
    else if (conditions[does as 'fail' | 'warn'] !== undefined) reader.faulty(node, { code: 'field-twice', name: does })
    else conditions[does as 'fail' | 'warn'] = found
  }
  return completed(reader, node, { id: metricName, line: reader.line(node), metricName, metric, channels: 'requests', unknown, ...conditions })
}

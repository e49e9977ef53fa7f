import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'

/** A cell as its file has it: the type that the file names, and what is written. */
export type ReadCell = {
  readonly type: 'text' | 'number' | 'boolean'
  readonly value: string
  readonly format?: string
  readonly hasFormula: boolean
}
type Sheet = { readonly name: string; readonly cells: Readonly<Record<string, ReadCell>>; readonly columns: readonly string[] }

type Told = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly path: readonly string[]; readonly text: string }

/** `_x000D_` stands for the character of that number (22.9.2.19). */
const unescaped = (text: string): string => text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Every element of an XML document with all the text within it, in the order in which they end. */
const elementsOf = (xml: string): readonly Told[] => {
  const told: Told[] = []
  const open: { name: string; attributes: Record<string, string>; text: string }[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void open.push({ name, attributes, text: '' }),
      ontext: (text) => {
        for (const element of open) element.text += text
      },
      onclosetag: () => {
        const element = open.pop()
        if (element) told.push({ ...element, path: open.map(({ name }) => name) })
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return told
}

const BUILT_IN: Readonly<Record<string, string>> = { '1': '0', '2': '0.00', '9': '0%' }

/** Reads a workbook (ISO/IEC 29500) back as spreadsheets do: sheets in their order, cells by their address. */
export const readWorkbook = (bytes: Uint8Array): readonly Sheet[] => {
  const files = unzipSync(bytes)
  const parts = (name: string): readonly Told[] => elementsOf(strFromU8(files[name] ?? new Uint8Array()))
  const named = (name: string, told: readonly Told[]): readonly Told[] => told.filter((element) => element.name === name)

  const strings = named('si', parts('xl/sharedStrings.xml')).map(({ text }) => unescaped(text))
  const styles = parts('xl/styles.xml')
  const formats = new Map(named('numFmt', styles).map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]))
  const cellStyles = named('xf', styles).filter(({ path }) => path.at(-1) === 'cellXfs')
  const formatOf = (style: string | undefined): string | undefined => {
    const id = cellStyles[Number(style)]?.attributes['numFmtId'] ?? '0'
    return formats.get(id) ?? BUILT_IN[id]
  }
  const targets = new Map(
    named('Relationship', parts('xl/_rels/workbook.xml.rels')).map(({ attributes }) => [attributes['Id'], attributes['Target']]),
  )
  return named('sheet', parts('xl/workbook.xml')).map(({ attributes }) => {
    const told = parts(`xl/${targets.get(attributes['r:id'] ?? '')}`)
    const cells: Record<string, ReadCell> = {}
    let value: string | undefined
    let hasFormula = false
    for (const { name, text, attributes: of } of told) {
      if (name === 'v') value = text
      if (name === 'f') hasFormula = true
      if (name !== 'c') continue
      const type = of['t'] === 's' ? 'text' : of['t'] === 'b' ? 'boolean' : 'number'
      const format = formatOf(of['s'])
      const written = type === 'text' ? strings[Number(value)] : value
      if (written !== undefined) cells[of['r'] ?? ''] = { type, value: written, hasFormula, ...(format === undefined ? {} : { format }) }
      value = undefined
      hasFormula = false
    }
    return { name: attributes['name'] ?? '', cells, columns: namesIn(cells) }
  })
}

const namesIn = (cells: Readonly<Record<string, ReadCell>>): readonly string[] =>
  Object.entries(cells).flatMap(([address, { value }]) => (/^[A-Z]+1$/.test(address) ? [value] : []))

/** The cell under a heading, in the row of that number; undefined for an empty one. */
export const under = ({ cells, columns }: Sheet, heading: string, row: number): ReadCell | undefined => {
  const place = columns.indexOf(heading)
  if (place < 0) throw new Error(`no column ${heading}`)
  return cells[`${String.fromCharCode(65 + place)}${row}`]
}

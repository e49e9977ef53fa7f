import { describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { csvOf } from '../../api/tables/csv.ts'
import { spreadsheetOf } from '../../api/tables/spreadsheet.ts'
import { column, dated, numbered, tableOf } from '../../api/tables/table.ts'
import { readWorkbook } from '../support/workbook.ts'

const YES_NO = { yes: 'yes', no: 'no' }
const texts = (...rows: readonly (string | undefined)[]) => tableOf('Texts', rows, [column<string | undefined>('Text', (row) => row)])

/** What spreadsheets take for formulas, or have run as commands (OWASP, CSV Injection). */
const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0", '＝1+1', "'=1+1"]
const HARMLESS = [
  ...Object.getOwnPropertyNames(Object.prototype),
  '<b>&"\'',
  'a, "b"\nc',
  '  kept  ',
  'é שלום 🦄',
  '_x000D_',
  '_x005F_x000D_',
  'a\r\nb',
  '1e5',
  'TRUE',
]

describe('a table as CSV', () => {
  it.each(HOSTILE)('has no formula in it: %j', (text) => {
    const csv = csvOf(texts(text), YES_NO)
    const [, [cell = ''] = []] = parse(csv) as string[][]

    expect(cell).toBe(`'${text}`)
  })

  it('tells numbers, dates and what is not known apart', () => {
    const table = tableOf(
      'All',
      [{}],
      [
        numbered('n', () => -1.5, 'tenths'),
        numbered('none', () => undefined, 'tenths'),
        numbered('null', () => null, 'tenths'),
        numbered('zero', () => 0, 'whole'),
        column('day', () => dated('2026-11-28')),
        column('month', () => dated('2026-11')),
        column('yes', () => true),
        column('no', () => false),
      ],
    )

    expect(csvOf(table, { yes: 'oui', no: 'non' })).toBe('n,none,null,zero,day,month,yes,no\r\n-1.5,,,0,2026-11-28,2026-11,oui,non\r\n')
  })
})

describe('tables as a workbook', () => {
  it.each([...HOSTILE, ...HARMLESS])('have texts as texts: %j', async (text) => {
    const [sheet] = readWorkbook(await spreadsheetOf([texts(text, 'after')]))
    const { A2, A3 } = sheet?.cells ?? {}

    expect(A2).toMatchObject({ type: 'text', hasFormula: false })
    expect(A2?.value).toBe(text)
    expect(A3?.value).toBe('after')
  })

  it('keep types: numbers as they are with a format, dates as days, and nothing for what is not known', async () => {
    const table = tableOf(
      'All',
      [{}],
      [
        numbered('n', () => -1.25, 'tenths'),
        numbered('none', () => undefined, 'tenths'),
        numbered('zero', () => 0, 'whole'),
        numbered('share', () => 0.123, 'percent'),
        column('day', () => dated('2026-11-28')),
        column('month', () => dated('2026-11')),
        column('yes', () => true),
        column('no', () => false),
      ],
    )
    const [sheet] = readWorkbook(await spreadsheetOf([table]))

    expect(sheet?.columns).toEqual(['n', 'none', 'zero', 'share', 'day', 'month', 'yes', 'no'])
    expect(sheet?.cells).toMatchObject({
      A2: { type: 'number', value: '-1.25', format: '0.0' },
      C2: { type: 'number', value: '0', format: '0' },
      D2: { type: 'number', value: '0.123', format: '0%' },
      // 46354 days after 30 December 1899, as every spreadsheet counts.
      E2: { type: 'number', value: '46354', format: 'yyyy-mm-dd' },
      F2: { type: 'text', value: '2026-11' },
      G2: { type: 'boolean', value: '1' },
      H2: { type: 'boolean', value: '0' },
    })
    expect(sheet?.cells['B2']).toBeUndefined()
  })

  it('can be read whatever texts hold: control characters, halves of characters, more than a cell takes', async () => {
    const [sheet] = readWorkbook(
      await spreadsheetOf([texts('a\u0000\u0008b\ufffec', 'half \ud83e', 'x'.repeat(40_000), `${'_x000D_'.repeat(6_000)}`)]),
    )

    expect(sheet?.cells['A2']?.value).toBe('abc')
    expect(sheet?.cells['A3']?.value).toBe('half ')
    expect(sheet?.cells['A4']?.value).toHaveLength(32_767)
    expect(sheet?.cells['A5']?.value.length).toBeLessThanOrEqual(32_767)
  })

  it('have a sheet each, under its name', async () => {
    const sheets = readWorkbook(await spreadsheetOf([texts('a'), { ...texts(), name: 'Détail des notes' }]))

    expect(sheets.map(({ name }) => name)).toEqual(['Texts', 'Détail des notes'])
    expect(sheets[1]?.columns).toEqual(['Text'])
  })
})

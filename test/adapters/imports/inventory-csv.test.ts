import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseInventoryCsv } from '../../../adapters/imports/inventory-csv.ts'

const rowsOf = (text: string) => {
  const read = parseInventoryCsv(text)
  return read.ok ? read.rows : []
}
const faultsOf = (text: string) => {
  const read = parseInventoryCsv(text)
  return read.ok ? read.unreadable : read.faults
}

describe('a CSV of accounts', () => {
  it('becomes a row for each account, with what is said of it and nothing for empty cells', () => {
    const text = 'platform,reference,owner,purpose\nfacebook,lumen,Ada,"Shows the lamps, and sells them"\ntwitter,@lumen, ,-\n'

    expect(parseInventoryCsv(text)).toEqual({
      ok: true,
      rows: [
        { line: 2, cells: { platform: 'facebook', reference: 'lumen', owner: 'Ada', purpose: 'Shows the lamps, and sells them' } },
        { line: 3, cells: { platform: 'twitter', reference: '@lumen', purpose: '-' } },
      ],
      unreadable: [],
    })
  })

  it.each([
    { why: 'French, separated by semicolons', header: 'Réseau;Compte;Responsable;Délai de réponse promis (heures)', separator: ';' },
    { why: 'French in capitals, separated by tabs', header: 'PLATEFORME\tCOMPTE\tRESPONSABLE\tDELAI DE REPONSE PROMIS HEURES', separator: '\t' },
    { why: 'English with blanks', header: 'Platform,Reference,Owner,Promised reply hours', separator: ',' },
    { why: 'a mark of the byte order', header: '\uFEFFplatform,reference,owner,promisedReplyHours', separator: ',' },
  ])('takes the columns of $why', ({ header, separator }) => {
    const [row] = rowsOf(`${header}\r\n${['facebook', 'lumen', 'Ada', '24'].join(separator)}\r\n`)

    expect(row?.cells).toEqual({ platform: 'facebook', reference: 'lumen', owner: 'Ada', promisedReplyHours: '24' })
  })

  it('skips the columns that only an export fills', () => {
    expect(rowsOf('reference,state,État,dernière publication le\nlumen,steady,Régulier,2026-01-05')).toEqual([
      { line: 2, cells: { reference: 'lumen' } },
    ])
  })

  it.each([
    { text: '', faults: [{ line: 1, code: 'file-empty' }] },
    { text: 'reference\n', faults: [{ line: 1, code: 'file-empty' }] },
    { text: 'platform,owner\nfacebook,Ada', faults: [{ line: 1, code: 'column-missing', detail: 'reference' }] },
    { text: 'reference,onwer\nlumen,Ada', faults: [{ line: 1, code: 'column-unknown', detail: 'onwer' }] },
    { text: 'reference,compte\nlumen,lumen', faults: [{ line: 1, code: 'column-repeated', detail: 'compte' }] },
    { text: `reference\n${'lumen\n'.repeat(5001)}`, faults: [{ line: 5002, code: 'too-many-rows' }] },
  ])('refuses $faults as a whole', ({ text, faults }) => {
    expect(parseInventoryCsv(text)).toMatchObject({ ok: false, faults })
  })

  it('says on which line a row begins, behind cells of several lines', () => {
    const rows = rowsOf('reference,purpose\none,"first\nsecond"\ntwo,short\n')

    expect(rows.map(({ line, cells }) => [line, cells['reference']])).toEqual([
      [2, 'one'],
      [4, 'two'],
    ])
  })

  it.each([
    { why: 'a quotation mark that goes astray', text: 'reference,owner\none,Ada\ntwo,"Gra"ce\nthree,Alan\n', left: ['one', 'three'], line: 3 },
    { why: 'one that never closes', text: 'reference,owner\none,Ada\ntwo,"Grace\nthree,Alan\n', left: ['one', 'three'], line: 3 },
    { why: 'more cells than columns', text: 'reference,owner\none,Ada\ntwo,Grace,2024\nthree,Alan\n', left: ['one', 'three'], line: 3 },
  ])('loses one row to $why, and says which', ({ text, left, line }) => {
    expect(rowsOf(text).map(({ cells }) => cells['reference'])).toEqual(left)
    expect(faultsOf(text)).toMatchObject([{ line, code: 'row-unreadable' }])
  })

  it('never throws, whatever it is given (law)', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', ';', 'a', 'reference', '\r', '\t', ' '), maxLength: 60 }), (text) => {
        expect(typeof parseInventoryCsv(text).ok).toBe('boolean')
      }),
    )
  })
})

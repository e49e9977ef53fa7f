import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { publicationInstant } from '../../../adapters/shared/publication-date.ts'

describe('a publication date', () => {
  it.each([
    { text: '2024-01-02', at: '2024-01-02T00:00:00.000Z', why: 'a whole day' },
    { text: '2024-01-02T03:04Z', at: '2024-01-02T03:04:00.000Z', why: 'W3C-DTF without seconds' },
    { text: '2024-01-02T03:04:05.678901Z', at: '2024-01-02T03:04:05.678Z', why: 'RFC 3339 with a fraction' },
    { text: '2024-01-02t03:04:05z', at: '2024-01-02T03:04:05.000Z', why: 'small letters' },
    { text: '2024-01-02 03:04:05+0100', at: '2024-01-02T02:04:05.000Z', why: 'a space, and no colon in the offset' },
    { text: '2024-01-02T03:04:05', at: '2024-01-02T03:04:05.000Z', why: 'no zone is UTC' },
    { text: '2016-12-31T23:59:60Z', at: '2016-12-31T23:59:59.000Z', why: 'a leap second' },
    { text: 'Tue, 02 Jan 2024 03:04:05 GMT', at: '2024-01-02T03:04:05.000Z', why: 'RFC 822' },
    { text: 'Fri, 02 Jan 2024 03:04:05 GMT', at: '2024-01-02T03:04:05.000Z', why: 'a wrong weekday' },
    { text: '2 Jan 24 3:04 EST', at: '2024-01-02T08:04:00.000Z', why: 'two digits of year, no seconds, an old zone' },
    { text: '02 Jan 99 03:04 UT', at: '1999-01-02T03:04:00.000Z', why: 'the last century' },
    { text: 'Tuesday, 02 January 2024 03:04:05 -0800', at: '2024-01-02T11:04:05.000Z', why: 'names written out' },
    { text: '02 Sept 2024 03:04:05 PDT', at: '2024-09-02T10:04:05.000Z', why: 'four letters of September' },
    { text: 'Tue, 02 Jan 2024 03:04:05 +0200 (EET)', at: '2024-01-02T01:04:05.000Z', why: 'a comment' },
    { text: 'Tue, 02 Jan 2024 03:04:05 XYZ', at: '2024-01-02T03:04:05.000Z', why: 'letters that name no zone' },
    { text: 'ven., 02 janv. 2026 10:00:00 +0100', at: '2026-01-02T09:00:00.000Z', why: 'French names' },
    { text: 'Fri, 02 Mai 2024 10:00:00 GMT', at: '2024-05-02T10:00:00.000Z', why: 'a German month among English words' },
    { text: 'Sa, 02 Mär 2024 10:00:00 +0100', at: '2024-03-02T09:00:00.000Z', why: 'German abbreviations' },
    { text: 'lun, 02 dic 2024 10:00:00 +0000', at: '2024-12-02T10:00:00.000Z', why: 'Spanish abbreviations' },
    { text: '2 de março de 2024', at: '2024-03-02T00:00:00.000Z', why: 'Portuguese in words' },
    { text: 'mer. 02 aout 2023 10:00:00 GMT', at: '2023-08-02T10:00:00.000Z', why: 'an accent that was lost' },
    { text: '02 Jan 2024', at: '2024-01-02T00:00:00.000Z', why: 'a whole day in words' },
    { text: 'January 2, 2024', at: '2024-01-02T00:00:00.000Z', why: 'the month first' },
    { text: 'Jan 02, 2024 12:04 AM', at: '2024-01-02T00:04:00.000Z', why: 'midnight on a clock of twelve hours' },
    { text: 'Jan 02, 2024 12:04 PM', at: '2024-01-02T12:04:00.000Z', why: 'noon on such a clock' },
    { text: 'Tue Jan  2 03:04:05 2024', at: '2024-01-02T03:04:05.000Z', why: 'asctime' },
    { text: 'Tue Jan 2 03:04:05 PST 2024', at: '2024-01-02T11:04:05.000Z', why: 'asctime with a zone' },
    { text: '02 Jan 2024 03:04:05 GMT+0200', at: '2024-01-02T01:04:05.000Z', why: 'a zone named and counted' },
    { text: '02 Jan 2024 03:04:05 CEST', at: '2024-01-02T01:04:05.000Z', why: 'a zone RFC 822 does not know' },
    { text: '02 Jan 2024 03:04:05 A', at: '2024-01-02T03:04:05.000Z', why: 'a military letter, which RFC 2822 says to read as UTC' },
    { text: '2024/01/02 03:04:05', at: '2024-01-02T03:04:05.000Z', why: 'strokes, from the year down' },
    { text: '2024-01-02 03:04:05 UTC', at: '2024-01-02T03:04:05.000Z', why: 'a space before the zone' },
    { text: '2024-01-02T03:04:05+01', at: '2024-01-02T02:04:05.000Z', why: 'an offset of hours' },
    { text: '2024-01-02T03:04:05,5Z', at: '2024-01-02T03:04:05.500Z', why: 'a comma before the fraction' },
    { text: '\n  2024-01-02 ', at: '2024-01-02T00:00:00.000Z', why: 'surrounding space' },
  ])('$text is $at: $why', ({ text, at }) => expect(publicationInstant(text)).toBe(at))

  it.each([
    'ven., 02 foo 2026',
    'Fri, 02 Brumaire 2024 10:00:00 GMT',
    '2024/01-02',
    '13/01/2024 10:00',
    '32 Jan 2024 10:00:00 GMT',
    '2 Jan 124 10:00:00 GMT',
    'Jan 2 2024 25:00',
    '01/02/2024',
    '2024',
    '2024-01',
    '2023-02-29',
    '2024-13-01',
    '2024-01-02T25:00:00Z',
    '31 Apr 2024 10:00:00 GMT',
    '0000-00-00',
    '0000-00-00 00:00:00',
    '1970-01-01T00:00:00Z',
    '1704164645',
    'now',
    '',
    `2024-01-02${' '.repeat(100)}x`,
  ])('%j is unknown', (text) => expect(publicationInstant(text)).toBeUndefined())

  it('is read back from what is printed, in both shapes', () => {
    const instant = fc.date({ min: new Date('1970-01-02'), max: new Date('2049-12-31'), noInvalidDate: true })

    fc.assert(
      fc.property(instant, (date) => {
        expect(publicationInstant(date.toISOString())).toBe(date.toISOString())
        expect(publicationInstant(date.toUTCString())).toBe(`${date.toISOString().slice(0, 19)}.000Z`)
      }),
    )
  })
})

import type { IsoDate } from '../../domain/shared/calendar.ts'

/** What a cell holds; nothing where it is not known, and never 0 in its place. Texts come from anywhere: each format sees to it that none of them is a formula. */
export type Cell = string | number | boolean | Day | undefined
/** A date, which spreadsheets can sort and count with. */
export type Day = { readonly day: IsoDate }

/** How a number is shown; its value stays whole. */
export type Shown = 'whole' | 'tenths' | 'hundredths' | 'percent'

export type Heading = {
  readonly title: string
  /** In characters. */
  readonly width: number
  readonly shown?: Shown
}

export type Table = { readonly name: string; readonly headings: readonly Heading[]; readonly rows: readonly (readonly Cell[])[] }

export type Column<Row> = Heading & { readonly of: (row: Row) => Cell }

const WIDTH = { short: 10, name: 24, text: 60 } as const

export const column = <Row>(title: string, of: (row: Row) => Cell, width: keyof typeof WIDTH = 'short'): Column<Row> => ({
  title,
  of,
  width: Math.max(WIDTH[width], Math.min(title.length + 2, WIDTH.name)),
})

export const numbered = <Row>(title: string, of: (row: Row) => number | null | undefined, shown: Shown): Column<Row> => ({
  ...column<Row>(title, (row) => of(row) ?? undefined),
  shown,
})

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/

/** A full date as one; a year or a month as it is written, for a day would be made up. */
export const dated = (date: string | undefined): Cell => (date !== undefined && FULL_DATE.test(date) ? { day: date } : date)

export const tableOf = <Row>(name: string, rows: readonly Row[], columns: readonly Column<Row>[]): Table => ({
  name,
  headings: columns.map(({ of: _, ...heading }) => heading),
  rows: rows.map((row) => columns.map(({ of }) => of(row))),
})

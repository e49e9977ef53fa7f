/** What a row of an inventory may say of an account. */
export const INVENTORY_COLUMNS = [
  'platform',
  'reference',
  'organisation',
  'owner',
  'deputy',
  'purpose',
  'purposeWrittenOn',
  'openedOn',
  'motivesAtOpening',
  'promisedCadenceDays',
  'promisedReplyHours',
  'hoursPerWeek',
  'administrators',
  'access',
  'kind',
  'dutyToKeep',
  'recordsDuty',
  'audience',
  'tags',
] as const
export type InventoryColumn = (typeof INVENTORY_COLUMNS)[number]

/** What an export tells besides, and an import leaves alone. */
export const READ_COLUMNS = ['id', 'state', 'lastPostOn', 'observedAt'] as const

/**
 * Texts that mean something else to a spreadsheet (formulas begin with = + - @ or white space; OWASP, CSV Injection, 2024), or to an import: they are written with an apostrophe before
 * them, and so are those that have one already, so that each is read back as it was.
 */
const NEEDS_APOSTROPHE = /^'*(?:[=+\-@＝＋－＠\s]|(?:nobody|personne)$)|\s$/i

/** A text as a cell that no spreadsheet takes for a formula. */
export const defused = (text: string): string => (NEEDS_APOSTROPHE.test(text) ? `'${text}` : text)

/** What a cell says: what was defused as it was, everything else without the white space around it. */
export const cellText = (cell: string): string => (cell.startsWith("'") && NEEDS_APOSTROPHE.test(cell.slice(1)) ? cell.slice(1) : cell.trim())

/** A row as it was found: cells with nothing in them are left out. */
export type InventoryRow = { readonly line: number; readonly cells: Readonly<Partial<Record<InventoryColumn, string>>> }

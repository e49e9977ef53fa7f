/** The database is busy, or away for a moment: the same may do a second later. The storage names it so, whichever database it is. */
export const isDatabaseBusy = (error: unknown): boolean =>
  error instanceof Error && error.name === 'StorageError' && (error as Error & { readonly code?: unknown }).code === 'database-busy'

/** What went wrong with the storage, as a stable code. */
type StorageErrorCode =
  | 'database-url-unknown'
  | 'database-not-opened'
  | 'database-newer-than-code'
  | 'migration-failed'
  | 'database-busy'
  | 'organisation-erased'
  | 'passphrase-file-unusable'
  | 'invalid-cursor'
  | BackupTrouble

/** What stands in the way of a backup or a restore. */
export type BackupTrouble = 'database-empty' | 'database-not-empty' | 'not-a-backup' | 'backup-damaged' | 'backup-newer-than-code' | 'restore-failed'

/** Trouble with the storage that has a name; everything else that a store throws is a bug or a broken disk. */
export class StorageError extends Error {
  readonly code: StorageErrorCode
  /** What it concerns: a table, a migration. */
  readonly about?: string

  constructor(code: StorageErrorCode, message: string, { about, ...options }: ErrorOptions & { readonly about?: string } = {}) {
    super(message, options)
    this.name = 'StorageError'
    this.code = code
    if (about !== undefined) this.about = about
  }
}

/** A cursor that no list handed out. The edge knows it by its name or its code and refuses the request. */
export class InvalidCursor extends StorageError {
  constructor() {
    super('invalid-cursor', 'the cursor was not made by this list')
    this.name = 'InvalidCursor'
  }
}

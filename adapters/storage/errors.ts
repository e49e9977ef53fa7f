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

/** Trouble with the storage that has a name; everything else that a store throws is a bug or a broken disk. */
export class StorageError extends Error {
  readonly code: StorageErrorCode

  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StorageError'
    this.code = code
  }
}

/** A cursor that no list handed out. The edge knows it by its name or its code and refuses the request. */
export class InvalidCursor extends StorageError {
  constructor() {
    super('invalid-cursor', 'the cursor was not made by this list')
    this.name = 'InvalidCursor'
  }
}

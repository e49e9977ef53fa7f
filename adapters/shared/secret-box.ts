import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Keeps secrets that have to be readable again, such as the tokens of a platform.
 *
 * AES-256-GCM (NIST SP 800-38D) with a fresh 96-bit nonce each time. The key of each passphrase is derived by HKDF-SHA-256 (RFC 5869). What is sealed
 * names its key, so that several passphrases hold at once: the first seals, all open. A sealed text opens only under the `purpose` it was sealed for.
 */
export interface SecretBox {
  seal(plain: string, purpose: string): string
  /** Undefined when no passphrase there is opens it: the key is gone, or the text was tampered with or moved. */
  open(sealed: string, purpose: string): string | undefined
  /** Was it sealed with another passphrase than the first? */
  isOutdated(sealed: string): boolean
}

const VERSION = 'v1'
const NONCE_BYTES = 12
const TAG_BYTES = 16
const CIPHER = 'aes-256-gcm'

type Key = { readonly id: string; readonly key: Buffer }

const keyFrom = (passphrase: string): Key => {
  const key = Buffer.from(hkdfSync('sha256', passphrase, 'channelfit', 'connections', 32))
  return { id: createHash('sha256').update(key).digest('hex').slice(0, 12), key }
}

/** @param passphrases the first seals; at least one. */
export const secretBox = ([first, ...former]: readonly [string, ...string[]]): SecretBox => {
  const current = keyFrom(first)
  const keys = new Map([current, ...former.map(keyFrom)].map(({ id, key }) => [id, key]))

  const opened = (key: Buffer, parts: readonly Buffer[], purpose: string): string | undefined => {
    const [nonce, tag, text] = parts
    if (nonce?.length !== NONCE_BYTES || tag?.length !== TAG_BYTES || text === undefined) return undefined
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(purpose)).setAuthTag(tag)
    try {
      return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
    } catch {
      // Neither tells why: a wrong tag is all that can be known.
      return undefined
    }
  }

  return {
    seal: (plain, purpose) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, current.key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(purpose))
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return [VERSION, current.id, ...[nonce, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.')
    },
    open: (sealed, purpose) => {
      const [version, id = '', ...parts] = sealed.split('.')
      const key = keys.get(id)
      if (version !== VERSION || key === undefined || parts.length !== 3) return undefined
      const decoded = parts.map((part) => Buffer.from(part, 'base64url'))
      // Spare bits of the last character mean nothing: one spelling only, so that no changed text opens.
      return decoded.every((part, place) => part.toString('base64url') === parts[place]) ? opened(key, decoded, purpose) : undefined
    },
    isOutdated: (sealed) => sealed.split('.')[1] !== current.id,
  }
}

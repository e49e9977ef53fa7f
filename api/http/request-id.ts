import { randomBytes } from 'node:crypto'

const SANE = /^[A-Za-z0-9._:-]{8,80}$/

/** The id the caller gave when it is a plain token, and one of ours otherwise: it ends up in logs and headers. */
export const requestIdFrom = (header: string | readonly string[] | undefined): string =>
  typeof header === 'string' && SANE.test(header) ? header : randomBytes(12).toString('hex')

import { CODINGS } from './content-coding.ts'
import type { Language } from './language.ts'
import { Problem } from './problem.ts'
import { bodyBrokenDetail, headerDetail } from './problem-words.ts'

/** The refusal of a body by its type or charset, which names the types that an operation reads. */
export const unsupportedType = (types: readonly string[], language: Language): Problem =>
  new Problem('unsupported-media-type', { detail: headerDetail['Content-Type'][language](types) })

/** The refusal of a body by its compression, which names the codings there are (RFC 9110, 12.5.3). */
export const unsupportedCoding = (language: Language): Problem =>
  new Problem('unsupported-media-type', {
    detail: headerDetail['Content-Encoding'][language](CODINGS),
    headers: { 'Accept-Encoding': CODINGS.join(', ') },
  })

/** The refusal of a body that is read as a whole and is not what its Content-Encoding says. */
export const bodyBroken = (language: Language, cause: unknown): Problem =>
  new Problem('content-encoding-broken', { detail: bodyBrokenDetail[language], cause })

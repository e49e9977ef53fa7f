import { type Recognition, recogniseAccount } from '../../domain/audit/references/recognise.ts'
import { platformNamed } from '../../domain/brief/read-brief.ts'
import type { components } from '../../openapi/generated/types.ts'

type Request = components['schemas']['RecognitionRequest']['accounts'][number]
type Trouble = Extract<Recognition, { readonly ok: false }>['code']

/** What each reference names, in the order of the request; `words` tells why one names no account. */
export const recognitionsToWire = (
  accounts: readonly Request[],
  words: (code: Trouble) => string,
): components['schemas']['Recognitions']['accounts'] => {
  const firstPlaces = new Map<string, number>()
  return accounts.map(({ reference, platform }, place) => {
    const found = recogniseAccount(reference, platform === undefined ? undefined : platformNamed(platform))
    if (!found.ok) return { reference, trouble: { code: found.code, text: words(found.code) } }
    const { platform: recognised, reference: name, key, url } = found.account
    const first = firstPlaces.get(`${recognised} ${key}`)
    if (first === undefined) firstPlaces.set(`${recognised} ${key}`, place)
    return {
      reference,
      account: { platform: recognised, reference: name, ...(url === undefined ? {} : { url }) },
      ...(first === undefined ? {} : { sameAs: first }),
    }
  })
}

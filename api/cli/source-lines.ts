import { evidenceById } from '../../domain/catalogue/evidence.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { Language } from '../messages/index.ts'

type Assessment = components['schemas']['Assessment']
type Count = { readonly cited: number; readonly stale: number; readonly oldest: string }

const WORDS: Readonly<Record<Language, { readonly cited: (count: Count) => string; readonly whereToLook: string }>> = {
  en: {
    cited: ({ cited, stale, oldest }) =>
      `Sources: ${cited} records are cited${stale === 0 ? ', none of them old for its subject' : `, ${stale} of them old for their subject, so that they count for less (the oldest is of ${oldest})`}.`,
    whereToLook: 'With --json, each reason names its own under “evidence”; the service tells where one comes from (GET /v1/evidence/ID).',
  },
  fr: {
    cited: ({ cited, stale, oldest }) =>
      `Sources\u00a0: ${cited} sources sont citées${stale === 0 ? ', dont aucune n’est ancienne pour son sujet' : `, dont ${stale} anciennes pour leur sujet, qui pèsent donc moins (la plus ancienne date de ${oldest})`}.`,
    whereToLook:
      'Avec --json, chaque raison nomme les siennes sous «\u00a0evidence\u00a0»\u202f; le service dit d’où vient chacune (GET /v1/evidence/ID).',
  },
}

/** How many records an assessment rests on, how many of them are old, and where to look them up. */
export const sourceLines = (assessment: Assessment, language: Language): string => {
  const cited = new Set(
    assessment.platforms.flatMap(({ contributions, vetoes }) => [...contributions, ...vetoes].flatMap(({ evidence }) => evidence)),
  )
  const stale = assessment.staleEvidence.filter((id) => cited.has(id))
  const [oldest = ''] = stale.flatMap((id) => evidenceById(id)?.source.published ?? []).sort()
  const { cited: told, whereToLook } = WORDS[language]
  return `${told({ cited: cited.size, stale: stale.length, oldest: oldest.slice(0, 4) })} ${whereToLook}`
}

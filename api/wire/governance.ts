import type { GovernanceEffects } from '../../domain/fit/governance-effect.ts'
import type { FitImplications, Implication } from '../../domain/governance/fit-implications.ts'
import type { GadgetisationIndex } from '../../domain/governance/gadgetisation-index.ts'
import type { Entry } from '../../domain/governance/reading-reasons.ts'
import type { Owner } from '../../domain/governance/symptom.ts'
import { round } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import type { DiagnosisWords } from '../messages/diagnosis-words.ts'
import { type Messages, reasonText } from '../messages/index.ts'

type Schemas = components['schemas']

/** What the answers on governance changed in an assessment, in the words of one language. */
export const governanceToWire = ({ implications, diagnosis, platforms }: GovernanceEffects, words: Messages): Schemas['GovernanceEffects'] => ({
  implications: implications ? implicationsToWire(implications, words) : null,
  diagnosis: diagnosis ? outlineToWire(diagnosis, words) : null,
  platforms: platforms.map(({ platform, without, healthy, reason }) => ({
    platform,
    without,
    healthy,
    code: reason.code,
    reason: reasonText(words, reason),
  })),
})

const outlineToWire = (
  { index, entry, reading }: NonNullable<GovernanceEffects['diagnosis']>,
  words: Messages,
): NonNullable<Schemas['GovernanceEffects']['diagnosis']> => ({
  level: index.level,
  levelName: words.diagnosis.level[index.level],
  index: indexToWire(index),
  entry: entryToWire(entry, words.diagnosis),
  reading: reading.map((reason) => ({ code: reason.code, text: reasonText(words, reason) })),
})

/** Scores are means of a handful of degrees: two digits. */
export const figure = (value: number | undefined): number | null => (value === undefined ? null : round(value, 2))

export const indexToWire = ({ value, low, high, known, needed, symptoms }: GadgetisationIndex): Schemas['GadgetisationIndex'] => ({
  value: figure(value),
  low: figure(low),
  high: figure(high),
  known,
  needed,
  symptoms,
})

export const entryToWire = (entry: Entry | undefined, words: DiagnosisWords): Schemas['GovernanceLoop']['entry'] =>
  entry
    ? { symptom: entry.symptom, name: words.symptom[entry.symptom], owner: entry.owner, ownerText: ownerText(entry.owner, entry.ownerName, words) }
    : null

export const ownerText = (owner: Owner, name: string | undefined, words: DiagnosisWords): string =>
  name === undefined ? words.owner[owner] : `${words.owner[owner]} (${name})`

/** What a diagnosis means for the fit. */
export const implicationsToWire = (
  { freedom, openness, hours }: Pick<FitImplications, 'freedom' | 'openness' | 'hours'>,
  words: Messages,
): Schemas['FitImplications'] => ({
  freedom: implicationToWire(freedom, words),
  openness: implicationToWire(openness, words),
  hours: implicationToWire(hours, words),
})

const implicationToWire = ({ value, low, high, reason }: Implication, words: Messages): Schemas['FitImplication'] => ({
  value: value === undefined ? null : round(value, 2),
  low: round(low, 2),
  high: round(high, 2),
  code: reason.code,
  text: reasonText(words, reason),
})

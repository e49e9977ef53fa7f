/**
 * Which month does this name, in the languages that publishing software is commonly set to?
 *
 * 1..12 for a whole name or an abbreviation with or without its full stop, in English, French, German, Spanish, Italian, Portuguese or Dutch, with or
 * without accents; `undefined` for any other word. No form names one month here and another there. Forms: Unicode CLDR 45, Gregorian months.
 */
const FORMS: readonly string[] = [
  'january jan janvier janv januar jänner enero ene gennaio gen janeiro januari',
  'february feb février févr fév februar febrero febbraio fevereiro fev februari',
  'march mar mars märz mär mrz marzo março maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juin juni junio giugno giu junho',
  'july jul juillet juil juli julio luglio lug julho',
  'august aug août agosto ago augustus',
  'september sep sept septembre septiembre settembre set setembro',
  'october oct octobre oktober okt octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec décembre déc dezember dez diciembre dic dicembre dezembro',
]

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

const MONTHS: ReadonlyMap<string, number> = new Map(
  FORMS.flatMap((forms, index) => forms.split(' ').map((form) => [withoutAccents(form), index + 1] as const)),
)

export const monthOf = (name: string): number | undefined => MONTHS.get(withoutAccents(name.toLowerCase().replace(/\.$/, '')))

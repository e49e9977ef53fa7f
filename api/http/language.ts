import type { ProblemLanguage } from './problem.ts'

export type Language = ProblemLanguage

const spoken = (tag: string): Language | undefined => {
  const primary = tag.split('-', 1)[0]
  return primary === 'en' || primary === 'fr' ? primary : primary === '*' ? 'en' : undefined
}

const qualityOf = (parameters: readonly string[]): number => {
  const given = parameters.map((parameter) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find((quality) => quality !== undefined)
  return given === undefined ? 1 : Number(given)
}

/** The language of `Accept-Language` we speak with the highest weight, the first of equals; English when there is none. */
export const languageFrom = (header: string | undefined): Language => {
  if (header === undefined || header === '') return 'en'
  let best: Language = 'en'
  let bestQuality = 0
  for (const range of header.slice(0, 500).toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';')
    const language = spoken(tag.trim())
    const quality = qualityOf(parameters)
    if (language !== undefined && quality > bestQuality) {
      best = language
      bestQuality = quality
    }
  }
  return best
}

import type { ComparisonWords } from './comparison-words.ts'
import { comparison as en } from './en/comparison.ts'
import { comparison as fr } from './fr/comparison.ts'
import type { Language } from './index.ts'

const WORDS: Readonly<Record<Language, ComparisonWords>> = { en, fr }

export const comparisonWords = (language: Language): ComparisonWords => WORDS[language]

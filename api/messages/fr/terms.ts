import type { Messages } from '../messages.ts'

export const terms: Messages['terms'] = {
  'no-benchmarking': 'La plateforme interdit d’utiliser ces chiffres pour la classer par rapport à d’autres.',
  'no-cross-platform-score': 'La plateforme interdit de mêler ces chiffres à ceux d’autres plateformes dans un total ou une note.',
  'owner-only': 'La plateforme n’autorise à montrer ces chiffres qu’aux personnes qui gèrent le compte.',
}

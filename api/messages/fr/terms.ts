import type { Messages } from '../messages.ts'

export const terms: Messages['terms'] = {
  'no-benchmarking':
    'La plateforme interdit d’utiliser ces chiffres pour la classer par rapport à d’autres ou pour comparer l’usage qui en est fait à celui d’autres comptes.',
  'no-cross-platform-score': 'La plateforme interdit de mêler ces chiffres à ceux d’autres plateformes dans un total ou un score.',
  'no-derived-score':
    'La plateforme interdit de calculer un score à partir de ces chiffres, sauf si son avenant pour les services d’analyse a été accepté (`agreements` de la connexion).',
  'owner-only': 'La plateforme n’autorise à montrer ces chiffres qu’aux personnes qui gèrent le compte.',
}

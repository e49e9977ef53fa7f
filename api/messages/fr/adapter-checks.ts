import type { Lacked } from '../../../domain/audit/canary.ts'
import type { AdapterCheckWords } from '../adapter-check-words.ts'
import { joined } from '../words.ts'

const LACKED: Readonly<Record<Lacked, string>> = {
  posts: 'les publications',
  dates: 'la date de la plupart des publications',
  profile: 'le nom du compte',
  'created-at': 'la date d’ouverture du compte',
  followers: 'le nombre d’abonnés',
  reactions: 'les réactions aux publications',
  views: 'le nombre de vues',
  incoming: 'les questions et commentaires reçus',
  'posting-app': 'l’outil de publication utilisé',
}

export const adapterChecks: AdapterCheckWords = {
  columns: ['Plateforme', 'État', 'Compte', 'Constat'],
  states: { sound: 'conforme', drifted: 'écart', failed: 'échec', 'not-checked': 'non vérifié' },
  sound: (posts) => `Toutes les informations attendues ont été reçues, dont ${posts} ${posts < 2 ? 'publication' : 'publications'}.`,
  drifted: ({ lacks, where }) =>
    lacks.length > 0
      ? `La plateforme ne fournit plus ${joined(
          lacks.map((each) => LACKED[each]),
          'ni',
        )}.`
      : `La réponse de la plateforme n’a plus le format attendu${where === undefined ? '' : ` (première différence\u00a0: ${where})`}.`,
  tooLittleShown: (platform) =>
    `Ce compte présente trop peu de publications originales pour servir de référence\u00a0: indiquez-en un autre avec --account ${platform}=…`,
  accountNeeded: (platform) => `Aucun compte de cette plateforme n’a encore été lu ici\u00a0: nommez-en un avec --account ${platform}=…`,
}

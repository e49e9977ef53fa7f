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
  views: 'les vues des publications',
  incoming: 'ce que d’autres demandent ou disent',
  'posting-app': 'les programmes avec lesquels on publie',
}

export const adapterChecks: AdapterCheckWords = {
  columns: ['Plateforme', 'État', 'Compte', 'Constat'],
  states: { sound: 'en ordre', drifted: 'changé', failed: 'échec', 'not-checked': 'non vérifié' },
  sound: (posts) => `Tout ce qui peut être lu l’a été, avec ${posts} ${posts < 2 ? 'publication' : 'publications'}.`,
  drifted: ({ lacks, where }) =>
    lacks.length > 0
      ? `La plateforme n’indique plus, là où elle le faisait\u00a0: ${joined(
          lacks.map((each) => LACKED[each]),
          'et',
        )}.`
      : `La plateforme répond sous une forme que nous ne connaissons pas${where === undefined ? '' : `, d’abord à ${where}`}.`,
  accountNeeded: (platform) => `Aucun compte de cette plateforme n’a encore été lu ici\u00a0: nommez-en un avec --account ${platform}=…`,
}

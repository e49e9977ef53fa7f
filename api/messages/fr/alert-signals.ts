import type { SignalAlertWords } from '../alert-words.ts'

export const alertSignals: SignalAlertWords = {
  'unanswered-questions': {
    amiss: 'des questions y sont posées et personne n’y répond',
    over: 'les questions qui y étaient posées ont reçu une réponse',
  },
  reachability: { amiss: 'qui le cherche ne le trouve pas', over: 'on le trouve de nouveau' },
  'lost-access': { amiss: 'plus personne ne peut s’y connecter', over: 'quelqu’un peut de nouveau s’y connecter' },
  'own-site-link': {
    amiss: 'le site de l’organisation y renvoie alors qu’il n’y a plus personne',
    over: 'le site de l’organisation n’y renvoie plus le public en vain',
  },
  duplicates: { amiss: 'un autre compte peut être pris pour lui', over: 'plus aucun autre compte ne peut être pris pour lui' },
  'dead-website': { amiss: 'le site indiqué dans son profil n’existe plus', over: 'le site indiqué dans son profil répond de nouveau' },
  'feed-faults': { amiss: 'son flux n’est pas lisible correctement', over: 'son flux est de nouveau lisible' },
  silence: { amiss: 'son silence dure plus longtemps que d’ordinaire', over: 'il a repris un rythme normal de publication' },
  'cadence-collapse': { amiss: 'il publie beaucoup moins souvent qu’avant', over: 'il publie de nouveau à peu près aussi souvent qu’avant' },
  'promised-cadence': { amiss: 'il ne tient pas le rythme promis', over: 'il tient de nouveau le rythme promis' },
  'response-time': { amiss: 'le public attend trop longtemps une réponse', over: 'les réponses arrivent de nouveau à temps' },
  monologue: { amiss: 'il ne répond à personne', over: 'il répond de nouveau à ceux qui s’adressent à lui' },
  'automatic-posts': { amiss: 'ses publications sont produites automatiquement', over: 'ses publications sont de nouveau écrites par des personnes' },
  'no-reaction': { amiss: 'personne ne réagit à ses publications', over: 'ses publications suscitent de nouveau des réactions' },
  'reaction-decline': {
    amiss: 'ses publications trouvent bien moins d’écho qu’avant',
    over: 'ses publications trouvent de nouveau autant d’écho qu’avant',
  },
  'broken-links': {
    amiss: 'des liens de ses publications récentes n’aboutissent pas',
    over: 'les liens de ses publications récentes aboutissent de nouveau',
  },
  'outdated-name': { amiss: 'son nom n’est plus à jour', over: 'son nom est de nouveau à jour' },
  ownership: { amiss: 'il n’a pas de responsable, ou personne pour le suppléer', over: 'un responsable est de nouveau désigné' },
  'reaction-benchmark': {
    amiss: 'il trouve bien moins d’écho qu’il n’est courant sur sa plateforme',
    over: 'il trouve de nouveau l’écho courant sur sa plateforme',
  },
  'follower-erosion': { amiss: 'il perd ses abonnés', over: 'il ne perd plus d’abonnés' },
  'profile-gaps': { amiss: 'son profil ne dit pas qui est derrière le compte', over: 'son profil dit de nouveau qui est derrière le compte' },
  credential: { amiss: 'l’accès qui permet de le lire arrive à son terme', over: 'l’accès qui permet de le lire est de nouveau en règle' },
  administrators: { amiss: 'trop peu de personnes peuvent l’administrer', over: 'assez de personnes peuvent de nouveau l’administrer' },
  'purpose-afterwards': { amiss: 'il a été ouvert avant que sa raison d’être soit écrite', over: 'sa raison d’être est désormais écrite' },
}

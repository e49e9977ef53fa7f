import type { DiagnosisWords } from '../diagnosis-words.ts'

const APPROVAL = {
  0: 'Librement, dans le cadre d’une charte publiée',
  1: 'Librement, sauf sur des sujets énumérés',
  2: 'Après un accord donné dans la journée',
  3: 'Après un accord qui prend plus de temps',
  4: 'Après un accord sur chaque message, sans exception',
} as const

export const indicators: DiagnosisWords['indicators'] = {
  'decision-distance': {
    text: 'Combien d’échelons séparent le community manager d’une personne qui peut décider ?',
    anchors: { 0: 'Aucun : il est rattaché à un décideur', 2: 'Deux échelons', 4: 'Quatre échelons ou plus, ou personne ne sait' },
  },
  'strategy-role': {
    text: 'Quelle part le community manager prend-il à la stratégie ?',
    anchors: {
      0: 'Il l’écrit avec les autres',
      1: 'Il est consulté avant',
      2: 'Il est informé avant',
      3: 'Il est informé après',
      4: 'Il ne reçoit que des tâches',
    },
  },
  'objectives-origin': {
    text: 'Qui fixe les objectifs des canaux ?',
    anchors: {
      0: 'Ils sont fixés avec le community manager',
      2: 'D’autres les fixent, et ils peuvent être revus',
      4: 'D’autres les fixent une fois pour toutes, d’après ceux d’un autre média',
    },
  },
  'last-advice': {
    text: 'Qu’est devenu le dernier avis donné par le community manager ?',
    anchors: { 0: 'Il a été suivi, ou a reçu une réponse motivée', 2: 'Il a été entendu', 4: 'On ne lui demande jamais son avis' },
  },
  'entry-stage': {
    text: 'À quel moment le community manager entre-t-il dans la création des contenus ?',
    anchors: { 0: 'Dès l’idée', 1: 'Au brief', 2: 'Pendant la production', 3: 'À la version finale', 4: 'Quand il faut mettre en ligne' },
  },
  'unadapted-content': {
    text: 'Quelle part des contenus est adaptée à chaque canal ?',
    anchors: { 0: 'Tous les contenus', 2: 'La moitié environ', 4: 'Aucun : le même contenu part partout, tel quel' },
  },
  'content-veto': {
    text: 'Le community manager peut-il modifier ou refuser un contenu ?',
    anchors: { 0: 'Oui, l’un et l’autre', 2: 'La formulation seulement', 4: 'Ni l’un ni l’autre' },
  },
  'comment-feedback': {
    text: 'Les commentaires du public nourrissent-ils les contenus suivants ?',
    anchors: { 0: 'À chaque cycle', 2: 'Parfois', 4: 'Jamais' },
  },
  'course-change': {
    text: 'Qui peut changer de cap quand quelque chose ne fonctionne pas ?',
    anchors: { 0: 'Le community manager en décide', 2: 'C’est possible sur demande', 4: 'Personne : le plan est fixé pour l’année' },
  },
  'recent-tests': {
    text: 'Combien d’essais fondés sur une hypothèse ont été menés à terme au cours des deux derniers trimestres ?',
    anchors: { 0: 'Quatre ou plus', 1: 'Trois', 2: 'Deux', 3: 'Un', 4: 'Aucun' },
  },
  'main-baseline': {
    text: 'La valeur de départ de l’indicateur principal est-elle connue ?',
    anchors: { 0: 'Oui', 2: 'En partie', 4: 'Non' },
  },
  'stopped-by-data': {
    text: 'Au cours de l’année écoulée, a-t-on arrêté quelque chose au vu des chiffres ?',
    anchors: { 0: 'Oui', 4: 'Jamais' },
  },
  'review-age': {
    text: 'À quand remonte le dernier bilan des canaux ?',
    anchors: { 0: 'À moins de trois mois', 2: 'À moins d’un an', 4: 'À plus longtemps, ou il n’y en a jamais eu' },
  },
  'openings-without-use': {
    text: 'Parmi les comptes ouverts depuis deux ans, combien l’ont été sans usage défini par écrit ?',
    anchors: { 0: 'Aucun', 2: 'Un tiers environ', 4: 'La plupart' },
  },
  'last-opening-reason': {
    text: 'Pourquoi le dernier compte a-t-il été ouvert ?',
    anchors: {
      0: 'Pour ce que l’on savait du public et de l’usage',
      2: 'Pour de bonnes raisons autant que par effet de mode',
      4: 'Par effet de mode',
    },
  },
  'consulted-before-opening': {
    text: 'Demande-t-on l’avis du community manager avant d’ouvrir un compte ?',
    anchors: { 0: 'Toujours', 2: 'Parfois', 4: 'Jamais' },
  },
  'idle-accounts': {
    text: 'Combien de comptes vivotent, ou pire ?',
    anchors: { 0: 'Aucun', 2: 'Un quart', 4: 'La moitié ou plus' },
  },
  'presence-objectives': {
    text: 'Combien d’objectifs ne demandent rien d’autre qu’une présence ou des abonnés ?',
    anchors: { 0: 'Aucun', 2: 'La moitié environ', 4: 'Tous' },
  },
  'base-life': {
    text: 'Avez-vous un lieu à vous, comme un blog, une page d’actualités ou un centre d’aide, et vit-il ?',
    anchors: {
      0: 'Oui, et il est tenu comme prévu',
      2: 'Oui, mais il est muet depuis moins de six mois',
      4: 'Il n’y en a pas, ou il est muet depuis plus longtemps',
    },
  },
  'long-form-home': {
    text: 'Où les contenus longs paraissent-ils d’abord ?',
    anchors: { 0: 'Sur un site à vous', 2: 'Aux deux endroits', 4: 'Sur les réseaux seulement' },
  },
  'links-to-base': {
    text: 'Les publications sur les réseaux renvoient-elles à ce lieu ?',
    anchors: { 0: 'La plupart', 2: 'La moitié environ', 4: 'Rarement' },
  },
  findability: {
    text: 'Fait-on un travail de référencement, sur les titres, les requêtes et les liens ?',
    anchors: { 0: 'Couramment', 2: 'Parfois', 4: 'Jamais' },
  },
  'recoverable-content': {
    text: 'Si une plateforme fermait demain, pourriez-vous récupérer vos contenus ?',
    anchors: { 0: 'Oui', 4: 'Non' },
  },
  'reply-autonomy': { text: 'Avec quelle liberté le community manager peut-il répondre ?', anchors: APPROVAL },
  'publish-autonomy': { text: 'Avec quelle liberté le community manager peut-il publier ?', anchors: APPROVAL },
  'experiment-means': {
    text: 'De quels moyens dispose-t-on pour expérimenter ?',
    anchors: { 0: 'De temps et d’argent', 2: 'De temps', 4: 'D’aucun' },
  },
  'crisis-alert': {
    text: 'Comment le community manager peut-il donner l’alerte en cas de crise ?',
    anchors: { 0: 'Directement', 4: 'Par la voie hiérarchique seulement' },
  },
  'intern-alone': {
    text: 'Un stagiaire ou un apprenti est-il seul responsable des canaux ?',
    anchors: { 0: 'Non, ou jamais sans encadrement', 4: 'Oui, sans encadrement' },
  },
  supervision: {
    text: 'À quel rythme un collègue expérimenté fait-il le point avec la personne qui tient les canaux ?',
    anchors: { 0: 'Chaque semaine', 2: 'Chaque mois', 4: 'Jamais' },
  },
  experience: {
    text: 'Quelle expérience du métier la personne qui tient les canaux peut-elle montrer, par des résultats plutôt que par un titre ?',
    anchors: { 0: 'Plusieurs années de pratique', 2: 'Un an ou deux', 4: 'Presque aucune encore' },
  },
  'account-load': {
    text: 'Chaque compte reçoit-il le temps que son rythme demande ?',
    anchors: { 0: 'Tous', 2: 'Certains en manquent', 4: 'La plupart en manquent' },
  },
  'leave-cover': {
    text: 'Qui répond pendant les congés du community manager ?',
    anchors: { 0: 'Un collègue qui connaît le travail', 2: 'Quelqu’un, pour les urgences', 4: 'Personne' },
  },
  'deleted-criticism': {
    text: 'Supprime-t-on des commentaires critiques qu’aucune règle publiée n’interdit ?',
    anchors: { 0: 'Jamais', 2: 'Parfois', 4: 'Couramment' },
  },
  'relay-expectation': {
    text: 'Attend-on des membres qu’ils relaient les messages de l’organisation ?',
    anchors: { 0: 'Non', 2: 'On l’espère', 4: 'Oui, le plan repose là-dessus' },
  },
  'outsourced-voice': {
    text: 'Une agence dit-elle « nous » à votre place sans avoir accès aux faits ?',
    anchors: { 0: 'Non, nous répondons nous-mêmes ou elle y a accès', 2: 'Elle a accès à une partie des faits', 4: 'Oui' },
  },
  'owned-audience': {
    text: 'La communauté est-elle comptée comme un public qui vous appartient ?',
    anchors: { 0: 'Non', 2: 'Dans certains bilans', 4: 'Oui, comme une évidence' },
  },
  'orphan-accounts': {
    text: 'Combien de comptes n’ont personne, en interne, qui en réponde et en détienne les accès ?',
    anchors: { 0: 'Aucun', 2: 'Quelques-uns', 4: 'La plupart' },
  },
  'unanswered-public': {
    text: 'Quand on écrit à un compte, à quelle fréquence personne ne répond-il ?',
    anchors: { 0: 'Presque jamais', 2: 'Une fois sur deux environ', 4: 'Le plus souvent' },
  },
  'provider-people': {
    text: 'Le prestataire dit-il qui fait le travail, et avec quelle expérience ?',
    anchors: { 0: 'Oui, nommément', 2: 'Seulement qui en est responsable', 4: 'Non' },
  },
  'provider-stopped': {
    text: 'Le prestataire vous a-t-il parlé d’un projet qu’il a arrêté, et de ce qu’il en a appris ?',
    anchors: { 0: 'Oui', 4: 'Non' },
  },
  'provider-measurement': {
    text: 'Que le prestataire propose-t-il de mesurer ?',
    anchors: { 0: 'L’objectif, avant et après', 2: 'L’activité, comme les publications et les réactions', 4: 'Rien' },
  },
  'provider-practice': {
    text: 'Comment le prestataire montre-t-il sa compétence ?',
    anchors: { 0: 'Par des travaux que l’on peut voir', 2: 'Par des références', 4: 'Par des titres, ou des comptes suivis' },
  },
  'kpi-of-objective': {
    text: 'Un indicateur mesure-t-il l’objectif lui-même ?',
    anchors: { 0: 'Oui', 2: 'Un indicateur s’en approche', 4: 'Non' },
  },
  'return-period': {
    text: 'A-t-on convenu d’une durée au terme de laquelle juger la rentabilité ?',
    anchors: { 0: 'Oui', 4: 'Non' },
  },
  'budget-origin': {
    text: 'D’où vient le budget ?',
    anchors: { 0: 'D’une ligne qui lui est propre', 2: 'D’une autre fonction, qui l’accepte', 4: 'D’une autre fonction, qui le conteste' },
  },
  'misplaced-communities': {
    text: 'Pour combien d’initiatives a-t-on proposé une communauté alors que la cause est dans l’organisation ?',
    anchors: { 0: 'Aucune', 2: 'Un quart', 4: 'La moitié ou plus' },
  },
}

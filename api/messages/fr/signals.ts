import type { JudgementWords } from '../judgement-words.ts'
import { isTooFew } from '../outlook.ts'
import { and, chance, dateText, numbers, share, span } from './figures.ts'
import { de } from './forms.ts'

const { decimal } = numbers
const some = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`
const posts = (count: number): string => some(count, 'publication', 'publications')
const questions = (count: number): string => some(count, 'question', 'questions')
const people = (count: number): string => some(count, 'personne', 'personnes')
const links = (count: number): string => some(count, 'lien', 'liens')
const reactions = (count: number): string => `${decimal(count)} ${count < 2 ? 'réaction' : 'réactions'}`
const time = (hours: number): string => (hours < 48 ? `${decimal(hours)} ${hours < 2 ? 'heure' : 'heures'}` : span(hours / 24))

/** « par jour », « tous les 7 jours », « tous les 5 mois ». */
const every = (days: number): string => (days < 1.5 ? 'par jour' : `tous les ${span(days)}`)
/** « dont 30 jours de pause déclarée »; nothing where there were none, nor in results of before. */
const ofThemPaused = (days = 0): string => (days > 0 ? `, dont ${span(days)} de pause déclarée` : '')
const lastPost = (days: number): string =>
  days < 1 ? 'La dernière publication date d’aujourd’hui' : `La dernière publication remonte à ${span(days)}`

/** « une publication tous les 7 jours », « 2 publications par jour ». */
const promised = (days: number): string => (days <= 0.75 ? `${decimal(1 / days)} publications par jour` : `une publication ${every(days)}`)
/** Results of before do not say. */
const ENOUGH = Number.POSITIVE_INFINITY
/** From here on a promise is called kept. */
const NEARLY_ALL = 0.9

const LACKED: Readonly<Record<string, string>> = {
  description: 'une description',
  website: 'l’adresse d’un site',
  picture: 'une image qui lui soit propre',
}
const FEED_FAULTS: Readonly<Record<string, string>> = {
  'feed-unreadable': 'Son flux est illisible.',
  'feed-empty': 'Son flux est vide.',
  'feed-not-found': 'Il n’offre aucun flux que l’on puisse trouver\u00a0: personne ne peut s’y abonner.',
  'certificate-expired': 'Le certificat de sécurité du site a expiré\u00a0: les visiteurs sont mis en garde et repartent.',
  'tls-failure': 'La connexion sécurisée au site échoue\u00a0: les visiteurs sont mis en garde et repartent.',
  'redirect-loop': 'Son adresse tourne en rond de redirection en redirection.',
  'too-many-redirects': 'Son adresse est redirigée un trop grand nombre de fois.',
  'dates-missing': 'La plupart des articles de son flux n’ont pas de date lisible.',
}

export const signals: JudgementWords['signals'] = {
  'unanswered-questions': {
    title: 'Questions restées sans réponse',
    pass: ({ questions: asked }) =>
      asked === 0
        ? 'Personne n’attend de réponse à une question.'
        : asked === 1
          ? 'La question posée a reçu une réponse.'
          : `Les ${questions(asked)} posées ont toutes reçu une réponse.`,
    fail: ({ questions: asked, unanswered, oldestOn }) =>
      unanswered === 1
        ? `Le ${dateText(oldestOn)}, quelqu’un a posé ici une question à laquelle personne n’a répondu.`
        : `${unanswered} questions sur ${asked} n’ont jamais reçu de réponse\u202f; la plus ancienne date du ${dateText(oldestOn)}.`,
    remedy: 'Répondre à chacune, même tard, et dire qui répondra désormais.',
  },
  reachability: {
    title: 'Compte accessible',
    pass: () => 'Le compte est bien là pour qui le cherche.',
    fail: () => 'Qui cherche ce compte ne le trouve pas, ou n’y a pas accès.',
    remedy: 'Établir s’il a été abandonné, renommé ou retiré, et corriger tous les liens qui y mènent.',
  },
  'lost-access': {
    title: 'Accès au compte',
    pass: () => 'L’organisation peut s’y connecter.',
    fail: () => 'Plus personne ne peut s’y connecter\u00a0: on ne peut ni y répondre, ni le corriger, ni le fermer.',
    remedy: 'Récupérer l’accès auprès de la plateforme avant toute autre chose, puis le confier à deux personnes.',
  },
  'own-site-link': {
    title: 'Liens depuis le site de l’organisation',
    pass: () => 'Le site de l’organisation mène à ce compte, et quelqu’un s’en occupe.',
    fail: ({ site }) => `Le site de l’organisation (${site}) renvoie toujours vers ce compte, où il n’y a plus personne.`,
    remedy: 'Retirer le lien du site tant que personne ne s’en occupe.',
  },
  duplicates: {
    title: 'Doublons et usurpations',
    pass: () => 'On ne connaît aucun autre compte avec lequel celui-ci pourrait être confondu.',
    fail: ({ twins, impostors }) =>
      impostors > 0
        ? impostors === 1
          ? 'Le compte d’un tiers utilise le nom de l’organisation.'
          : `${impostors} comptes de tiers utilisent le nom de l’organisation.`
        : `L’organisation a ${twins === 1 ? 'un autre compte' : `${twins} autres comptes`} du même genre\u00a0: le public ne sait lequel compte.`,
    remedy: 'Signaler à la plateforme les comptes des tiers\u202f; fusionner les siens et indiquer sur chacun lequel fait foi.',
  },
  'dead-website': {
    title: 'Site indiqué dans le profil',
    pass: ({ url }) => `Le site indiqué dans le profil (${url}) répond.`,
    fail: ({ url }) => `Le profil renvoie vers ${url}, qui n’existe plus.`,
    remedy: 'Mettre l’adresse actuelle dans le profil.',
  },
  'feed-faults': {
    title: 'Flux du blog',
    pass: () => 'Le flux du blog est lisible.',
    fail: ({ fault }) => FEED_FAULTS[fault] ?? 'Le flux du blog présente un défaut.',
    remedy: 'Faire remettre en état le flux et le certificat du site.',
  },
  silence: {
    title: 'Silence au regard de son propre rythme',
    pass: ({ days, pausedDays, ownRhythmDays, postingDays = ENOUGH }) =>
      `${lastPost(days)}${ofThemPaused(pausedDays)}, ce qui n’a rien d’inhabituel ${isTooFew(postingDays) ? 'pour un compte en général' : `à raison d’une publication ${every(ownRhythmDays)}`}.`,
    fail: ({ days, pausedDays, chance: how, lastPostOn, postingDays = ENOUGH }) =>
      lastPostOn === ''
        ? 'Rien n’a jamais été publié ici.'
        : `Silencieux depuis ${span(days)}${ofThemPaused(pausedDays)} (dernière publication le ${dateText(lastPostOn)})\u202f; ${isTooFew(postingDays) ? 'pour l’ensemble des comptes' : 'à son propre rythme'}, un tel silence a ${chance(how)} de chances de se produire.`,
    remedy: 'Publier, ou dire publiquement que le compte est en sommeil.',
  },
  'cadence-collapse': {
    title: 'Cadence',
    pass: ({ trend }) => (trend === 'rising' ? 'Il publie plus souvent qu’avant.' : 'Il publie à peu près aussi souvent qu’avant.'),
    fail: ({ beforeDays, nowDays }) =>
      `L’intervalle habituel entre deux publications est passé de ${span(Math.max(1, beforeDays))} à ${span(nowDays)}.`,
    remedy: 'Fixer un rythme plus lent, que les heures disponibles permettent, et le tenir.',
  },
  'promised-cadence': {
    title: 'Rythme promis',
    pass: ({ promisedDays, posted, due, overDays }) => {
      if (posted === undefined || due === 0) return `Jusqu’ici, rien ne dément la promesse ${de(promised(promisedDays))}.`
      return posted >= NEARLY_ALL * due
        ? `La promesse ${de(promised(promisedDays))} est tenue\u00a0: ${posts(posted)} en ${span(overDays)}.`
        : `Sur les ${due} publications promises en ${span(overDays)} (${promised(promisedDays)}), ${posted === 0 ? 'aucune n’est encore parue' : posted === 1 ? 'une seule est parue' : `${posted} sont parues`}.`
    },
    fail: ({ promisedDays, days, lapse, posted, due, overDays }) =>
      lapse === 'sparse'
        ? `Les lecteurs s’étaient vu promettre ${promised(promisedDays)}\u202f; en ${span(overDays)}, il en fallait ${due} et il n’en est venu que ${posted}.`
        : `Les lecteurs s’étaient vu promettre ${promised(promisedDays)}, et attendent depuis ${span(days)}.`,
    remedy: 'Tenir la promesse, ou en annoncer une autre aux lecteurs.',
  },
  'response-time': {
    title: 'Délai de réponse',
    pass: ({ hours }) => `La moitié des réponses arrivent en moins de ${time(hours)}.`,
    fail: ({ hours, promisedHours }) =>
      `La moitié de ceux qui ont obtenu une réponse ont attendu plus de ${time(hours)}, pour un délai attendu de ${time(promisedHours)}.`,
    remedy: 'Fixer les moments de la journée où quelqu’un regarde, et désigner un remplaçant.',
  },
  monologue: {
    title: 'Conversation',
    pass: ({ items, answered }) => `${answered} des ${items} contributions d’autrui ont reçu une réponse.`,
    fail: ({ items, answered }) =>
      `Il parle et n’écoute pas\u00a0: ${answered === 0 ? `aucune des ${items} contributions d’autrui n’a` : answered === 1 ? `une seule des ${items} contributions d’autrui a` : `${answered} seulement des ${items} contributions d’autrui ont`} reçu une réponse.`,
    remedy: 'Réserver chaque semaine du temps pour répondre, remercier et transmettre.',
  },
  'automatic-posts': {
    title: 'Publications automatiques',
    pass: ({ share: part }) =>
      part === 0
        ? 'Ses publications sont faites par des personnes.'
        : `${share(part)} de ses publications proviennent automatiquement d’un autre canal.`,
    fail: ({ share: part, program }) =>
      program === ''
        ? 'Il se présente lui-même comme un automate.'
        : `${share(part)} de ses publications proviennent automatiquement d’un autre canal (${program}).`,
    remedy: 'Couper le relais, ou écrire aussi pour ce public.',
  },
  'no-reaction': {
    title: 'Réactions',
    pass: ({ posts: all, reacted }) =>
      reacted === 1
        ? `Une seule de ses ${posts(all)} les plus récentes a suscité une réaction.`
        : `${reacted} de ses ${posts(all)} les plus récentes ont suscité une réaction.`,
    fail: ({ posts: all }) =>
      `Aucune de ses ${posts(all)} les plus récentes n’a suscité la moindre réaction\u00a0: il est actif, sans utilité visible pour personne.`,
    remedy: 'Demander à qui il s’adresse et pour quel usage, avant d’écrire davantage.',
  },
  'reaction-decline': {
    title: 'Réactions au regard de son propre passé',
    pass: ({ now }) => `Ses publications trouvent autant d’écho qu’avant (médiane\u00a0: ${reactions(now)}).`,
    fail: ({ before, now }) =>
      `Ses publications trouvent moins d’écho qu’avant\u00a0: la médiane est passée de ${decimal(before)} à ${reactions(now)}.`,
    remedy: 'Regarder quelles publications trouvent encore de l’écho, et pourquoi.',
  },
  'broken-links': {
    title: 'Liens des publications récentes',
    pass: ({ links: all }) =>
      all === 1
        ? 'Le lien de ses publications récentes qui a pu être suivi aboutit.'
        : `Les ${links(all)} de ses publications récentes qui ont pu être suivis aboutissent.`,
    fail: ({ links: all, dead }) =>
      dead === 1
        ? `Un lien sur ${all}, dans ses publications récentes, n’aboutit pas.`
        : `${dead} liens sur ${all}, dans ses publications récentes, n’aboutissent pas.`,
    remedy: 'Rediriger les pages déplacées, ou corriger les publications.',
  },
  'outdated-name': {
    title: 'Nom',
    pass: ({ name }) => `Il porte le nom actuel de l’organisation (${name}).`,
    fail: ({ name, present }) => `Il s’appelle toujours «\u00a0${name}\u00a0», alors que l’organisation se nomme désormais «\u00a0${present}\u00a0».`,
    remedy: 'Changer le nom, et l’identifiant là où la plateforme le permet.',
  },
  ownership: {
    title: 'Responsable et suppléant',
    pass: ({ owner }) => `Responsable du compte\u00a0: ${owner}.`,
    fail: ({ lacks }) => (lacks === 'owner' ? 'Personne ne répond de ce compte.' : 'Personne ne prend le relais en l’absence du responsable.'),
    remedy: 'Désigner par écrit un responsable et un suppléant.',
  },
  'reaction-benchmark': {
    title: 'Réactions au regard de la plateforme',
    pass: ({ rate, usual }) =>
      `${reactions(rate)} par publication pour 100 abonnés\u202f; la valeur courante sur cette plateforme est de ${decimal(usual)}.`,
    fail: ({ rate, usual }) =>
      `${reactions(rate)} par publication pour 100 abonnés, très en dessous de la valeur courante sur cette plateforme (${decimal(usual)}).`,
    remedy: 'Écrire pour ceux qui suivent le compte, ou trouver ceux qui le suivraient.',
  },
  'follower-erosion': {
    title: 'Abonnés',
    pass: ({ before, now, since }) =>
      `${people(now)} ${now < 2 ? 'suit' : 'suivent'} ce compte, contre ${before} ${since === undefined ? 'au relevé précédent' : `le ${dateText(since)}`}.`,
    fail: ({ before, now, since }) =>
      `${people(before)} ${before < 2 ? 'suivait' : 'suivaient'} ce compte le ${dateText(since)}\u202f; il n’y en a plus que ${now}.`,
    remedy: 'Regarder ce qui était publié quand ils sont partis.',
  },
  'profile-gaps': {
    title: 'Profil',
    pass: () => 'Le profil dit qui est derrière le compte et où le trouver.',
    fail: ({ lacks }) => `Il manque au profil ${and(lacks.split(' ').map((part) => LACKED[part] ?? part))}.`,
    remedy: 'Compléter le profil.',
  },
  credential: {
    title: 'Accès de lecture',
    pass: ({ days }) =>
      days > 0 ? `L’accès qui permet de le lire vaut encore ${span(days)}.` : 'L’accès qui permet de le lire se renouvelle de lui-même.',
    fail: ({ detail, days }) =>
      detail === 'expires-soon'
        ? days < 1
          ? 'L’accès qui permet de le lire expire aujourd’hui.'
          : `L’accès qui permet de le lire expire dans ${span(days)}.`
        : 'L’accès qui permet de le lire n’est plus accepté.',
    remedy: 'Demander à qui détient le compte de redonner l’accès.',
  },
  administrators: {
    title: 'Administrateurs',
    pass: ({ administrators: count }) => `${people(count)} peuvent l’administrer.`,
    fail: ({ administrators: count }) =>
      count === 0
        ? 'Personne ne peut l’administrer.'
        : 'Une seule personne peut l’administrer\u00a0: en cas de maladie ou de départ, personne ne la remplacera.',
    remedy: 'Nommer une deuxième personne administratrice.',
  },
  'purpose-afterwards': {
    title: 'Raison d’être avant l’ouverture',
    pass: ({ writtenOn }) => `Sa raison d’être a été écrite avant l’ouverture (${dateText(writtenOn)}).`,
    fail: ({ openedOn, days }) => `Il a été ouvert le ${dateText(openedOn)}, et ce à quoi il sert n’a été écrit que ${span(days)} plus tard.`,
    remedy: 'Dire en une phrase à qui il sert, en quoi, et à quels signes on le verra.',
  },
}

import type { Geography } from '../../../domain/catalogue/platform-profile.ts'
import { type Format, type Goal, isOwnPlatform, type PlatformId, type PublishedPlatformId, type Use } from '../../../domain/catalogue/vocabulary.ts'
import type { Motive } from '../../../domain/hype/motives.ts'
import { ownNameOf } from '../own-platforms.ts'
import { entryOf } from '../words.ts'

/** What sentences need of a name: `the` within a sentence, `on` for being there, `of` and `to` after a verb, `that` after « que », `account` for what is opened. */
type PlatformForms = {
  readonly name: string
  readonly the: string
  readonly on: string
  readonly of: string
  readonly to: string
  readonly that: string
  readonly account: string
  /** For a channel of one's own, which is not a place where others are: they have « un », or « une ». */
  readonly owned?: 'un' | 'une'
}

/** Vowels before which « de » and « que » lose theirs. */
const VOWEL = /^[aeiouyéèêàâîôûœ]/i

/** « de » before the text, elided where French does. */
export const de = (text: string): string => (VOWEL.test(text) ? `d’${text}` : `de ${text}`)
/** « que » before a clause, elided where French does. */
export const que = (clause: string): string => (VOWEL.test(clause) ? `qu’${clause}` : `que ${clause}`)

const network = (name: string, account = `un compte ${name}`): PlatformForms => ({
  name,
  the: name,
  on: `sur ${name}`,
  of: de(name),
  to: `à ${name}`,
  that: que(name),
  account,
})

export const PLATFORMS: Readonly<Record<PublishedPlatformId, PlatformForms>> = {
  blog: { name: 'Blog', the: 'le blog', on: 'sur le blog', of: 'du blog', to: 'au blog', that: 'que le blog', account: 'un blog', owned: 'un' },
  facebook: network('Facebook', 'une page Facebook'),
  twitter: { ...network('X', 'un compte X (anciennement Twitter)'), name: 'X (Twitter)' },
  pinterest: network('Pinterest'),
  instagram: network('Instagram'),
  linkedin: network('LinkedIn', 'une page LinkedIn'),
  youtube: { ...network('YouTube', 'une chaîne YouTube'), of: 'de YouTube', that: 'que YouTube' },
  tiktok: network('TikTok'),
  threads: network('Threads'),
  bluesky: network('Bluesky'),
  mastodon: network('Mastodon'),
  newsletter: {
    name: 'Lettre d’information',
    the: 'la lettre d’information',
    on: 'dans la lettre d’information',
    of: 'de la lettre d’information',
    to: 'à la lettre d’information',
    that: 'que la lettre d’information',
    account: 'une lettre d’information',
    owned: 'une',
  },
  reddit: network('Reddit'),
  discord: network('Discord', 'un serveur Discord'),
  whatsapp: { ...network('WhatsApp', 'une chaîne WhatsApp'), name: 'WhatsApp (chaînes)' },
  telegram: { ...network('Telegram', 'un canal Telegram'), name: 'Telegram (canaux)' },
}

/** The forms of any platform: a workspace's own is spoken of as a network of that name. */
export const formsOf = (id: PlatformId): PlatformForms => (isOwnPlatform(id) ? network(ownNameOf(id)) : PLATFORMS[id])
/** The account somebody has, within a sentence: « votre page Facebook ». */
export const yours = (platform: PlatformId): string =>
  `votre ${formsOf(platform)
    .account.replace(/^une? /, '')
    .replace(/ \(.*\)$/, '')}`

/** `aim`: an infinitive, after « pour », « à » or « de ». */
export const GOALS: Readonly<Record<Goal, { readonly name: string; readonly aim: string }>> = {
  awareness: { name: 'Notoriété', aim: 'faire connaître votre organisation' },
  'search-visibility': { name: 'Visibilité dans les moteurs de recherche', aim: 'apparaître dans les moteurs de recherche' },
  'website-traffic': { name: 'Visites du site', aim: 'attirer des visiteurs sur votre site' },
  'lead-generation': { name: 'Nouveaux contacts', aim: 'trouver des clients potentiels' },
  sales: { name: 'Ventes', aim: 'vendre davantage' },
  'customer-service': { name: 'Service client', aim: 'assurer votre service client' },
  community: { name: 'Communauté', aim: 'faire vivre une communauté' },
  loyalty: { name: 'Fidélisation', aim: 'fidéliser votre public' },
  recruitment: { name: 'Recrutement', aim: 'recruter' },
  'thought-leadership': { name: 'Reconnaissance de l’expertise', aim: 'faire reconnaître votre expertise' },
  'press-relations': { name: 'Relations avec la presse', aim: 'entretenir vos relations avec la presse' },
  'event-coverage': { name: 'Suivi d’événements', aim: 'rendre compte de vos événements' },
  'crisis-communication': { name: 'Communication de crise', aim: 'informer en cas de crise' },
  fundraising: { name: 'Collecte de fonds', aim: 'collecter des fonds' },
  advocacy: { name: 'Défense d’une cause', aim: 'défendre une cause' },
  'public-information': { name: 'Information du public', aim: 'informer le public' },
  'internal-communication': { name: 'Communication interne', aim: 'communiquer en interne' },
}

/** `doing`: an infinitive, as the subject or object of a sentence. */
export const USES: Readonly<Record<Use, { readonly name: string; readonly doing: string }>> = {
  'long-form-articles': { name: 'Articles de fond', doing: 'publier des articles de fond' },
  news: { name: 'Actualités', doing: 'publier vos actualités' },
  'practical-information': { name: 'Informations pratiques', doing: 'donner des informations pratiques' },
  'reference-documents': { name: 'Documents de référence', doing: 'mettre à disposition des documents de référence' },
  'product-visuals': { name: 'Visuels de produits', doing: 'montrer vos produits en images' },
  inspiration: { name: 'Idées et inspiration', doing: 'proposer des idées et de l’inspiration' },
  tutorials: { name: 'Tutoriels', doing: 'publier des tutoriels' },
  'short-video': { name: 'Vidéos courtes', doing: 'publier des vidéos courtes' },
  'long-video': { name: 'Vidéos longues', doing: 'publier des vidéos longues' },
  'live-coverage': { name: 'Direct', doing: 'couvrir des événements en direct' },
  conversation: { name: 'Conversation', doing: 'dialoguer avec le public' },
  'customer-answers': { name: 'Réponses aux questions', doing: 'répondre aux questions' },
  'community-group': { name: 'Groupe d’échange', doing: 'animer un groupe d’échange' },
  'link-sharing': { name: 'Partage de liens', doing: 'partager des liens' },
  'behind-the-scenes': { name: 'Coulisses', doing: 'montrer les coulisses' },
  'job-offers': { name: 'Offres d’emploi', doing: 'diffuser des offres d’emploi' },
  'offers-and-promotions': { name: 'Offres et promotions', doing: 'annoncer des offres et des promotions' },
  testimonials: { name: 'Témoignages', doing: 'publier des témoignages' },
}

/** `some` with the partitive article, `the` with the definite one, `bare` without, after « de ». */
export const FORMATS: Readonly<Record<Format, { readonly name: string; readonly some: string; readonly the: string; readonly bare: string }>> = {
  text: { name: 'Texte', some: 'du texte', the: 'le texte', bare: 'texte' },
  photo: { name: 'Photos', some: 'des photos', the: 'les photos', bare: 'photos' },
  'product-visuals': { name: 'Visuels de produits', some: 'des visuels de produits', the: 'les visuels de produits', bare: 'visuels de produits' },
  graphics: { name: 'Illustrations', some: 'des illustrations', the: 'les illustrations', bare: 'illustrations' },
  'short-video': { name: 'Vidéos courtes', some: 'des vidéos courtes', the: 'les vidéos courtes', bare: 'vidéos courtes' },
  'long-video': { name: 'Vidéos longues', some: 'des vidéos longues', the: 'les vidéos longues', bare: 'vidéos longues' },
  audio: { name: 'Audio', some: 'des contenus audio', the: 'les contenus audio', bare: 'contenus audio' },
  live: { name: 'Vidéo en direct', some: 'de la vidéo en direct', the: 'la vidéo en direct', bare: 'vidéo en direct' },
}

/** `clause` completes « parce que » or « est que ». */
export const MOTIVES: Readonly<Record<Motive, { readonly name: string; readonly clause: string }>> = {
  'audience-measured': { name: 'Présence du public mesurée', clause: 'vous y avez mesuré la présence de votre public' },
  'audience-asks': { name: 'Demande du public', clause: 'votre public le demande' },
  'pilot-succeeded': { name: 'Pilote réussi', clause: 'un projet pilote a réussi' },
  'use-identified': { name: 'Usage défini', clause: 'vous savez ce que vous y feriez' },
  'objective-kpi': { name: 'Objectif mesurable', clause: 'vous y associez un objectif mesurable' },
  'unmet-niche': { name: 'Besoin encore sans réponse', clause: 'aucun compte existant ne répond à ce besoin' },
  'capacity-secured': { name: 'Moyens prévus', clause: 'des personnes et des heures sont prévues' },
  'advice-favourable': { name: 'Avis favorable du responsable de communauté', clause: 'votre responsable de communauté y est favorable' },
  'exit-rule': { name: 'Conditions d’arrêt fixées', clause: 'les conditions d’arrêt sont fixées' },
  'service-continuity': { name: 'Départ du public d’une autre plateforme', clause: 'votre public quitte une autre plateforme' },
  'legal-duty': { name: 'Obligation légale ou contractuelle', clause: 'la loi ou un contrat l’impose' },
  'competitor-present': { name: 'Présence des concurrents', clause: 'vos concurrents y sont' },
  novelty: { name: 'Nouveauté', clause: 'c’est nouveau' },
  buzz: { name: 'Effet de mode', clause: 'on en parle beaucoup' },
  'everyone-does': { name: 'Tout le monde semble y être', clause: 'tout le monde semble y être' },
  'missing-out': { name: 'Crainte de passer à côté', clause: 'vous craignez de passer à côté' },
  'management-wish': { name: 'Souhait de la direction', clause: 'votre direction le souhaite' },
  prestige: { name: 'Image', clause: 'votre image y gagnerait' },
  'vendor-suggestion': { name: 'Suggestion d’un prestataire', clause: 'un prestataire l’a suggéré' },
  'free-of-charge': { name: 'Gratuité', clause: 'c’est gratuit' },
  'follower-goal': { name: 'Nombre d’abonnés', clause: 'vous visez un certain nombre d’abonnés' },
  'relay-army': { name: 'Relais espérés', clause: 'vous espérez que d’autres y relaieront vos messages' },
  'one-account-per-unit': { name: 'Un compte par service', clause: 'chaque service aurait ainsi son compte' },
  'campaign-page': { name: 'Campagne ou événement', clause: 'une campagne ou un événement s’y prête' },
  'personal-taste': { name: 'Goût personnel', clause: 'un membre de l’équipe l’apprécie' },
  values: { name: 'Accord avec les valeurs', clause: 'cela correspond à vos valeurs' },
  'reserve-name': { name: 'Réservation du nom', clause: 'vous souhaitez réserver le nom' },
}

const BESIDE_OWNED: Partial<Readonly<Record<Motive, string>>> = {
  'competitor-present': 'vos concurrents en ont',
  'everyone-does': 'tout le monde semble en avoir',
}
/** The clause of a motive for that platform, completing « parce que ». */
export const motiveClause = (motive: Motive, platform: PlatformId): string => {
  const { owned } = formsOf(platform)
  const beside = BESIDE_OWNED[motive]
  return owned === undefined || beside === undefined ? MOTIVES[motive].clause : `${beside} ${owned}`
}

/** Where a figure was measured. */
const GEOGRAPHIES: Readonly<Record<Geography, string>> = {
  FR: 'en France',
  GB: 'au Royaume-Uni',
  DE: 'en Allemagne',
  EU: 'dans l’Union européenne',
  world: 'dans le monde',
  US: 'aux États-Unis',
}
export const inGeography = (geography: string): string => entryOf(GEOGRAPHIES, geography) ?? 'ailleurs'

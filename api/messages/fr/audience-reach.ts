import type { AudienceReachReasons } from '../../../domain/fit/criteria/audience-reach.ts'
import type { UnderAgeReasons } from '../../../domain/fit/vetoes/under-age.ts'
import type { SentencesFor } from '../messages.ts'
import { share } from './figures.ts'
import { inGeography } from './forms.ts'

type Placed = AudienceReachReasons['audience-reach.published']
type Young = Pick<Placed, 'minimumAge' | 'minimumAgeBy'>

/** Below that a share is said to be less than it, which bounds it already. */
const LEAST_SAID = 0.01
const BOUNDS: Readonly<Record<Placed['bound'], string>> = { '': '', upper: 'jusqu’à ', lower: 'au moins ', most: '' }

/** A share with what is known of its accuracy: accounts that were counted are more than people. */
const reached = ({ share: value, bound }: Pick<Placed, 'share' | 'bound'>): string =>
  bound === 'most'
    ? `jusqu’à ${share(value)} (le plus que nous admettions pour une plateforme, car les chiffres publiés avoisinent la population entière)`
    : `${value < LEAST_SAID ? '' : (BOUNDS[bound] ?? '')}${share(value)}`

/** « que », elided before « au moins ». */
const thatReached = (params: Pick<Placed, 'share' | 'bound'>): string =>
  `${params.bound === 'lower' && params.share >= LEAST_SAID ? 'qu’' : 'que '}${reached(params)}`

const PROFILES = { age: 'profil d’âge', gender: 'profil par sexe', 'age-and-gender': 'profil par âge et par sexe' } as const

/** Where the breakdown behind a figure was measured, when it was elsewhere: «  corrigés d’un profil d’âge mesuré aux États-Unis ». */
const adjusted = ({ skewBy, skewGeography, geography }: Pick<Placed, 'skewBy' | 'skewGeography' | 'geography'>): string =>
  skewBy && skewGeography && skewGeography !== geography ? `, corrigés d’un ${PROFILES[skewBy]} mesuré ${inGeography(skewGeography)}` : ''

/** The same after a share of the youngest adults. */
const leaning = ({ skewBy, skewGeography }: Pick<Placed, 'skewBy' | 'skewGeography'>): string =>
  skewBy && skewGeography ? `, d’après un ${PROFILES[skewBy]} mesuré ${inGeography(skewGeography)}` : ''

/** An insertion within a sentence, closed by a comma where there is one. */
const closed = (insertion: string): string => (insertion === '' ? '' : `${insertion},`)

/** Whom a published share speaks of, after a percentage. */
export const counted = ({ askedFrom, askedTo, skewBy }: Pick<Placed, 'askedFrom' | 'askedTo' | 'skewBy'>): string => {
  if (askedFrom !== undefined && askedTo !== undefined) return `des jeunes de ${askedFrom} à ${askedTo} ans`
  return skewBy ? 'des adultes de même profil' : 'des adultes'
}

/** Who of them is too young, as a sentence that follows. */
const leftOut = ({ minimumAge, minimumAgeBy }: Young): string => {
  if (minimumAge === undefined) return ''
  const barred = minimumAgeBy === 'law' ? 'à qui la loi ne permet pas d’avoir un compte' : 'que les conditions de la plateforme n’admettent pas'
  return ` Les moins de ${minimumAge} ans, ${barred}, sont comptés comme hors d’atteinte.`
}

const ofAudience = (audience: string): string => `du public « ${audience} » peut être touché ici.`

export const audienceReach: SentencesFor<AudienceReachReasons & UnderAgeReasons> = {
  'audience-reach.observed': ({ audience, share: value, ...young }) =>
    `Selon votre propre mesure, ${share(value)} ${ofAudience(audience)}${leftOut(young)}`,
  'audience-reach.measured-context': (params) =>
    `D’après les enquêtes menées ${inGeography(params.geography)} auprès de ce type de public, ${reached(params)} ${ofAudience(params.audience)}${leftOut(params)}`,
  'audience-reach.published': (params) =>
    `D’après les chiffres publiés ${inGeography(params.geography)}${adjusted(params)}, ${reached(params)} ${ofAudience(params.audience)}${leftOut(params)}`,
  'audience-reach.published-elsewhere': (params) =>
    `Faute de chiffre pour votre pays, ceux publiés ${inGeography(params.geography)}${closed(adjusted(params))} donnent à penser ${thatReached(params)} ${ofAudience(params.audience)}${leftOut(params)}`,
  'audience-reach.no-country': (params) =>
    `Vous n’avez pas indiqué de pays ; les chiffres publiés ${inGeography(params.geography)}${closed(adjusted(params))} donnent à penser ${thatReached(params)} ${ofAudience(params.audience)}${leftOut(params)}`,
  'audience-reach.own-measurement': (params) =>
    `Selon votre propre mesure, faite ${inGeography(params.geography)}, ${reached(params)} ${ofAudience(params.audience)}${leftOut(params)}`,
  'audience-reach.described': (params) =>
    `D’après la description de cette plateforme, ${reached(params)} ${ofAudience(params.audience)}${leftOut(params)}`,
  'audience-reach.private-use': (params) =>
    `D’après les chiffres publiés ${inGeography(params.geography)}${adjusted(params)}, ${reached(params)} ${counted(params)} utilisent ce canal à titre privé ; nul n’a mesuré quelle part du public « ${params.audience} » peut y être touchée dans un cadre professionnel.${leftOut(params)}`,
  'audience-reach.professional-use': (params) =>
    `D’après les chiffres publiés ${inGeography(params.geography)}${adjusted(params)}, ${reached(params)} ${counted(params)} sont présents sur ce réseau, dont l’usage est professionnel ; la part est peut-être plus élevée dans le public « ${params.audience} », mais nul ne l’a mesurée.${leftOut(params)}`,
  'audience-reach.by-invitation': (params) =>
    `Personne ne tombe ici sur un canal par hasard, et seules les personnes que vous y amènerez le suivront. D’après les chiffres publiés ${inGeography(params.geography)}${adjusted(params)}, ${reached({ ...params, bound: 'upper' })} ${counted(params)} utilisent le service ; nul n’a mesuré quelle part du public « ${params.audience} » en fait partie.${leftOut(params)}`,
  'audience-reach.potential': ({ audience, ...params }) =>
    `D’après les chiffres sur l’usage d’Internet et la lecture des blogs, ${reached(params)} du public « ${audience} » pourrait vous lire ici, mais un blog qui débute n’a encore aucun lecteur.`,
  'audience-reach.minors': (params) =>
    `Nul n’a mesuré quelle part du public « ${params.audience} », composé surtout ou entièrement de moins de 18 ans, peut être touchée ici ; les chiffres publiés ne portent que sur les adultes (${reached(params)} ${params.skewBy ? 'des plus jeunes d’entre eux' : 'd’entre eux'} ${inGeography(params.geography)}${leaning(params)}).${leftOut(params)}`,
  'audience-reach.minors-measured': (params) =>
    `D’après les enquêtes menées ${inGeography(params.geography)} auprès ${counted(params)}, ${reached(params)} ${ofAudience(params.audience)}${leftOut(params)}`,
  'audience-reach.under-age': ({ audience, minimumAge, minimumAgeBy }) =>
    minimumAgeBy === 'law'
      ? `Toutes les personnes du public « ${audience} » ont moins de ${minimumAge} ans, et la loi de leur pays ne leur permet pas d’avoir un compte ici.`
      : `Toutes les personnes du public « ${audience} » ont moins de ${minimumAge} ans, et les conditions de cette plateforme n’admettent personne d’aussi jeune.`,
  'audience-reach.with-parents': ({ audience, minimumAge }) =>
    `Toutes les personnes du public « ${audience} » ont moins de ${minimumAge} ans et ne peuvent avoir ici de compte à leur nom : tout au plus regardent-elles sans compte ou viennent-elles avec l’aide d’un parent, et nul n’a mesuré combien le font.`,
  'audience-reach.no-figure': () =>
    'Nous n’avons trouvé aucun chiffre sur la présence de vos publics ici : la question reste ouverte, et une mesure de votre part permettrait d’y répondre.',
  'audience-reach.unknown': () => 'Vous n’avez pas décrit vos publics : nous ne pouvons donc pas dire s’ils peuvent être touchés ici.',

  'under-age.barred': ({ minimumAge, minimumAgeBy }) =>
    `Toutes les personnes que vous voulez toucher ont moins de ${minimumAge} ans, et ${minimumAgeBy === 'law' ? 'la loi de leur pays ne leur permet pas d’avoir un compte ici' : 'les conditions de cette plateforme n’admettent personne d’aussi jeune'} : faites de leurs parents, de leurs responsables légaux ou de leurs enseignants un public de votre brief, ou accueillez ces jeunes dans un espace qui vous appartient.`,
  'under-age-alone.with-parents': ({ minimumAge }) =>
    `Toutes les personnes que vous voulez toucher ont moins de ${minimumAge} ans et ne peuvent avoir ici de compte à leur nom : faites d’abord de leurs parents ou responsables légaux, qui devraient l’ouvrir pour elles, un public de votre brief, ou accueillez ces jeunes dans un espace qui vous appartient.`,
}

import type { Use } from '../../../domain/catalogue/vocabulary.ts'
import type { Hindrance, UncarriedCause, UsesWithoutChannelReasons } from '../../../domain/fit/findings/uses-without-channel.ts'
import type { SentencesFor } from '../messages.ts'
import { byCause } from '../uncarried.ts'
import { capital } from '../words.ts'
import { and, or } from './figures.ts'
import { FORMATS, formsOf, USES } from './forms.ts'

/** After « mais ». */
const HINDRANCES: Readonly<Record<Hindrance, string>> = {
  'excluded-by-constraint': 'vos propres règles excluent ce canal',
  'under-age': 'votre public est trop jeune pour y être',
  'under-age-alone': 'votre public ne peut y avoir de compte sans ses parents',
  'ownership-required': 'l’adresse et les contenus ne vous y appartiendraient pas',
  'ownership-to-secure': 'il vous y faudrait d’abord votre propre serveur',
  'legal-exposure': 'ce canal fait l’objet de réserves juridiques et vos exigences de protection des données sont strictes',
  'audience-absent': 'votre public en est presque absent',
  'no-native-format': 'vous ne savez pas produire les formats dont ce canal vit',
  'hours-below-minimum': 'les heures vous manquent pour faire vivre ce canal',
  'hours-taken': 'votre activité ailleurs prend les heures qu’il faudrait',
  'no-use-stated': 'ce canal n’a pas encore d’usage défini',
  wait: 'mieux vaut attendre pour l’instant',
  decline: 'ce canal ne vous convient pas assez',
}

const clauseOf = (cause: UncarriedCause, uses: readonly Use[]): string => {
  const doing = uses.map((use) => USES[use].doing)
  switch (cause.cause) {
    case 'serves-no-goal':
      return `${and(doing)} ne ${uses.length === 1 ? 'sert' : 'servent'} aucun des objectifs que vous avez indiqués, et aucun canal n’est donc conseillé dans ce but`
    case 'carried-nowhere':
      return `aucun des canaux que nous connaissons ne convient pour ${or(doing)}`
    case 'format-missing-there':
      return `pour ${and(doing)}, ${formsOf(cause.platform).the} conviendrait si vous saviez produire ${FORMATS[cause.format].some}`
    case 'format-missing':
      return `${and(doing)} ${uses.length === 1 ? 'demande' : 'demandent'} des formats que vous ne savez pas encore produire, à commencer par ${FORMATS[cause.format].the}`
    case 'channel-not-advised':
      return `pour ${and(doing)}, le canal le plus indiqué serait ${formsOf(cause.platform).the}, mais ${HINDRANCES[cause.hindrance]}`
    case 'unrated':
      return `personne n’a encore indiqué si ${formsOf(cause.platform).the} convient pour ${or(doing)}`
  }
}

export const usesWithoutChannel: SentencesFor<UsesWithoutChannelReasons> = {
  'uses-without-channel': ({ uses, causes }) =>
    causes === undefined
      ? `Parmi les canaux qui vous conviennent, aucun n’est indiqué pour ${and(uses.map((use) => USES[use].doing))} : soit vos objectifs ou vos moyens évoluent, soit ${uses.length === 1 ? 'cet usage demande' : 'ces usages demandent'} un autre lieu qu’un réseau social.`
      : `${capital(
          byCause(causes)
            .map(({ cause, uses: of }) => clauseOf(cause, of))
            .join(' ; '),
        )}.`,
}

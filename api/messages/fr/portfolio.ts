import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import type { PortfolioReasons } from '../../../domain/fit/portfolio/reasons.ts'
import type { VetoId } from '../../../domain/fit/vetoes/index.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { and, count, hours, hoursAlone, numbers } from './figures.ts'
import { formsOf, que } from './forms.ts'

/** Points out of 100, after a verb of gaining or losing. */
const points = (value: number): string => {
  if (value < 0.05) return 'moins de 0,1 point sur 100'
  return `${numbers.decimal(value)} ${value < 2 ? 'point' : 'points'} sur 100`
}

/** The hours of each of several channels. */
const each = (value: number): string => (value === 0 ? 'moins d’une demi-heure' : hours(value))

type Platforms = readonly PlatformId[]
const the = (platforms: Platforms): string => and(platforms.map((platform) => formsOf(platform).the))
const to = (platforms: Platforms): string => and(platforms.map((platform) => formsOf(platform).to))

/** After « nous laissons … de côté : ». */
const OBSTACLES: Readonly<Record<VetoId, string>> = {
  'excluded-by-constraint': 'vos propres règles l’excluent',
  'under-age': 'votre public est trop jeune pour y être',
  'under-age-alone': 'votre public ne peut y avoir de compte sans ses parents',
  'ownership-required': 'vous devez rester propriétaire de ce que vous construisez, ce qui n’y serait pas le cas',
  'ownership-to-secure': 'vous devez rester propriétaire de ce que vous construisez, ce qui y demande votre propre serveur',
  'legal-exposure': 'vos exigences de protection des données s’y opposent',
  'audience-absent': 'votre public n’y est pas',
  'no-native-format': 'aucun des formats que vous savez produire n’y trouve vraiment sa place',
  'hours-below-minimum': 'les heures vous manquent',
  'no-use-stated': 'vous n’avez pas encore dit ce que vous publieriez ou feriez',
}

export const portfolio: SentencesFor<PortfolioReasons> = {
  'portfolio.one-channel': ({ platform, hours: given }) =>
    `Consacrez ${hours(given)} par semaine ${formsOf(platform).to}, et à rien d’autre : un seul canal bien tenu est le meilleur emploi de votre temps.`,
  'portfolio.channels': ({ platforms, hours: given }) =>
    `Répartissez ${hours(given)} par semaine entre ${the(platforms)} : nous ne voyons pas de meilleur emploi de votre temps.`,
  'portfolio.nobody': () => 'Personne n’est chargé de vos canaux : avant tout plan, désignez quelqu’un et réservez-lui des heures.',
  'portfolio.no-candidate': () => 'D’après ce que vous nous avez dit jusqu’ici, il n’y a pas de canal pour lequel établir un plan.',
  'portfolio.nothing-worth-hours': () => 'Aucun canal n’apporterait assez à vos objectifs pour justifier les heures qu’il demande.',
  'portfolio.too-few-hours': ({ platform, hours: available, needed }) =>
    `Vous ${available === 0 ? 'ne disposez d’aucune heure' : `disposez de ${hours(available)} par semaine`}, et même le moins exigeant des canaux envisageables, ${formsOf(platform).the}, en demande au moins ${hoursAlone(needed)}${available === 0 ? ' par semaine' : ''}.`,
  'portfolio.obligations-exceed-hours': ({ hours: available, needed, platforms }) =>
    `Une obligation vous engage à tenir ${the(platforms)}, ce qui demande au moins ${hours(needed)} par semaine, et vous ${available === 0 ? 'n’en avez aucune' : `en avez ${hoursAlone(available)}`} : c’est à régler avant toute autre chose.`,
  'portfolio.hours-unknown': ({ platform, needed }) =>
    `Vous n’avez pas indiqué de combien d’heures vous disposez ; le premier canal à en valoir la peine serait ${formsOf(platform).the}, à partir de ${hours(needed)} par semaine.`,

  'portfolio.set-aside': ({ hours: kept, platforms }) =>
    `Nous avons réservé ${hours(kept)} par semaine ${to(platforms)}, soit parce qu’une obligation vous y maintient, soit parce que nous n’avons pas de chiffres pour en juger.`,
  'portfolio.set-aside-duty': ({ hours: kept, platforms }) =>
    `Nous avons réservé ${hours(kept)} par semaine ${to(platforms)}, parce qu’une obligation vous y maintient.`,
  'portfolio.set-aside-unjudged': ({ hours: kept, platforms }) =>
    `Nous avons réservé ${hours(kept)} par semaine ${to(platforms)}, faute de chiffres pour en juger.`,
  'portfolio.hours-left': ({ hours: left }) =>
    left < 2
      ? `Il vous reste ${hours(left)} par semaine, qui ajouterait trop peu à ce plan pour en valoir la peine : mieux vaut l’employer autrement.`
      : `Il vous reste ${hours(left)} par semaine, qui ajouteraient trop peu à ce plan pour en valoir la peine : mieux vaut les employer autrement.`,
  'portfolio.one-more-hour': ({ platform, points: gained }) =>
    `Une heure de plus par semaine apporterait ${points(gained)} à vos objectifs, et irait surtout ${formsOf(platform).to}.`,
  'portfolio.next-channel': ({ platform, hours: missing, points: gained }) =>
    `Le canal suivant serait ${formsOf(platform).the} : il faudrait ${hours(missing)} de plus par semaine, et vos objectifs y gagneraient ${points(gained)}.`,
  'portfolio.spread': ({ platforms, hours: given, points: lost }) =>
    `Réparti à parts égales entre ${the(platforms)}, le même temps donnerait ${each(given)} par semaine à chaque canal, et vos objectifs y perdraient ${points(lost)}.`,
  'portfolio.spread-starved': ({ platforms, hours: given, points: lost }) =>
    `Réparti à parts égales entre ${the(platforms)}, le même temps donnerait ${each(given)} par semaine à chaque canal, ce qui ne suffit pas à les faire tous vivre, et vos objectifs y perdraient ${points(lost)}.`,
  'portfolio.on-hold': ({ platforms }) =>
    `La demande concernant ${the(platforms)} reste en suspens : n’y ouvrez rien tant qu’elle n’est pas tranchée, et gardez ces heures libres d’ici là.`,
  'portfolio.unmeasured': ({ platforms }) =>
    `Personne n’a mesuré quelle part de votre public on peut toucher avec ${the(platforms)} : par prudence, nous n’en avons compté que la moitié de ce que nous supposerions sinon. Mesurez cette part avant de vous fier à ce plan.`,
  'portfolio.use-missing': ({ platforms }) =>
    `Rien de ce que vous dites vouloir faire ${and(platforms.map((platform) => formsOf(platform).on))} ne sert vos objectifs : tranchez ce point avant d’y consacrer plus de temps.`,
  'portfolio.networks-beside-a-job': ({ networks }) =>
    `Tant que la tenue de ces canaux n’est l’activité principale de personne, nous ne prévoyons pas plus ${networks === 1 ? 'd’un réseau social' : `de ${count(networks)} réseaux sociaux`} en plus de ce qui vous appartient.`,
  'portfolio.networks-per-post': ({ networks }) =>
    `Avec les personnes chargées de ces canaux, nous ne prévoyons pas plus ${networks === 1 ? 'd’un réseau social' : `de ${count(networks)} réseaux sociaux`} en plus de ce qui vous appartient.`,
  'portfolio.ask-first': ({ platforms }) =>
    `Avant de consacrer des heures ${to(platforms)}, répondez aux questions en suspens : elles pourraient encore nous conduire à vous ${platforms.length === 1 ? 'le' : 'les'} déconseiller.`,
  'portfolio.duty-against-rule': ({ platforms }) =>
    `Une obligation impose ${the(platforms)}, que vos propres règles excluent : le plan n’y prévoit aucune heure tant que vous n’avez pas décidé ce qui l’emporte.`,
  'portfolio.not-proven': ({ points: most }) =>
    `Les combinaisons sont trop nombreuses pour être toutes essayées : un autre plan pourrait faire mieux de ${points(most)}, mais pas davantage.`,

  'portfolio.at-healthy': ({ platform, hours: given }) =>
    `${capital(formsOf(platform).the)} reçoit ${hours(given)} par semaine, de quoi tenir un bon rythme.`,
  'portfolio.below-healthy': ({ platform, hours: given, healthy }) =>
    `${capital(formsOf(platform).the)} reçoit ${hours(given)} par semaine ; un rythme pleinement satisfaisant en demanderait ${hoursAlone(healthy)}.`,
  'portfolio.at-minimum': ({ platform, hours: given, healthy }) =>
    `${capital(formsOf(platform).the)} reçoit ${hours(given)} par semaine, le minimum pour rester actif ; un bon rythme en demanderait ${hoursAlone(healthy)}.`,
  'portfolio.closing-costs': ({ platform, points: lost, hoursSaved }) => {
    if (hoursSaved >= 0.5)
      return `Renoncer ${formsOf(platform).to} coûterait ${points(lost)} à vos objectifs ; ses heures une fois employées au mieux, il vous en resterait ${hoursAlone(hoursSaved)} par semaine.`
    return hoursSaved <= -0.5
      ? `Renoncer ${formsOf(platform).to} coûterait ${points(lost)} à vos objectifs, même en consacrant ${hours(-hoursSaved)} de plus par semaine aux autres canaux.`
      : `Renoncer ${formsOf(platform).to} coûterait ${points(lost)} à vos objectifs, même en employant au mieux les heures ainsi libérées.`
  },
  'portfolio.closing-takes-hours': ({ platform, hours: more }) =>
    `Sans ${formsOf(platform).the}, les autres canaux pourraient servir aussi bien vos objectifs, mais il y faudrait ${hours(more)} de plus par semaine.`,
  'portfolio.closing-costs-little': ({ platform }) => `Renoncer ${formsOf(platform).to} ne coûterait presque rien à vos objectifs.`,
  'portfolio.obliged': ({ platform }) => `Une obligation vous impose de maintenir ${formsOf(platform).the}, quel que soit son apport.`,

  'portfolio.stop': ({ platform, hours: freed, points: lost }) =>
    `Ce plan ne prévoit pas d’heures pour ${formsOf(platform).the} : nous y mettrions fin avant de commencer autre chose, car continuer prendrait au moins ${hours(freed)} par semaine et coûterait ${points(lost)} à vos objectifs.`,
  'portfolio.stop-once-proven': ({ platform, hours: freed, unproven }) =>
    `Ce plan ne prévoit pas d’heures pour ${formsOf(platform).the}, qui en demande au moins ${hoursAlone(freed)} par semaine ; mais des chiffres indiquent quelle part de votre public on peut y toucher, et il n’y en a aucun pour ${the(unproven)}. Avant d’y renoncer, vérifiez, par exemple au moyen d’un court sondage, si ${the(unproven)} ${unproven.length === 1 ? 'toucherait' : 'toucheraient'} plus de monde.`,
  'portfolio.keep-until-proven': ({ platform, hours: kept, unproven }) =>
    `Le plan lui-même se passe ${formsOf(platform).of} ; mais des chiffres indiquent quelle part de votre public on peut y toucher, et il n’y en a aucun pour ${the(unproven)}. Tant qu’il n’est pas établi ${que(the(unproven))} ${unproven.length === 1 ? 'touche' : 'touchent'} plus de monde, continuez ${formsOf(platform).on} : comptez au moins ${hours(kept)} par semaine, à prendre sur celles qui restent.`,
  'portfolio.stop-free': ({ platform, hours: freed }) =>
    `Ce plan ne prévoit pas d’heures pour ${formsOf(platform).the} : continuer n’ôterait rien aux autres canaux, mais prendrait au moins ${hours(freed)} par semaine pour un apport trop faible.`,
  'portfolio.rest': ({ platform, hours: freed }) =>
    `Ce plan ne prévoit pas d’heures pour ${formsOf(platform).the}, qui en demande au moins ${hoursAlone(freed)} par semaine pour vivre. Ce que vous y avez publié vous appartient : conservez-le, dites où paraissent désormais vos nouvelles, et revenez-y quand vous en aurez le temps.`,
  'portfolio.gives-way': ({ platform, hours: freed, points: lost }) =>
    `${capital(formsOf(platform).the)} vous conviendrait, mais vos heures servent davantage sur les canaux de ce plan : continuer leur prendrait au moins ${hours(freed)} par semaine${lost > 0 ? ` et coûterait ${points(lost)} à vos objectifs` : ''}. Ne continuez que si vous trouvez ces heures ailleurs.`,
  'portfolio.stop-if-alive': ({ platform, hours: freed }) =>
    `Ce plan ne prévoit pas d’heures pour ${formsOf(platform).the} : si vous y publiez encore, cela retire au moins ${hours(freed)} par semaine aux autres canaux.`,

  'portfolio.chosen': ({ platform }) => `${capital(formsOf(platform).the)} fait partie du plan.`,
  'portfolio.outranked': ({ platform }) => `${capital(formsOf(platform).the)} pourrait vous servir, mais vos heures sont mieux employées ailleurs.`,
  'portfolio.not-added': ({ platform }) =>
    `${capital(formsOf(platform).the)} pourrait vous servir, mais nous ne prévoirions pas ce canal en plus de ceux du plan.`,
  'portfolio.not-worth-hours': ({ platform }) =>
    `${capital(formsOf(platform).the)} n’apporterait pas assez à vos objectifs pour justifier les heures nécessaires.`,
  'portfolio.candidate': ({ platform }) =>
    `${capital(formsOf(platform).the)} reste en lice : sa place dans le plan dépend des heures dont vous disposez.`,
  'portfolio.vetoed': ({ platform, veto }) => `Nous laissons ${formsOf(platform).the} de côté : ${OBSTACLES[veto]}.`,
  'portfolio.declined': ({ platform }) => `Nous laissons ${formsOf(platform).the} de côté : notre avis est défavorable dans votre cas.`,
  'portfolio.refused': ({ platform }) => `Nous laissons ${formsOf(platform).the} de côté : à la demande qui nous est faite, nous répondons non.`,
  'portfolio.without-use': ({ platform }) =>
    `Nous laissons ${formsOf(platform).the} de côté : rien de ce que vos formats vous permettraient d’y faire ne servirait vos objectifs.`,
  'portfolio.not-earned': ({ platform }) =>
    `Nous laissons ${formsOf(platform).the} de côté pour l’instant : son apport ne justifierait pas d’ouvrir un canal de plus.`,

  'portfolio.from-hours': ({ hours: from, platforms }) => `À partir de ${hours(from)} par semaine, mieux vaut se consacrer ${to(platforms)}.`,
}

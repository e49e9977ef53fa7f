import type { DurabilityPart } from '../../../domain/fit/criteria/durability.ts'
import type { CriterionId } from '../../../domain/fit/criteria/index.ts'
import type { PortfolioReasons } from '../../../domain/fit/portfolio/reasons.ts'
import type { QualificationFindingReasons } from '../../../domain/qualification/findings.ts'
import type { VerdictReasonsOfGroup } from '../../../domain/qualification/verdict.ts'
import type { AllReasons } from '../../../domain/reasons.ts'
import { type Bounds, isWide } from '../bounds.ts'
import type { DiagnosisReasons } from '../diagnosis-words.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { audienceReach } from './audience-reach.ts'
import { counterBriefSentences } from './counter-brief.ts'
import { counterfactuals } from './counterfactuals.ts'
import { dormantAccounts } from './dormant-accounts.ts'
import { and, count, hours, hoursAlone, numbers, outOf4, percent, score, share, shareBelow, years } from './figures.ts'
import { de, FORMATS, formsOf, GOALS, MOTIVES, motiveClause, que, USES, yours } from './forms.ts'
import { governanceEffect } from './governance-effect.ts'
import { pilotResults, STATED } from './pilot-results.ts'
import { questions } from './questions.ts'
import { requestSentences } from './requests.ts'
import { usesWithoutChannel } from './uses-without-channel.ts'

/** The second half of a comparison, when there is something to compare. */
const weaker = (first: number, second: number, text: string): string => (second < first ? text : '')

/** What a channel does for the goal it serves best, after what it does not do, or hardly, for another. */
const besides = (rating: number, weakest: number): string => {
  if (rating <= 1) return ' et à peine'
  if (weakest === 0) return rating === 2 ? ', mais un peu' : ', mais nettement'
  return rating === 2 ? ', un peu plus' : ', bien davantage'
}

/** Hours that accounts elsewhere take first, before the hours that are left. */
const onceOthersServed = (taken: number): string =>
  taken < 2
    ? `une fois déduit le temps que demande déjà votre activité ailleurs (${hours(taken)})`
    : `une fois déduites les ${hours(taken)} que demande déjà votre activité ailleurs`
/** The hours there are for a channel, as the beginning of a sentence. */
const hoursThere = (available: number, taken: number): string =>
  taken > 0
    ? `${capital(onceOthersServed(taken))}, il vous reste ${hours(available)} par semaine`
    : `Vous disposez de ${hours(available)} par semaine`
/** Hours that accounts elsewhere take, where nothing is left, which may have another cause. */
const othersTake = (taken: number): string => (taken > 0 ? ` ; votre activité ailleurs en demande déjà ${hoursAlone(taken)}` : '')

const LASTING: Readonly<Record<DurabilityPart, string>> = {
  lifespan: 'une publication y reste longtemps utile',
  ownership: 'l’adresse, les contenus et les contacts vous appartiennent',
  stability: 'la plateforme a gardé son public et ses règles au fil des années',
  independence: 'personne d’autre ne décide à qui vos contenus sont montrés',
  'legal-safety': 'aucune réserve juridique n’est connue',
}
const FRAGILE: Readonly<Record<DurabilityPart, string>> = {
  lifespan: 'une publication y disparaît vite de la vue',
  ownership: 'l’adresse, les contenus et les contacts appartiennent à la plateforme',
  stability: 'ni le public ni les règles de la plateforme ne sont restés stables',
  independence: 'la plateforme décide seule à qui vos contenus sont montrés',
  'legal-safety': 'la plateforme fait l’objet de réserves juridiques connues',
}

/** The weak side of a channel that suits, after « avec une réserve : ». */
const RESERVATIONS: Readonly<Record<CriterionId, string>> = {
  'goal-effectiveness': 'vos objectifs n’y sont servis qu’en partie',
  'use-affordance': 'une partie seulement de ce que vous prévoyez y trouve sa place',
  'audience-reach': 'seule une petite partie de votre public peut y être touchée',
  capacity: 'les heures vous manquent pour bien vous en occuper',
  durability: 'ce que vous y construisez reste fragile',
  'format-match': 'les formats que vous savez produire ne sont pas ceux qui y fonctionnent le mieux',
  'conversation-readiness': 'vous ne pouvez pas encore tenir la conversation que le public y attend',
  'track-record': 'votre expérience sur ce canal invite à la prudence',
}

/** Between which scores it lies. */
const range = ({ alternativeWorst, alternativeBest }: Bounds): string =>
  `(entre ${score(alternativeWorst)} et ${score(alternativeBest)} selon les réponses encore attendues)`
/** What a channel scores, as the end of a sentence. */
const scoring = (value: number, bounds: Bounds): string => `obtient ${score(value)} sur 100${isWide(bounds) ? ` en l’état ${range(bounds)}` : ''}`

/** For how long a platform has been open, in whole years. */
const ageText = (age: number): string => (age < 1 ? 'moins d’un an' : age === 1 ? 'un an' : years(age))

const WORKS = ['ne fonctionne pas', 'fonctionne mal', 'fonctionne sous certaines conditions', 'fonctionne bien', 'fonctionne très bien'] as const

const satisfied = (met: number, asked: number): string => {
  if (met === 0) return 'aucun n’est encore réuni'
  if (met === asked) return asked === 2 ? 'les deux sont réunis' : 'tous sont réunis'
  return met === 1 ? 'un seul est réuni' : `${count(met)} sont réunis`
}

export const reasons: SentencesFor<
  Omit<AllReasons, keyof (PortfolioReasons & VerdictReasonsOfGroup & QualificationFindingReasons & DiagnosisReasons)>
> = {
  ...audienceReach,
  ...counterfactuals,
  ...governanceEffect,
  ...questions,

  'goal-effectiveness.strong': ({ goal, rating, weakestGoal, weakestRating }) =>
    `Ce canal convient bien pour ${GOALS[goal].aim} (${outOf4(rating)})${weaker(rating, weakestRating, `, moins pour ${GOALS[weakestGoal].aim} (${outOf4(weakestRating)})`)}.`,
  'goal-effectiveness.mixed': ({ goal, rating, weakestGoal, weakestRating }) =>
    `Ce canal ${rating >= 3 ? 'aide' : 'n’aide qu’en partie'} à ${GOALS[goal].aim} (${outOf4(rating)})${weaker(rating, weakestRating, `, ${weakestRating === 0 ? `${rating >= 3 ? 'mais' : 'et'} pas` : 'moins'} à ${GOALS[weakestGoal].aim} (${outOf4(weakestRating)})`)}.`,
  'goal-effectiveness.weak': ({ goal, rating, weakestGoal, weakestRating }) =>
    `Ce canal ${weakestRating === 0 ? 'n’aide pas' : 'aide peu'} à ${GOALS[weakestGoal].aim} (${outOf4(weakestRating)})${weaker(rating, weakestRating, `${besides(rating, weakestRating)} à ${GOALS[goal].aim} (${outOf4(rating)})`)}.`,
  'goal-effectiveness.sector-unknown': ({ goal, low, high }) =>
    low === high
      ? `Pour ${GOALS[goal].aim}, l’intérêt de ce canal dépend de votre secteur, que vous n’avez pas indiqué (${outOf4(low)} faute de mieux).`
      : `Pour ${GOALS[goal].aim}, l’intérêt de ce canal dépend de votre secteur, que vous n’avez pas indiqué (de ${low} à ${outOf4(high)}).`,
  'goal-effectiveness.unrated': ({ goal }) =>
    `Personne n’a encore indiqué si cette plateforme aide à ${GOALS[goal].aim} : la question reste ouverte.`,

  'use-affordance.strong': ({ use, rating, weakestUse, weakestRating }) =>
    `Ce canal se prête bien à ce que vous prévoyez, en particulier pour ${USES[use].doing} (${outOf4(rating)})${weaker(rating, weakestRating, `, moins pour ${USES[weakestUse].doing} (${outOf4(weakestRating)})`)}.`,
  'use-affordance.mixed': ({ use, rating, weakestUse, weakestRating }) =>
    weakestRating < rating
      ? `Ce canal ne se prête qu’à une partie de ce que vous prévoyez : plutôt ${USES[use].doing} (${outOf4(rating)}) ${que(USES[weakestUse].doing)} (${outOf4(weakestRating)}).`
      : `Ce canal ne se prête qu’en partie à ce que vous prévoyez : ${USES[use].doing} (${outOf4(rating)}).`,
  'use-affordance.weak': ({ use, rating }) =>
    rating === 0
      ? 'Ce canal ne se prête à aucun des usages que vous prévoyez (0 sur 4).'
      : `Ce canal n’est pas fait pour ce que vous prévoyez : même l’usage qui lui convient le mieux, ${USES[use].doing}, n’obtient que ${outOf4(rating)}.`,
  'use-affordance.none-stated': () => 'Vous n’avez indiqué aucun contenu à publier ni aucune activité à mener : ce canal serait donc sans objet.',
  'use-affordance.unknown': () =>
    'Pour en juger, il nous faudrait savoir ce que vous comptez publier ou faire, et dans quel secteur vous travaillez.',
  'use-affordance.unrated': ({ use }) =>
    `Personne n’a encore indiqué si cette plateforme se prête à ce que vous prévoyez, par exemple ${USES[use].doing} : la question reste ouverte.`,

  'scope.channels-only': ({ platform }) =>
    `Il ne s’agit ici que de ce que vous annoncez ${formsOf(platform).on} à tous ceux qui vous y suivent : les échanges avec un client en particulier et les groupes sont un autre service, sur lequel cet avis ne dit rien.`,

  'capacity.enough': ({ hours: available, needed, taken }) => `${hoursThere(available, taken)} pour un canal qui en demande ${hoursAlone(needed)}.`,
  'capacity.short': ({ hours: available, needed, taken }) =>
    available === 0
      ? `Vous ne disposez d’aucune heure pour un canal qui en demande ${hoursAlone(needed)} par semaine pour être bien tenu${othersTake(taken)}.`
      : `${hoursThere(available, taken)} pour un canal qui en demande ${hoursAlone(needed)} pour être bien tenu.`,
  'capacity.uncovered': ({ hours: available, needed, taken, weeks }) =>
    `${hoursThere(available, taken)} pour un canal qui en demande ${hoursAlone(needed)}, mais personne n’assure pleinement l’intérim pendant les congés : il manque environ ${weeks === 1 ? 'une semaine' : `${weeks} semaines`} par an.`,
  'capacity.nobody': ({ needed }) => `Personne n’est chargé de vos canaux, et bien tenir celui-ci demande ${hours(needed)} par semaine.`,
  'capacity.accounts-unknown': ({ hours: available, needed, accounts }) =>
    `Vous disposez de ${hours(available)} par semaine pour un canal qui en demande ${hoursAlone(needed)}, mais ${accounts === 1 ? 'un autre compte, dont vous n’avez pas précisé l’état, en prend' : `${count(accounts)} autres comptes, dont vous n’avez pas précisé l’état, en prennent`} peut-être une partie.`,
  'capacity.hours-unknown': ({ needed }) =>
    `Bien tenir ce canal demande environ ${hours(needed)} par semaine ; nous ne savons pas encore de combien de temps vous disposez.`,

  'conversation-readiness.not-demanded': () => 'Le public n’attend pas de conversation ici : rien de plus ne vous est demandé.',
  'conversation-readiness.ready': ({ withinHours }) =>
    `Le public attend ici une réponse en moins de ${hours(withinHours)}, et vous êtes organisés pour la donner.`,
  'conversation-readiness.slow': ({ withinHours, hours: held }) =>
    `Le public attend ici une réponse en moins de ${hours(withinHours)} ; la vôtre en demande ${hoursAlone(held)}.`,
  'conversation-readiness.absent': ({ withinHours }) =>
    `Le public attend ici une réponse en moins de ${hours(withinHours)}, et, pour l’instant, personne chez vous n’est là pour la donner.`,
  'conversation-readiness.unfree': () => 'La validation préalable ralentira la conversation que le public attend ici.',
  'conversation-readiness.controlled': ({ share: lost }) =>
    `Le public attend ici une conversation, et, d’après votre diagnostic, la volonté de la maîtriser retire ${share(lost)} de votre capacité à répondre.`,
  'conversation-readiness.unknown': ({ withinHours }) =>
    `Le public attend ici une réponse en moins de ${hours(withinHours)} ; nous ne savons pas encore qui pourrait la donner, quand et avec quelle liberté.`,

  'durability.lasting': ({ part }) => `Ce que vous construisez ici peut durer, surtout parce ${que(LASTING[part])}.`,
  'durability.fragile': ({ part }) => `Ce que vous construisez ici reste fragile, surtout parce ${que(FRAGILE[part])}.`,
  'durability.unrated': () => 'La durabilité de ce que l’on construit sur ce canal n’a pas encore été évaluée.',

  'format-match.native': ({ format, quality }) =>
    `Vous savez produire ${FORMATS[format].some}, un format naturel sur ce canal${quality === 'basic' ? ', même si la qualité reste simple pour l’instant' : ''}.`,
  'format-match.tolerated': ({ format, rating }) =>
    rating === 0
      ? 'Ce canal n’accueille aucun des formats que vous savez produire.'
      : `Parmi les formats que vous savez produire, ce canal accepte ${rating === 1 ? 'tout au plus' : 'surtout'} ${FORMATS[format].the}, ${rating === 1 ? 'avec peu d’effet' : 'sans en faire un point fort'}.`,
  'format-match.none': () => 'Vous n’avez indiqué aucun format que vous sauriez produire : il n’y aurait donc rien à publier ici.',
  'format-match.unknown': () => 'Nous ne savons pas encore quels formats vous pouvez produire.',
  'format-match.unrated': () => 'Les formats que ce canal accepte n’ont pas encore été évalués.',

  'track-record.active': () => STATED.active,
  'track-record.dormant': () => STATED.dormant,
  'track-record.none': () => STATED.none,
  'track-record.unknown': () => STATED.unknown,

  'excluded-by-constraint.named': () => 'Vos propres règles excluent ce canal.',
  'ownership-required.rented': () =>
    'Vous devez rester propriétaire de l’adresse et des contenus, alors que, sur ce canal, les deux restent entre les mains de la plateforme.',
  'ownership-to-secure.own-server': ({ hoursPerMonth, eurosPerYear }) =>
    `Vous devez rester propriétaire de l’adresse et des contenus, ce qui demande ici votre propre serveur : selon notre estimation, environ ${hours(hoursPerMonth)} par mois et ${eurosPerYear} euros par an, en plus des heures consacrées au canal lui-même.`,
  'legal-exposure.reserved': ({ rating }) =>
    `Vos exigences de protection des données sont strictes, et ce canal fait l’objet de réserves juridiques connues (${outOf4(rating)} pour la sécurité juridique).`,
  'audience-absent.all': ({ share: value, percentNeeded }) =>
    `Ce canal touche ${shareBelow(value, percentNeeded)} de chacun de vos publics, et au-dessous de ${percent(percentNeeded)} l’effort se justifie difficilement.`,
  'no-native-format.none': ({ format }) =>
    `Ce canal vit surtout ${de(FORMATS[format].bare)}, et aucun des formats que vous savez produire aujourd’hui n’y trouve vraiment sa place.`,
  'hours-below-minimum.short': ({ hours: available, needed, taken }) =>
    available === 0
      ? `Vous ne disposez d’aucune heure pour ce canal, et il en faut au moins ${hoursAlone(needed)} par semaine pour le faire vivre${othersTake(taken)}.`
      : `Il faut au moins ${hours(needed)} par semaine pour faire vivre ce canal${taken > 0 ? ` et, ${onceOthersServed(taken)}, il vous en reste` : ', et vous en avez'} ${hoursAlone(available)}.`,
  'hours-below-minimum.nobody': ({ needed }) =>
    `Il faut au moins ${hours(needed)} par semaine pour faire vivre ce canal, et personne n’en est chargé.`,
  'no-use-stated.empty': () => 'Vous n’avez pas encore dit ce que vous publieriez ou feriez, et un canal sans usage n’est pas encore un projet.',

  'verdict.score-high': ({ score: value, worst }) =>
    score(worst) === score(value)
      ? `Ce canal obtient ${score(value)} sur 100, et aucune question ouverte ne pourrait faire baisser ce score.`
      : `Ce canal obtient ${score(value)} sur 100, et atteindrait encore ${score(worst)} si toutes les questions ouvertes recevaient une réponse défavorable.`,
  'verdict.score-middle': ({ score: value }) =>
    `Avec ${score(value)} sur 100, ce canal justifie un pilote, mesuré et limité dans le temps, plutôt qu’un engagement complet.`,
  'verdict.score-low': ({ score: value }) =>
    `Avec ${score(value)} sur 100, ce canal n’apporte pas assez pour l’instant ; il sera utile d’y revenir quand votre situation changera.`,
  'verdict.score-very-low': ({ score: value }) =>
    `Avec ${score(value)} sur 100, ce canal ne convient pas à votre organisation telle que vous la décrivez.`,
  'verdict.unanswered': ({ score: value, worst }) =>
    `Ce canal obtient ${score(value)} sur 100, mais pourrait descendre à ${score(worst)} selon les réponses aux questions encore ouvertes : mieux vaut commencer par un pilote, limité dans le temps.`,
  'verdict.ask-first': ({ score: value, worst }) =>
    `D’après ce que vous nous avez dit, le canal obtient ${score(value)} sur 100, mais il pourrait tomber à ${score(worst)} selon des questions encore ouvertes : répondez-y d’abord, c’est moins coûteux qu’un pilote.`,
  'verdict.unanswered-low': ({ score: value, best }) =>
    `Ce canal obtient ${score(value)} sur 100, mais pourrait atteindre ${score(best)} selon les réponses aux questions encore ouvertes : il est trop tôt pour l’écarter.`,
  'verdict.thin-evidence': ({ score: value, confidence }) =>
    `Ce canal obtient ${score(value)} sur 100, mais sur des données peu solides (confiance : ${share(confidence)}) ; mieux vaut commencer par un pilote, limité dans le temps.`,
  'verdict.uncertain': ({ score: value, p5 }) =>
    `Ce canal obtient ${score(value)} sur 100, mais pourrait descendre à ${score(p5)} si les poids ou les données étaient un peu différents ; mieux vaut commencer par un pilote, limité dans le temps.`,
  'verdict.few-reached': ({ score: value, share: part }) =>
    `Ce canal obtient ${score(value)} sur 100, mais ${share(part)} seulement des personnes que vous visez peuvent y être touchées ; mieux vaut commencer par un pilote, limité dans le temps.`,
  'verdict.hours-short': ({ score: value, hours: available, needed }) =>
    `Ce canal obtient ${score(value)} sur 100, mais bien le tenir demande ${hours(needed)} par semaine et vous en avez ${hoursAlone(available)} ; commencez par un pilote, limité dans le temps.`,
  'verdict.nothing-to-wait-for': ({ score: value, ceiling }) =>
    `Ce canal obtient ${score(value)} sur 100 ; même avec toutes les heures et tous les formats qu’il demande, il ne dépasserait pas ${score(ceiling)} : il n’y a rien à attendre.`,
  'verdict.vetoed': ({ vetoes }) =>
    vetoes === 1
      ? 'Un obstacle s’y oppose, qu’aucun score ne compense.'
      : `${capital(count(vetoes))} obstacles s’y opposent, qu’aucun score ne compense.`,
  'verdict.vetoed-for-good': ({ score: value, vetoes }) =>
    vetoes === 1
      ? `Un obstacle s’y oppose et, même une fois cet obstacle levé, le canal n’obtiendrait que ${score(value)} sur 100.`
      : `${capital(count(vetoes))} obstacles s’y opposent et, même une fois ces obstacles levés, le canal n’obtiendrait que ${score(value)} sur 100.`,

  'ranking.clear': ({ ahead, behind, probability }) =>
    `${capital(formsOf(ahead).the)} devance ${formsOf(behind).the} dans ${share(probability)} des tirages où nous avons fait varier les poids et les données.`,
  'ranking.too-close': ({ ahead, behind, probability }) =>
    `Impossible de départager ${formsOf(ahead).the} et ${formsOf(behind).the} : l’ordre affiché ne tient que dans ${share(probability)} des tirages où nous avons fait varier les poids et les données.`,

  'use.carries-goal': ({ use, goal, rating }) =>
    `${capital(USES[use].doing)} ${WORKS[rating] ?? WORKS[2]} ici (${outOf4(rating)}) et aide à ${GOALS[goal].aim}.`,
  'use.not-carried': ({ use, rating }) =>
    `${capital(USES[use].doing)} ${WORKS[rating] ?? WORKS[1]} ici (${outOf4(rating)}) : mieux vaut le faire ailleurs.`,
  'use.no-format': ({ use, format }) =>
    `Vous ne pouvez pas produire pour l’instant les formats nécessaires pour ${USES[use].doing}, à commencer par ${FORMATS[format].the}.`,
  'use.serves-no-goal': ({ use }) => `${capital(USES[use].doing)} ne sert aucun des objectifs que vous avez indiqués.`,

  'blog-forgotten': ({ score: value, lastingArticles }) =>
    `Votre brief ne mentionne ni blog ni rubrique d’actualités qui vous appartienne. Si vous en avez un, mentionnez-le ; sinon, un tel canal vous conviendrait (${score(value)} sur 100), et un article y reste utile pendant ${years(lastingArticles)} environ.`,
  'internal-goal': () =>
    'Communiquer au sein de votre organisation relève rarement de canaux publics : établissez d’abord qui sont ces personnes, ce qu’elles utilisent déjà et qui les anime. Ce sont les questions que pose la qualification de l’initiative.',
  'dormant-accounts': dormantAccounts,
  'answers-exceed-hours': ({ answers, minutes, needed, hours: available }) =>
    `Répondre à ${numbers.decimal(answers)} messages par mois demande au moins ${hours(needed)} par semaine, à raison de ${count(minutes)} minutes chacun, et vous ${available === 0 ? 'n’en avez aucune' : `en avez ${hoursAlone(available)} en tout`} : décidez qui répondra avant de prévoir de publier davantage.`,
  'no-use-stated': () => 'Aucun usage n’est indiqué : avant de choisir un canal, décidez de ce que vous y publieriez ou feriez, et pour qui.',
  'spread-too-thin': ({ hours: available, taken, accounts }) =>
    `Vos ${count(accounts)} comptes actifs demandent au moins ${hours(taken)} par semaine et vous ${available === 0 ? 'n’en avez aucune' : `en avez ${hoursAlone(available)}`} : moins de canaux, bien tenus, vous serviraient mieux.`,
  'accounts-unknown': ({ hours: available, taken, accounts }) =>
    `Vous citez ${count(accounts)} ${accounts === 1 ? 'compte sans préciser s’il est actif ; s’il l’est' : `comptes sans préciser s’ils sont actifs ; s’ils le sont tous${accounts === 2 ? ' les deux' : ''}`}, vos comptes demandent en tout au moins ${hours(taken)} par semaine et vous ${available === 0 ? 'n’en avez aucune' : `en avez ${hoursAlone(available)}`}.`,
  'not-all-at-once': ({ hours: available, needed, platforms }) =>
    `${capital(and(platforms.map((platform) => formsOf(platform).the)))} vous conviennent, mais ${platforms.length === 2 ? 'tenir correctement les deux' : 'les tenir tous correctement'} demande ${hours(needed)} par semaine et vous ${available === 0 ? 'n’en avez aucune' : `en avez ${hoursAlone(available)}`} : commencez par ${platforms[0] ? formsOf(platforms[0]).the : 'un seul'}, et n’ajoutez ${platforms.length === 2 ? 'l’autre' : 'un autre canal'} que si le temps le permet.`,
  'audience-nowhere-reached': ({ audience, share: part }) =>
    part === 0
      ? `Aucun des canaux qui vous conviennent ne touche le public « ${audience} » : cherchez où ces personnes s’informent à votre sujet avant d’ouvrir quoi que ce soit.`
      : `Aucun des canaux qui vous conviennent ne touche plus de ${share(part)} du public « ${audience} » : cherchez où ces personnes s’informent à votre sujet avant d’ouvrir quoi que ce soit.`,
  'no-owned-base': ({ platforms }) =>
    `Tout ce que vous publiez se trouve ${and(platforms.map((platform) => formsOf(platform).on))}, sous des règles qui ne sont pas les vôtres : gardez au moins un lieu à vous, par exemple une page d’actualités ou une lettre d’information, vers lequel tout le reste renvoie.`,
  'one-platform-dependence': ({ platform }) =>
    `Toute votre présence repose sur ${formsOf(platform).the}, qui peut changer du jour au lendemain ses règles, ses tarifs ou ce qu’il montre : conservez une copie de vos contenus et un second moyen de joindre votre public.`,
  ...usesWithoutChannel,
  'channels-without-use': ({ platforms }) =>
    `Vous avez ${and(platforms.map((platform) => formsOf(platform).account))}, et rien de ce que vous prévoyez de publier n’y a sa place : donnez-${platforms.length === 1 ? 'lui' : 'leur'} un usage, ou préparez votre départ.`,
  'too-little-to-publish': ({ channels }) =>
    `Même en y publiant tout, ce que vous prévoyez ne suffirait pas à faire vivre ${and(channels.map(({ platform }) => formsOf(platform).account))} : ${channels.map(({ platform, planned, needed }) => `${numbers.decimal(planned)} ${planned < 2 ? 'publication' : 'publications'} par mois${channels.length === 1 ? '' : ` ${formsOf(platform).on}`}, alors qu’il en faut au moins ${numbers.decimal(needed)}`).join(' ; ')}.`,
  'too-close-to-call': ({ platforms }) =>
    `Les scores ne suffisent pas à départager ${and(platforms.map((platform) => formsOf(platform).the))} : c’est aux heures que chacun demande, et à ce que vous préférez faire semaine après semaine, d’en décider.`,
  'more-requests-than-hours': ({ hours: available, needed, requests }) =>
    `Les ${count(requests)} canaux demandés exigeraient au moins ${hours(needed)} par semaine et il ${available === 0 ? 'n’en reste aucune' : `vous en reste ${hoursAlone(available)}`} : vous ne pourrez pas ${requests === 2 ? 'tenir les deux' : 'les tenir tous'} à la fois.`,

  'hype.motives-hype': ({ motive }) => `Parmi les raisons données, la moins liée à vos propres besoins est ${que(MOTIVES[motive].clause)}.`,
  'hype.motives-sound': () => 'Aucune des raisons données ne relève de la mode ou de l’imitation.',
  'hype.motives-unknown': () => 'Aucune raison n’a été donnée à cette demande : nous ne pouvons donc pas dire sur quoi elle repose.',
  'hype.justification': ({ met, asked }) =>
    `Sur les ${count(asked)} fondements vérifiables (${asked < 4 ? 'parmi ' : ''}le public, l’objectif, l’usage et les heures), ${satisfied(met, asked)}.`,
  'hype.justification-unknown': () =>
    'Nous en savons trop peu sur le public, l’objectif, l’usage et les heures pour dire si cette demande est bien fondée.',
  'hype.platform-young': ({ years: age }) =>
    `La plateforme est ouverte depuis ${ageText(age)} : il est difficile de distinguer l’usage durable de la curiosité.`,
  'hype.platform-mature': ({ years: age }) => `La plateforme est ouverte depuis ${ageText(age)} : elle a dépassé son premier effet de mode.`,
  'hype.platform-receded': ({ years: age, residual }) =>
    `La plateforme est ouverte depuis ${ageText(age)} et avait gardé, au dernier relevé connu, ${share(residual)} de son usage le plus fort.`,
  'hype.platform-unknown': () => 'Nous n’avons pas de données vérifiées sur cette plateforme : son ancienneté n’est donc pas prise en compte.',

  'pushback.asked': ({ platform, motives }) =>
    `Vous envisagez ${formsOf(platform).account} parce ${and(motives.map((motive) => que(motiveClause(motive, platform))))}.`,
  'pushback.asked-existing': ({ platform, motives }) =>
    `Vous avez déjà ${formsOf(platform).account} et envisagez de vous y investir davantage parce ${and(motives.map((motive) => que(motiveClause(motive, platform))))}.`,
  'pushback.asked-without-motive': ({ platform }) =>
    `Vous envisagez ${formsOf(platform).account}, et nous ne savons pas encore ce que vous en attendez.`,
  'pushback.asked-existing-without-motive': ({ platform }) =>
    `Vous avez déjà ${formsOf(platform).account}, et nous ne savons pas encore ce que vous en attendez de plus.`,
  'pushback.imitation': ({ platform }) => {
    const { owned } = formsOf(platform)
    return owned === undefined
      ? 'La présence des autres montre ce qu’ils ont décidé, non ce qu’ils y gagnent ; il reste à mesurer si votre propre public peut y être touché.'
      : `Que d’autres en aient ${owned} montre ce qu’ils ont décidé, non ce qu’ils y gagnent ; il reste à mesurer si votre propre public lirait ${owned === 'un' ? 'le' : 'la'} vôtre.`
  },
  'pushback.novelty': () =>
    'La curiosité pour ce qui est nouveau ou fait parler retombe souvent en quelques mois, alors que le travail, lui, revient chaque semaine.',
  'pushback.authority': () =>
    'Un souhait ou une recommandation suffit pour ouvrir un canal ; ce qui le fait vivre, c’est un usage clair et un public qui le trouve utile.',
  'pushback.free': () => 'L’ouverture ne coûte rien, mais la suite, si : le vrai prix, ce sont les heures à y consacrer chaque semaine.',
  'pushback.goal-better-elsewhere': ({ platform, goal, rating, alternative, alternativeRating }) =>
    `Votre objectif principal est ${de(GOALS[goal].aim)} : pour cela, nous donnons ${outOf4(rating)} ${formsOf(platform).to} et ${alternativeRating} ${formsOf(alternative).to}.`,
  'pushback.goal-not-served': ({ platform, goal, rating }) =>
    `Votre objectif principal est ${de(GOALS[goal].aim)}, ce à quoi ${formsOf(platform).the} ${rating === 0 ? 'ne se prête pas' : 'se prête mal'} (${outOf4(rating)}).`,
  'pushback.duty': () => 'Si une obligation vous impose d’y être, elle passe en premier, et aucun avis de notre part ne vous en dispense.',
  'pushback.beyond-duty': () =>
    'Nous vous conseillons, pour l’instant, de vous en tenir à ce que l’obligation prescrit et de ne pas vous investir au-delà.',
  'pushback.reserve': ({ platform }) =>
    `Réservez le nom, complétez le profil et faites-le renvoyer vers un canal que vous tenez à jour ; publier ${formsOf(platform).on} est une autre décision.`,
  'pushback.suits': ({ platform, score: value }) =>
    `D’après ce que vous nous indiquez, ${formsOf(platform).the} conviendrait à votre organisation (${score(value)} sur 100), mais un canal adapté ne suffit pas à fonder une demande.`,
  'pushback.fit-alone': ({ platform, score: value }) =>
    `À ne considérer que l’adéquation ${formsOf(platform).of} (${score(value)} sur 100), nous vous aurions seulement conseillé d’attendre ; mais une demande se juge aussi sur ses cinq fondements.`,
  'pushback.later': ({ platform }) => `Nous vous conseillons donc d’attendre avant de vous engager ${formsOf(platform).on}.`,
  'pushback.capped': () =>
    'Ce canal vous convient, mais les raisons données tiennent surtout à la mode et la présence de votre public n’y a pas encore été mesurée : mieux vaut commencer avec prudence.',
  'pushback.sound': ({ platform, score: value }) =>
    `D’après ce que vous nous indiquez, ${formsOf(platform).the} convient à votre organisation (${score(value)} sur 100), et nous ne voyons pas de raison de vous en dissuader.`,
  'pushback.sound-with-reservation': ({ platform, score: value, criterion }) =>
    `D’après ce que vous nous indiquez, ${formsOf(platform).the} convient à votre organisation (${score(value)} sur 100), avec une réserve : ${RESERVATIONS[criterion]}.`,
  'pushback.pilot-first': ({ platform, score: value }) =>
    `Avec ${score(value)} sur 100 dans votre cas, ${formsOf(platform).the} justifie un pilote avant tout engagement durable : quelques semaines, un chiffre à suivre, et une date de décision fixée d’avance.`,
  'pushback.pilot-existing': ({ platform, score: value }) =>
    `Avec ${score(value)} sur 100 dans votre cas, lancez un pilote avant de vous investir davantage ${formsOf(platform).on} : quelques semaines, un chiffre à suivre, et une date de décision fixée d’avance.`,
  'pushback.not-advised': ({ platform }) => `Dans ces conditions, nous vous déconseillons de vous engager ${formsOf(platform).on}.`,
  'pushback.not-now': ({ platform, score: value }) =>
    `Tout bien considéré (${formsOf(platform).the} obtient ${score(value)} sur 100 dans votre cas), nous vous conseillons de ne pas vous y engager pour l’instant.`,
  'pushback.ask-first': ({ platform, score: value, worst }) =>
    `D’après ce que vous nous avez dit, ${formsOf(platform).the} obtient ${score(value)} sur 100, mais pourrait descendre à ${score(worst)} selon les réponses encore attendues : nous vous conseillons de les donner avant de vous y engager.`,
  'pushback.no-profile': ({ platform }) =>
    `Nous n’avons pas encore de chiffres vérifiés au sujet ${formsOf(platform).of} et préférons ne pas donner de score plutôt que d’en deviner un ; nous vous suggérons de ne pas vous engager avant d’avoir répondu à la question qui accompagne cet avis.`,
  'pushback.alternative': ({ alternative, score: value, alternativeScore, ...bounds }) =>
    alternativeScore <= value
      ? `Nous vous suggérons d’envisager d’abord ${formsOf(alternative).account} : ce canal ${scoring(alternativeScore, bounds)}, et notre verdict lui est plus favorable.`
      : score(alternativeScore) === score(value)
        ? `Nous vous suggérons d’envisager d’abord ${formsOf(alternative).account}, dont le score est${isWide(bounds) ? ', en l’état,' : ''} légèrement supérieur${isWide(bounds) ? ` ${range(bounds)}` : ''}.`
        : `Nous vous suggérons d’envisager d’abord ${formsOf(alternative).account}, qui ${scoring(alternativeScore, bounds)}.`,
  'pushback.alternative-existing': ({ alternative, score: value, alternativeScore, ...bounds }) =>
    value !== undefined && alternativeScore <= value
      ? `Nous vous suggérons de vous occuper d’abord d’un canal que vous avez déjà, pour lequel notre verdict est plus favorable : ${formsOf(alternative).the} ${scoring(alternativeScore, bounds)}.`
      : `Nous vous suggérons de vous occuper d’abord d’un canal que vous avez déjà : ${formsOf(alternative).the} ${scoring(alternativeScore, bounds)}.`,
  'pushback.alternative-silent': ({ alternative, alternativeScore, ...bounds }) =>
    `Nous vous suggérons de décider d’abord ce que deviendra ${yours(alternative)}, où plus rien ne paraît : ce canal ${scoring(alternativeScore, bounds)} et pourrait mériter ces heures avant toute nouveauté.`,

  'question.audience': ({ platform }) => `Quelle part de votre public pourriez-vous toucher grâce ${formsOf(platform).to}, et d’où le savez-vous ?`,
  'question.use': ({ platform }) => `Que feriez-vous ${formsOf(platform).on} que vous ne pourriez pas faire aussi bien ailleurs ?`,
  'question.capacity': ({ platform, hours: needed }) =>
    needed > 0
      ? `Qui consacrerait ${hours(needed)} par semaine ${formsOf(platform).to}, et que cesserait cette personne de faire pour en trouver le temps ?`
      : `Qui s’occuperait ${formsOf(platform).of}, combien d’heures par semaine, et que cesserait cette personne de faire pour en trouver le temps ?`,
  'question.objective': ({ platform }) =>
    `Quel résultat attendez-vous ${formsOf(platform).of}, à quelle échéance, et où en est ce chiffre aujourd’hui ?`,
  'question.exit': () => 'À quelle date, et au vu de quel résultat, arrêteriez-vous ?',
  'question.custody': ({ platform }) =>
    `Qui gardera les identifiants ${formsOf(platform).of}, et vers lequel de vos canaux actifs le profil renverra-t-il ?`,
  'question.reconcile': ({ platform }) =>
    `Quel texte vous oblige à être présents ${formsOf(platform).on}, lequel s’y oppose, et qui peut décider lequel l’emporte ?`,
  'question.stand-in': ({ platform }) =>
    `Qui gardera les identifiants ${formsOf(platform).of}, et qui prendra le relais en l’absence de cette personne ?`,
  'question.reconsider': ({ platform }) =>
    `Qu’est-ce qui devrait changer dans vos objectifs, vos usages ou vos moyens pour que vous envisagiez à nouveau ${formsOf(platform).the} ?`,

  ...requestSentences,
  ...pilotResults,
  ...counterBriefSentences,
}

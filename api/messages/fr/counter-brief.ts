import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import type { Change } from '../../../domain/fit/counterfactuals/lever.ts'
import type { CriterionId } from '../../../domain/fit/criteria/index.ts'
import type { ConditionReasons, CounterReasons } from '../../../domain/hype/counter-brief/reasons.ts'
import type { CounterBriefWords, ReasonSentences } from '../messages.ts'
import type { Mood } from '../mood.ts'
import { capital } from '../words.ts'
import { counted } from './audience-reach.ts'
import { changeClause } from './counterfactuals.ts'
import { and, count, dateText, hours, hoursAlone, howOften, outOf4, percent, score, share } from './figures.ts'
import { de, FORMATS, formsOf, GOALS, inGeography, motiveClause, USES, yours } from './forms.ts'
import { publisherText } from './publishers.ts'

export const counterBrief: CounterBriefWords = {
  title: (platform, exists) =>
    exists ? `Vous investir davantage dans ${yours(platform)} : notre avis` : `Votre demande concernant ${formsOf(platform).account}`,
  sources: 'Sources',
  source: ({ title, publisher, published, estimated }, grade) =>
    `« ${title} », ${publisherText(publisher)}, ${estimated ? 'vers ' : ''}${dateText(published)}${grade === 'weak' ? ', source fragile' : ''}`,
}

type Placed = CounterReasons['counter.audience-published']
const PROFILES = { age: 'profil d’âge mesuré', gender: 'profil par sexe mesuré', 'age-and-gender': 'âge et sexe mesurés' } as const

/** In few words, where the breakdown behind a figure was measured, when it was elsewhere: « (profil d’âge mesuré aux États-Unis) ». */
const profiled = ({ skewBy, skewGeography, geography }: Pick<Placed, 'skewBy' | 'skewGeography' | 'geography'>): string =>
  skewBy && skewGeography && skewGeography !== geography ? ` (${PROFILES[skewBy]} ${inGeography(skewGeography)})` : ''

/** The account without the former name that its title has just told. */
const account = (platform: PlatformId): string => formsOf(platform).account.replace(/ \(.*\)$/, '')

const reasonsGiven = (platform: PlatformId, motives: CounterReasons['counter.asked']['motives']): string =>
  `pour ${motives.length === 1 ? 'une raison' : `${count(motives.length)} raisons`} : ${and(motives.map((motive) => motiveClause(motive, platform)))}`

const allYours = (platforms: readonly PlatformId[]): string => and(platforms.map(yours))

/** Words of somebody else, without the full stop that the sentence around them has. */
const quoted = (text: string): string => `« ${text.trim().replace(/[.!?…\s]+$/u, '')} »`
const adviser = (by: string | undefined): string => by ?? 'La personne chargée de vos canaux'
const adviceGiven = ({ on, reason }: CounterReasons['counter.advised-for']): string =>
  `${on === undefined ? '' : ` le ${dateText(on)}`}${reason === undefined ? '' : `, en ces termes : ${quoted(reason)}`}`

/** What weighs most against a channel, after « est ». */
const COSTS: Readonly<Record<CriterionId, string>> = {
  'goal-effectiveness': 'le peu que ce canal apporte à vos objectifs',
  'use-affordance': 'le peu de place que ce canal fait à vos usages',
  'audience-reach': 'la faible part de votre public qu’il touche',
  capacity: 'le manque d’heures',
  durability: 'la fragilité de ce que vous y construiriez',
  'format-match': 'la nature des formats que vous savez produire',
  'conversation-readiness': 'le temps qu’il vous faut pour répondre',
  'track-record': 'votre expérience sur ce canal',
}
/** What the brief leaves open, in a list. */
const OPEN: Readonly<Record<CriterionId, string>> = {
  'goal-effectiveness': 'votre secteur',
  'use-affordance': 'ce que vous publieriez',
  'audience-reach': 'la composition de vos publics',
  capacity: 'le nombre d’heures disponibles par semaine',
  durability: 'la durée utile de vos publications',
  'format-match': 'les formats que vous savez produire',
  'conversation-readiness': 'la manière de répondre au public',
  'track-record': 'l’état de votre compte sur ce canal',
}
/** One change, or two, as clauses of one sentence. */
const changed = (changes: readonly Change[], mood: Mood, link: string): string =>
  changes.map((change) => changeClause(change, mood, 'there')).join(link)

/** « un mois après » */
const monthsAfter = (months: number): string => `${count(Math.round(months))} mois après`
type Sentences = Pick<ReasonSentences, keyof CounterReasons | keyof ConditionReasons>

export const counterBriefSentences: Sentences = {
  'counter.asked': ({ platform, motives }) => `Vous demandez ${account(platform)}, ${reasonsGiven(platform, motives)}.`,
  'counter.asked-existing': ({ platform, motives }) =>
    `Vous avez déjà ${account(platform)} et souhaitez vous y investir davantage, ${reasonsGiven(platform, motives)}.`,
  'counter.asked-plain': ({ platform }) => `Vous demandez ${account(platform)} ; la demande nous est parvenue sans motif.`,
  'counter.asked-existing-plain': ({ platform }) =>
    `Vous avez déjà ${account(platform)} et souhaitez vous y investir davantage ; la demande nous est parvenue sans motif.`,
  'counter.reading-hype': ({ given }) =>
    `${given === 1 ? 'Cette raison ne dit pas encore' : given === 2 ? 'Ni l’une ni l’autre ne dit encore' : 'Aucune ne dit encore'} ce que vous y feriez, ni pour qui.`,
  'counter.reading-mixed': ({ sound, others }) =>
    `${sound === 1 ? 'L’une tient' : `${capital(count(sound))} tiennent`} à votre situation ; ${others === 1 ? 'l’autre en dit peu' : 'les autres en disent peu'}.`,
  'counter.reading-sound': ({ given }) =>
    given === 1
      ? 'C’est une raison de fond : elle tient à votre situation, non à la réputation de la plateforme.'
      : 'Ce sont des raisons de fond : elles tiennent à votre situation, non à la réputation de la plateforme.',
  'counter.reading-unsupported': ({ given }) =>
    given === 1
      ? 'Cette raison tient à votre situation, mais aucune source ni aucun chiffre ne l’appuie encore.'
      : 'Ces raisons tiennent à votre situation, mais toutes ne s’appuient pas encore sur une source ou un chiffre.',
  'counter.advised-against': ({ by, ...said }) => `${adviser(by)} a rendu un avis défavorable${adviceGiven(said)}.`,
  'counter.advised-for': ({ by, ...said }) => `${adviser(by)} a rendu un avis favorable${adviceGiven(said)}.`,
  'counter.not-consulted': () => 'La personne chargée de vos canaux ne semble pas avoir été consultée.',
  'counter.answer-adopt': ({ platform }) => `Notre réponse est oui : ${formsOf(platform).the} vous convient, aux conditions indiquées plus bas.`,
  'counter.answer-pilot': () => 'Nous vous proposons un pilote, limité dans le temps, avant tout engagement durable.',
  'counter.answer-wait': () => 'Notre réponse est « pas encore », pour les raisons qui suivent.',
  'counter.answer-decline': ({ platform }) =>
    `Nous vous conseillons de ne pas vous investir ${formsOf(platform).on} pour l’instant, pour les raisons qui suivent.`,
  'counter.answer-park': () => 'Nous vous conseillons de réserver le nom et de ne rien publier pour le moment.',
  'counter.answer-duty': () => 'Nous vous conseillons de faire ce que l’obligation exige, sans aller au-delà pour l’instant.',
  'counter.answer-conflict': ({ platform }) =>
    `Notre réponse est que la question ${formsOf(platform).of} ne peut pas encore être tranchée : une obligation l’impose, une règle qui vous lie s’y oppose.`,
  'counter.answer-unprofiled': ({ platform }) =>
    `Notre réponse est « pas encore » : nous n’avons pas de chiffres vérifiés au sujet ${formsOf(platform).of}, et préférons n’en donner aucun plutôt que d’en deviner.`,

  'counter.aims-ranked': ({ goals: [first, ...others] }) =>
    first === undefined
      ? 'Votre brief n’indique aucun objectif.'
      : `D’après votre brief, vous souhaitez ${others.length === 0 ? 'avant tout' : 'd’abord'} ${GOALS[first].aim}${others.length === 0 ? '' : `, puis ${and(others.map((goal) => GOALS[goal].aim))}`}.`,
  'counter.aims-equal': ({ goals }) =>
    `D’après votre brief, ${count(goals.length)} objectifs comptent à égalité : ${and(goals.map((goal) => GOALS[goal].aim))}.`,
  'counter.goal-strong': ({ platform, goal, rating }) => `Pour ${GOALS[goal].aim}, ${formsOf(platform).the} est un bon choix (${outOf4(rating)}).`,
  'counter.goal-partial': ({ platform, goal, rating }) =>
    `Pour ${GOALS[goal].aim}, ${formsOf(platform).the} n’aide qu’en partie (${outOf4(rating)}).`,
  'counter.goal-weak': ({ platform, goal, rating }) =>
    `Pour ${GOALS[goal].aim}, ${formsOf(platform).the} ${rating === 0 ? 'n’apporte rien' : 'apporte peu'} (${outOf4(rating)}).`,
  'counter.use-at-home': ({ use }) => `Parmi les usages que vous prévoyez, ${USES[use].doing} est celui qui y trouve le mieux sa place.`,
  'counter.use-unmakeable': ({ use }) =>
    `${capital(USES[use].doing)} y aurait sa place, mais pas dans les formats que vous savez produire aujourd’hui.`,
  'counter.uses-elsewhere': ({ uses }) =>
    uses.length === 1
      ? `L’usage que vous prévoyez (${uses.map((use) => USES[use].doing).join(', ')}) trouve mieux sa place ailleurs.`
      : `Les usages que vous prévoyez (${uses.map((use) => USES[use].doing).join(', ')}) trouvent mieux leur place ailleurs.`,
  'counter.uses-unknown': () => 'Vous n’avez pas encore dit ce que vous y publieriez.',
  'counter.uses-unjudged': ({ platform }) => `Nous ne pouvons pas encore dire ce ${formsOf(platform).that} apporterait à vos projets de publication.`,

  'counter.audience-observed': ({ platform, audience, share: value }) =>
    `Selon votre propre mesure, ${formsOf(platform).the} touche ${share(value)} du public « ${audience} ».`,
  'counter.audience-published': ({ platform, audience, share: value, ...placed }) =>
    `D’après les chiffres publiés ${inGeography(placed.geography)}${profiled(placed)}, ${formsOf(platform).the} toucherait ${share(value)} du public « ${audience} ».`,
  'counter.audience-elsewhere': ({ platform, audience, share: value, ...placed }) =>
    `À défaut de chiffres nationaux, ceux publiés ${inGeography(placed.geography)}${profiled(placed)} donnent à penser ${formsOf(platform).that} touche ${share(value)} du public « ${audience} ».`,
  'counter.audience-at-most': ({ platform, audience, share: value, geography }) =>
    `D’après les chiffres publiés ${inGeography(geography)}, ${formsOf(platform).the} toucherait au plus ${share(value)} du public « ${audience} ».`,
  'counter.audience-of-everybody': ({ platform, audience, share: value, ...placed }) =>
    `D’après les chiffres publiés ${inGeography(placed.geography)}${profiled(placed)}, ${value < 0.01 ? '' : 'jusqu’à '}${share(value)} ${counted(placed)} utilisent ${formsOf(platform).the} ; ils ne disent pas quelle part du public « ${audience} » peut y être touchée.`,
  'counter.audience-of-minors': ({ platform, audience, share: value, ...placed }) =>
    `D’après les enquêtes menées ${inGeography(placed.geography)} auprès ${counted(placed)}, ${formsOf(platform).the} toucherait environ ${share(value)} du public « ${audience} ».`,
  'counter.audience-too-young': ({ audience, minimumAge }) =>
    `Toutes les personnes du public « ${audience} » ont moins de ${minimumAge} ans et sont trop jeunes pour y avoir un compte : ne comptez pas les y toucher.`,
  'counter.audience-open': ({ platform }) =>
    `Ni votre brief ni nos sources ne disent quelle part de votre public ${formsOf(platform).the} permet de toucher.`,
  'counter.audience-unmeasured': () => 'Personne ne l’a encore vérifié auprès de votre propre public.',
  'counter.audience-figure-missing': () =>
    'Vous l’avez mesuré vous-mêmes, mais le chiffre ne figure pas dans votre brief ; nous en tiendrions volontiers compte.',
  'counter.hours-enough': ({ platform, hours: available, needed }) =>
    `Il faut compter environ ${hours(needed)} par semaine pour bien s’occuper ${formsOf(platform).of}, et vous en avez ${hoursAlone(available)}.`,
  'counter.hours-short': ({ platform, hours: available, needed }) =>
    `Il faut compter environ ${hours(needed)} par semaine pour bien s’occuper ${formsOf(platform).of} ; vous ${available === 0 ? 'n’en avez aucune de libre' : `en avez ${hoursAlone(available)}`}.`,
  'counter.hours-unknown': ({ platform, needed }) =>
    `Il faut compter environ ${hours(needed)} par semaine pour bien s’occuper ${formsOf(platform).of}, et rien n’indique encore qui s’en chargerait.`,
  'counter.record-imitation': () =>
    'L’exemple des autres est un guide incertain : en juillet 2023, neuf des dix plus grands distributeurs américains ont adopté Threads en deux semaines, alors que l’application perdait 70 % de ses utilisateurs quotidiens.',
  'counter.record-fads': ({ threads, clubhouse, mastodon, threadsMonths, clubhouseMonths }) =>
    `Les succès soudains sont souvent brefs : ${monthsAfter(threadsMonths)} son maximum, Threads avait gardé ${share(threads)} de ses utilisateurs quotidiens et, au bout de ${count(clubhouseMonths)} mois, Clubhouse ${share(clubhouse)} de ses téléchargements ; Mastodon, en revanche, a conservé ${share(mastodon)} de son maximum.`,
  'counter.record-own-fad': ({ platform, residual, months }) =>
    `${capital(monthsAfter(months))} son maximum, ${formsOf(platform).the} avait gardé ${share(residual)} de son usage.`,
  'counter.record-own-recovery': ({ platform, residual, months, growth, until }) =>
    `${capital(monthsAfter(months))} son maximum, ${formsOf(platform).the} avait gardé ${share(residual)} de son usage, avant de croître à nouveau, de ${share(growth)} en un an jusqu’en ${dateText(until)}.`,
  'counter.record-unowned': () =>
    'Les comptes dont personne ne répond se multiplient sans bruit : l’État du Michigan pensait en avoir 149 et en a recensé environ 450, dont beaucoup sans responsable.',
  'counter.record-image': () =>
    'Un compte ouvert pour l’image survit à sa raison d’être : deux mois avant la fermeture de Google+, 70 % de 151 organismes américains à but non lucratif affichaient encore le leur.',
  'counter.record-free': () =>
    'L’ouverture est gratuite, la suite ne l’est pas : dans une enquête américaine de 2012, 65 % des personnes chargées des réseaux sociaux s’en occupaient en plus d’autres tâches.',
  'counter.record-followers': () =>
    'Le nombre seul prouve peu : Google+ revendiquait près de 100 millions d’utilisateurs et, à sa fermeture, neuf visites sur dix duraient moins de cinq secondes.',
  'counter.score': ({ platform, score: value }) => `Tous critères réunis, ${formsOf(platform).the} obtient ${score(value)} sur 100 dans votre cas.`,
  'counter.score-open': ({ platform, score: value, worst, best }) =>
    `Tous critères réunis, ${formsOf(platform).the} obtient ${score(value)} sur 100 dans votre cas, et pourrait se situer entre ${score(worst)} et ${score(best)} selon les réponses encore attendues.`,
  'counter.fit-alone': () => 'Ce score ne juge que le canal.',
  'counter.request-alone': () => 'Ce qui fait obstacle n’est pas la demande, mais l’adéquation du canal.',
  'counter.without-hype-adopt': () => 'Sans ses raisons les plus faibles, la même demande aurait obtenu un oui.',
  'counter.without-hype-pilot': () => 'Sans ses raisons les plus faibles, la même demande aurait débouché sur un pilote.',
  'counter.without-hype-wait': () => 'Sans ses raisons les plus faibles, la même demande aurait été mise en attente plutôt que déconseillée.',

  'counter.lead-audience': () => 'Tout dépend de votre propre public, d’où une première question.',
  'counter.lead-objective': () => 'Un canal se juge à un résultat fixé d’avance, ce qui appelle une question.',
  'counter.lead-use': () => 'L’usage vient avant l’outil, et c’est la première question à régler.',
  'counter.lead-capacity': () => 'Le temps devra être pris quelque part, et mieux vaut savoir où.',
  'counter.lead-exit': () => 'On accepte plus volontiers un projet dont la fin est prévue : il reste donc une question.',
  'counter.lead-custody': () => 'Un nom réservé doit être gardé par quelqu’un, d’où une question pratique.',
  'counter.lead-reconcile': () => 'Vous seuls pouvez trancher, et tout le reste en dépend.',
  'counter.lead-reconsider': () => 'Les circonstances peuvent changer : une question permettrait de rouvrir le sujet.',
  'counter.lead-stand-in': () => 'Il ne manque rien d’essentiel ; reste une question pratique.',

  'counter.alternative': ({ alternative, score: value, hours: needed }) =>
    `Vos efforts porteraient davantage avec ${formsOf(alternative).account}, qui obtient ${score(value)} sur 100 pour vous et demande environ ${hours(needed)} par semaine.`,
  'counter.alternative-existing': ({ alternative, score: value }) =>
    `Vos efforts porteraient davantage avec ${yours(alternative)}, qui obtient ${score(value)} sur 100 pour vous.`,
  'counter.alternative-level': ({ alternative, score: value }) =>
    `${capital(formsOf(alternative).account)} vous servirait au moins aussi bien (${score(value)} sur 100).`,
  'counter.alternative-level-existing': ({ alternative, score: value }) =>
    `${capital(yours(alternative))}, déjà en place, vous sert au moins aussi bien (${score(value)} sur 100).`,
  'counter.alternative-advisable': ({ alternative, score: value }) =>
    `Vos efforts seraient mieux placés dans ${formsOf(alternative).account} : le score n’est pas plus élevé (${score(value)} sur 100), mais notre verdict lui est plus favorable.`,
  'counter.alternative-advisable-existing': ({ alternative, score: value }) =>
    `Vos efforts seraient mieux placés dans ${yours(alternative)} : le score n’est pas plus élevé (${score(value)} sur 100), mais notre verdict lui est plus favorable.`,
  'counter.alternative-open': ({ alternative, score: value, worst }) =>
    `${capital(formsOf(alternative).the)} arrive devant (${score(value)} sur 100), mais pourrait descendre à ${score(worst)} selon les réponses encore attendues : mieux vaut les donner avant de vous y engager.`,
  'counter.alternative-goal': ({ goal, rating }) => `C’est aussi un meilleur moyen ${de(GOALS[goal].aim)} (${outOf4(rating)}).`,
  'counter.alternative-use': ({ use }) => `Nous commencerions par y ${USES[use].doing}.`,
  'counter.alternative-beside': ({ alternative, score: value }) =>
    `Dans votre cas, ${formsOf(alternative).the} reste devant (${score(value)} sur 100) et garde la priorité sur vos heures.`,
  'counter.alternative-neglected': ({ neglected }) =>
    neglected.length === 1
      ? `${capital(allYours(neglected))} est en sommeil : lui redonner vie, ou y mettre fin dans les règles, passe avant tout nouvel engagement.`
      : `${capital(allYours(neglected))} sont en sommeil : leur redonner vie, ou y mettre fin dans les règles, passe avant tout nouvel engagement.`,
  'counter.alternative-none-yet': ({ leader, score: value }) =>
    `${capital(formsOf(leader).the)} obtient davantage (${score(value)} sur 100), mais nous ne vous conseillerions pas non plus de vous y engager en l’état : mieux vaut garder ces heures pour l’instant.`,
  'counter.alternative-none': () =>
    'En l’état, nous ne voyons pas de canal qui vous servirait mieux, et garderions ces heures plutôt que de les dépenser pour un second choix.',
  'counter.alternative-beside-the-point': () =>
    'Ce que vous cherchez ne se trouve que là : nous ne vous proposons donc aucun autre canal à la place.',
  'counter.alternative-unneeded': () => 'À ce jour, nous ne voyons pas de canal qui vous servirait mieux.',

  'counter.conditions-adopt': () => 'Ce oui vaut aux conditions suivantes.',
  'counter.conditions-pilot': () => 'Le pilote peut commencer aux conditions suivantes.',
  'counter.conditions-wait': () => 'Pour obtenir un avis favorable, il faudrait réunir les conditions suivantes.',
  'counter.conditions-decline': () => 'Pour obtenir un avis favorable, il faudrait que la situation change sur les points suivants.',
  'counter.conditions-park': () => 'Réserver le nom demande peu.',
  'counter.conditions-duty': () => 'Même minimale, une présence se prévoit.',
  'counter.conditions-conflict': () => 'Nous pourrons vous répondre une fois réglé le point suivant.',
  'counter.conditions-unprofiled': () => 'Pour obtenir une réponse ferme, il faudrait réunir les conditions suivantes.',

  'condition.audience': ({ platform, percent: value }) =>
    `Une mesure de votre côté (court sondage, statistiques du site) montre ${formsOf(platform).that} touche au moins ${percent(value)} de votre public.`,
  'condition.audience-in-trial': ({ platform, percent: value }) =>
    `Le pilote mesure la part de votre public ${formsOf(platform).that} touche, et s’arrête avant son terme si elle est inférieure à ${percent(value)}.`,
  'condition.objective': ({ platform }) =>
    `Un objectif ${formsOf(platform).that} peut servir est choisi et chiffré : niveau actuel, niveau visé, échéance.`,
  'condition.use': ({ platform }) => `Vous avez défini un usage ${formsOf(platform).that} sert mieux que vos canaux actuels.`,
  'condition.capacity': ({ hours: needed }) =>
    `Une personne désignée dispose d’au moins ${hours(needed)} par semaine pour s’en occuper, et une autre peut la remplacer.`,
  'condition.capacity-unprofiled': () => 'Une personne désignée a chaque semaine du temps pour s’en occuper, et une autre peut la remplacer.',
  'condition.exit': () => 'Il est convenu par écrit qui peut décider d’arrêter, à quelle date vous faites le point et quel résultat y mettrait fin.',
  'condition.format': ({ format }) => `Vous êtes en mesure de produire régulièrement ${FORMATS[format].some}, par vous-mêmes ou avec de l’aide.`,
  'condition.own-rules': ({ platform }) => `La règle qui exclut aujourd’hui ${formsOf(platform).the} est levée par ceux qui l’ont posée.`,
  'condition.parents': () => 'Les parents, les responsables légaux ou les enseignants de ces jeunes sont un public de votre brief.',
  'condition.ownership': () => 'Rester propriétaire de l’adresse et des contenus cesse d’être une exigence.',
  'condition.own-server': ({ hoursPerMonth, eurosPerYear }) =>
    `Vous y disposez d’un serveur et d’une adresse à vous, et quelqu’un les entretient (selon notre estimation, environ ${hours(hoursPerMonth)} par mois et ${eurosPerYear} euros par an).`,
  'condition.legal': ({ platform }) =>
    `La personne qui répond chez vous de la protection des données accepte par écrit les réserves juridiques connues au sujet ${formsOf(platform).of}.`,
  'condition.neglected': ({ neglected }) =>
    `Le sort ${and(neglected.map((platform) => de(yours(platform))))} est décidé : nouveau départ, ou fermeture annoncée.`,
  'condition.decider': () => 'Une personne qui en a le pouvoir décide de passer outre à l’avis défavorable, et l’assume par écrit.',
  'condition.consult': () => 'La personne chargée de vos canaux est consultée, et son avis consigné.',
  'condition.sponsor-reason': () => 'Le commanditaire écrit quel résultat justifierait ce canal.',
  'condition.sponsor-commitment': () => 'Le commanditaire s’engage au-delà de l’ouverture, ou confie le projet à quelqu’un qui s’y engage.',
  'condition.out-of-reach': ({ platform, criterion, others }) =>
    `En l’état, aucun changement à votre portée, ni même deux ensemble, ne suffirait pour ${formsOf(platform).that} justifie un pilote : ce qui pèse le plus est ${COSTS[criterion]}${others === 0 ? '' : ' ; un oui demanderait en outre ce qui suit'}.`,
  'condition.open-questions': ({ criteria }) => `Votre brief précise ce qui manque encore : ${and(criteria.map((criterion) => OPEN[criterion]))}.`,
  'condition.change': ({ platform, changes }) =>
    `${capital(changed(changes, 'stated', ', et '))} : ${changes.length > 1 ? 'il faut au moins cela' : 'c’est le minimum'} pour ${formsOf(platform).that} justifie un pilote.`,
  'condition.more-than-trial': ({ changes }) =>
    `Le pilote pourrait faire place à un engagement durable si ${changed(changes, 'supposed', ', et si ')} ; c’est le minimum.`,
  'condition.trial': ({ from, to }) =>
    `Le pilote dure de ${from} à ${to} semaines, suit un seul chiffre, relevé avant le départ, et s’achève par une décision.`,
  'condition.rhythm': ({ hours: needed, posts }) => `Environ ${hours(needed)} par semaine lui restent réservées, de quoi publier ${howOften(posts)}.`,
  'condition.park': () =>
    'Le profil est complet, renvoie vers un canal que vous tenez à jour, et quelqu’un s’y connecte à dates fixes pour le surveiller.',
  'condition.duty': ({ hours: needed }) => `Une personne désignée dispose d’au moins ${hours(needed)} par semaine pour tenir cette présence.`,
  'condition.duty-unprofiled': () => 'Une personne désignée a le temps de tenir cette présence.',
  'condition.reconcile': () =>
    'La personne responsable de l’obligation et celle responsable de la règle ont convenu par écrit de ce qui l’emporte, et jusqu’où.',
  'condition.figures': ({ platform }) =>
    `Des chiffres vérifiables sont réunis au sujet ${formsOf(platform).of} : qui s’y trouve, ce que cela vous demande, ce que cela vous apporte.`,

  'counter.closing-adopt': () => 'Nous préparerons volontiers les premières semaines avec vous.',
  'counter.closing-pilot': () => 'Nous préparerons volontiers ce pilote avec vous, et en analyserons ensemble le résultat.',
  'counter.closing-wait': () => 'Dès que vous aurez ces réponses, nous réexaminerons la demande selon les mêmes règles.',
  'counter.closing-decline': () => 'Si la situation change, nous réexaminerons volontiers la demande selon les mêmes règles.',
  'counter.closing-park': () => 'Il sera temps, plus tard, de décider s’il faut y publier.',
  'counter.closing-duty': () => 'S’il apparaît que cette présence sert au-delà de l’obligation, nous en reparlerons volontiers avec vous.',
  'counter.closing-conflict': () => 'Dès que la contradiction sera levée, nous préparerons volontiers la suite avec vous.',
  'counter.closing-unprofiled': () => 'Dès que nous disposerons d’éléments, nous examinerons volontiers la demande en entier.',
  'counter.basis': ({ asOf }) => `Cet avis s’appuie sur votre brief au ${dateText(asOf)} et sur les sources ci-dessous.`,
  'counter.sources-dated': ({ cited, dated }) =>
    dated === 1
      ? `${cited === 1 ? 'Elle' : 'L’une d’elles'} est ancienne pour son sujet et pèse moins.`
      : `${dated === cited ? 'Toutes' : 'Certaines'} sont anciennes pour leur sujet et pèsent moins.`,
  'counter.basis-brief': ({ asOf }) => `Cet avis s’appuie sur votre brief au ${dateText(asOf)}.`,
}

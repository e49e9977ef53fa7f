import type { PilotReportWords } from '../pilot-report-words.ts'
import { dateText } from './figures.ts'
import { plain, weeksText } from './pilot-figures.ts'

export const pilotReport: PilotReportWords = {
  title: (name) => `Pilote\u00a0: ${name}`,
  states: { draft: 'En préparation', ready: 'Prêt à commencer', running: 'En cours', decided: 'Décidé', stopped: 'Arrêté avant terme' },
  kinds: { channel: 'Un nouveau canal', format: 'Un format sur un canal existant', community: 'Une communauté' },
  standing: 'Où en est-on',
  notStarted: 'Le pilote n’a pas commencé.',
  missing: 'Reste à convenir\u00a0:',
  ready: (start) =>
    start === undefined ? 'Tout est convenu\u00a0: il peut commencer.' : `Tout est convenu\u00a0: il peut commencer le ${dateText(start)}.`,
  fallsShort: {
    unlikely: 'Tel qu’il est prévu, il ne démontrerait sans doute rien\u00a0:',
    'less-likely': 'Tel qu’il est prévu, il a moins de chances que demandé de déceler un effet qui justifie l’effort\u00a0:',
    hours: 'Tel qu’il est prévu, il demande plus d’heures qu’il n’y en a de disponibles\u00a0:',
  },
  decidedBy: (date) => `décision du ${dateText(date)}, prise par`,
  lesson: 'Ce qui a été appris',
  retest: (date) => `À revérifier à partir du ${dateText(date)}.`,
  stale: (date) => `Cet enseignement est périmé\u00a0: il était à revérifier à partir du ${dateText(date)}.`,
  overdue: 'Décision en retard',
  lapsed: 'Échu sans décision',

  channel: 'Canal',
  kpi: 'Indicateur',
  baseline: 'Valeur de départ',
  target: 'Effort justifié à partir de',
  start: 'Premier jour',
  end: 'Dernier jour',
  length: 'Durée',
  lengthOf: ({ total, counting }) =>
    counting === total ? weeksText(total) : `${weeksText(total)}, dont ${counting} prise${counting === 1 ? '' : 's'} en compte`,
  effort: 'Effort',
  owner: 'Responsable',
  mayStop: (may) => (may ? 'peut l’arrêter' : 'ne peut pas l’arrêter sans accord'),
  review: 'Point d’étape',
  open: 'pas encore convenu',

  plan: 'Ce qui est essayé',
  question: 'Question',
  audience: 'Pour qui',
  use: 'Quoi',
  cadence: 'À quel rythme',
  because: 'Pourquoi cela devrait marcher',
  goal: 'Objectif',
  compared: 'Comparaison avec',
  comparison: { before: 'La période précédente', group: 'Un autre groupe au même moment' },
  measured: 'Mesuré comme',
  kpiTypes: {
    rate: 'Une proportion',
    count: 'Un nombre par semaine',
    mean: 'Une moyenne',
    'time-to-answer': 'La part des questions qui reçoivent une réponse à temps',
  },
  withinMinutes: (minutes) => `en ${plain(minutes)}\u00a0${minutes < 2 ? 'minute' : 'minutes'}`,
  restsMeanwhile: 'Ce qui est mis en attente pendant ce temps',
  people: (people) => (people < 2 ? `${people}\u00a0personne` : `${people}\u00a0personnes`),
  exitPlan: 'En cas d’échec',
  motives: 'Pourquoi ce canal est essayé',
  followsAnother: 'Il reprend un pilote antérieur.',

  rules: 'Les règles, fixées avant le début',
  rulesPlanned: 'Les règles selon lesquelles il serait jugé',
  registered: (on) => `Consignées le ${dateText(on)}\u202f; aucune n’a changé depuis.`,
  digest: 'Empreinte du plan (SHA-256)',
  despite: {
    unlikely: 'Lancé bien qu’il ne doive sans doute rien démontrer, parce que',
    'less-likely': 'Lancé bien qu’il ait moins de chances que demandé de déceler un effet qui justifie l’effort, parce que',
    hours: 'Lancé bien qu’il demande plus d’heures qu’il n’y en a de disponibles, parce que',
  },

  effect: 'Ce qui est démontré à ce jour',
  chart: ({ week, value, low, high }) =>
    `Effet semaine après semaine, en part de l’effet qui vaut l’effort. À la semaine ${week}\u00a0: ${value}${low === undefined || high === undefined ? '' : `, probablement entre ${low} et ${high}`}.`,
  asBefore: { before: 'comme avant', group: 'autre groupe' },
  worthIt: 'vaut l’effort',
  weekAxis: 'semaine',
  chartLegend: ({ settlingWeeks, asBefore, hasGuardrails }) =>
    `Chaque point est l’effet de toutes les semaines prises en compte jusque-là\u202f; la barre indique où il se situe probablement. La réussite est démontrée dès qu’une barre se trouve tout entière au-dessus de la ligne «\u00a0${asBefore}\u00a0»${hasGuardrails ? ', à condition que les limites aient été respectées' : ''}.${settlingWeeks === 0 ? '' : ' Les semaines ombrées ne comptent pas.'}`,
  noLook: 'Aucune semaine ne compte encore\u00a0: il n’y a pas d’effet à montrer.',
  looksCaption: 'Chaque semaine prise en compte, avec toutes celles qui la précèdent\u202f; la plus récente en dernier',
  newestCaption: 'La dernière semaine prise en compte, avec toutes celles qui la précèdent',
  week: 'Semaine',
  until: 'Jusqu’au',
  level: 'Pilote',
  against: { before: 'Avant', group: 'Autre groupe' },
  difference: 'Écart (de, à)',
  achieved: 'Part de l’effet qui vaut l’effort (de, à)',
  between: (low, high) => `${low} à ${high}`,
  noBounds: 'trop peu connu',
  looksNote: (share) =>
    `Chaque borne est fausse dans au plus ${share} des pilotes, quelle que soit la semaine où l’on regarde. Les bornes de l’effet sont les plus étroites obtenues jusque-là\u202f; celles de l’écart ne valent que pour la semaine.`,

  weeks: 'Semaine par semaine',
  weeksCaption: 'Quelles semaines comptent, et ce qui ne doit pas en pâtir',
  days: 'Jours',
  weekState: 'État',
  weekStates: { settling: 'Ne compte pas', complete: 'Compte', incomplete: 'Jours manquants', 'to-come': 'Pas terminée' },
  missingDays: (count) => (count === 1 ? '1\u00a0jour manquant' : `${count}\u00a0jours manquants`),
  guardrails: 'Ce qui ne doit pas en pâtir',
  limit: (worse, limit) => `${worse === 'above' ? 'au plus' : 'au moins'} ${limit}`,
  crossed: 'limite franchie',
  toCome: (first, last) =>
    first === last
      ? `La semaine ${first} n’est pas terminée.`
      : `Les semaines ${first} ${last === first + 1 ? 'et' : 'à'} ${last} ne sont pas terminées.`,

  design: 'Comment il a été conçu',
  designNote: 'Probabilités tirées de pilotes simulés d’après les chiffres du plan et lus selon les mêmes règles.',
  chancesCaption: 'Comment finirait un tel pilote, selon l’ampleur réelle de l’effet',
  ifEffect: 'Effet réel',
  effects: (part) =>
    part === 0
      ? 'Aucun'
      : part === 0.5
        ? 'La moitié de ce qui vaut l’effort'
        : part === 1
          ? 'Juste ce qui vaut l’effort'
          : part === 2
            ? 'Le double'
            : `${plain(part)}\u00a0fois ce qui vaut l’effort`,
  scale: 'Réussite démontrée',
  stop: 'Arrêt avant terme',
  inconclusive: 'Sans réponse',
  meanWeeks: 'Semaines prises en compte, en moyenne',
  needed: (weeks) =>
    weeks === undefined
      ? 'Même deux ans ne suffiraient pas pour s’y tenir.'
      : `S’y tenir demande ${weeksText(weeks)} prise${weeks === 1 ? '' : 's'} en compte.`,
  hoursInAll: (hours) => `${hours} en tout.`,
  errors: ({ falseSuccess, missed }) =>
    `Risques d’erreur convenus\u00a0: une fausse réussite dans au plus ${falseSuccess} des pilotes, un effet valant l’effort manqué dans au plus ${missed}.`,
  obstacles: 'Ce qui lui fait obstacle',
  alternatives: 'Ce qui peut être changé\u202f; chaque ligne lève un obstacle',
  assumptions: 'Sur quoi ces chiffres reposent',
  points: 'Les dix points d’un bon pilote',
  met: (met) => (met ? 'acquis' : 'manquant'),

  amendments: 'Ce qui a changé en cours de route',
  amendmentsCaption: 'Jamais ce qui sert à juger le pilote\u202f; du plus ancien au plus récent',
  date: 'Date',
  field: 'Quoi',
  fields: { owner: 'Responsable', reviewOn: 'Point d’étape', exitPlan: 'Plan de sortie', capacity: 'Heures' },
  from: 'Avant',
  to: 'Après',
  reason: 'Pourquoi',
  nothing: 'rien',

  decision: 'Comment il s’est terminé',
  outcome: 'Décision',
  by: 'Par',
  advised: 'Conseil du test',
  reached: 'Effet atteint, en part de ce qui vaut l’effort',
  achievedIn: 'Public présent sur le canal',
  shareOf: (share) => `${share} de ce public`,

  sourceOfBaseline: 'Valeur de départ',
  baselineKinds: { weeks: 'semaine par semaine', total: 'en un seul total', value: 'une valeur sans détail, tenue pour exacte' },
  period: (from, to) => `du ${dateText(from)} au ${dateText(to)}`,
  sourceOfObservations: 'Relevés',
  observed: ({ count, corrected }) => `${count}${corrected === 0 ? '' : `, dont ${corrected} corrigé${corrected === 1 ? '' : 's'}`}`,
  sourceOfReach: 'Public présent sur le canal',
  sourceOfMotive: 'Pourquoi ce canal est essayé',
  methodText: [
    'Chaque semaine prise en compte est un examen, que quelqu’un regarde ou non, et le risque d’erreur convenu est réparti entre toutes\u00a0: regarder souvent ne rend pas une fausse réussite plus probable (test séquentiel par groupes, Lan et DeMets, 1983).',
    'Les écarts d’une semaine à l’autre qui dépassent le hasard sont mesurés et pris en compte. Une semaine dont des jours manquent ne compte pas\u202f; ce qui n’est pas connu n’est jamais tenu pour nul.',
  ],
}

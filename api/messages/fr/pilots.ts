import type { PilotWords } from '../pilot-words.ts'
import { capital } from '../words.ts'
import { howOften } from './figures.ts'
import { formsOf, GOALS, USES } from './forms.ts'
import { pilotDesign } from './pilot-design.ts'
import { figures } from './pilot-figures.ts'
import { pilotReading } from './pilot-reading.ts'
import { pilotRules } from './pilot-rules.ts'

export const pilots: PilotWords = {
  figures,
  rules: pilotRules,
  ...pilotDesign,
  reading: pilotReading,
  endedUnanswered: 'Le pilote a été arrêté avant que les chiffres n’aient rien démontré, ni en bien ni en mal.',
  points: {
    hypothesis: 'Une hypothèse',
    baseline: 'Une valeur de départ mesurée',
    'single-kpi': 'Un indicateur unique',
    'target-before-start': 'Une cible fixée avant le début',
    'stop-rule': 'Une règle d’arrêt',
    'owner-may-stop': 'Une personne responsable, habilitée à l’arrêter',
    capacity: 'Des heures réservées',
    comparison: 'Un point de comparaison',
    'exit-plan': 'Un plan de sortie',
    'learning-date': 'Une date pour revérifier l’enseignement',
  },
  missing: {
    hypothesis: 'L’hypothèse\u00a0: pour qui, quoi, à quel rythme et pourquoi',
    start: 'Le premier jour',
    owner: 'La personne responsable',
    'owner-may-stop': 'Le droit de la personne responsable d’arrêter le pilote',
    capacity: 'Les heures par semaine que le pilote demande',
    'exit-plan': 'La façon d’y mettre fin en cas d’échec',
  },
  kpis: {
    visits: 'Visites du site',
    'qualified-reach': 'Part du public visé qui a été touchée',
    comprehension: 'Part des personnes qui ont compris le message',
    'newsletter-sign-ups': 'Inscriptions à la lettre d’information',
    enquiries: 'Demandes reçues',
    'enquiry-rate': 'Part des visiteurs qui font une demande',
    orders: 'Commandes',
    'order-rate': 'Part des visiteurs qui commandent',
    'order-value': 'Montant moyen d’une commande',
    'answered-in-time': 'Part des questions qui reçoivent une réponse à temps',
    'calls-avoided': 'Appels qu’une réponse en ligne aurait évités',
    'peer-answers': 'Part des questions auxquelles d’autres membres répondent',
    'returning-contributors': 'Part des contributeurs qui reviennent',
    'customers-who-return': 'Part des clients qui reviennent',
    applications: 'Candidatures reçues',
    'suitable-applications': 'Part des candidatures qui conviennent',
    'invitations-to-speak': 'Invitations à intervenir',
    'press-enquiries': 'Demandes de la presse',
    'seats-taken': 'Part des places occupées',
    donations: 'Dons',
    'donation-value': 'Don moyen',
    signatures: 'Signatures',
    'decisions-traceable': 'Part des décisions dont on retrouve la trace',
  },
  poorKpis: {
    followers: 'Abonnés',
    likes: 'Mentions J’aime',
    impressions: 'Affichages',
    posts: 'Nombre de publications',
    mentions: 'Citations de votre nom',
  },
  outline: {
    name: (platform, use) => (use === undefined ? `Mise à l’essai ${formsOf(platform).of}` : `${USES[use].name} ${formsOf(platform).on}`),
    question: (platform, audience, use) => {
      const { on, account } = formsOf(platform)
      const doing = use === undefined ? `tenir ${account}` : `${USES[use].doing} ${on}`
      return `${capital(doing)} en vaut-il la peine${audience === undefined ? '' : ` pour le public «\u00a0${audience}\u00a0»`}\u202f?`
    },
    cadence: howOften,
    text: (platform, verdict) => {
      const { on, to } = formsOf(platform)
      switch (verdict) {
        case 'pilot':
          return `L’évaluation conseille de commencer par un pilote ${on}\u00a0: le potentiel est là, mais n’est pas assez sûr pour justifier un engagement durable.`
        case 'adopt':
          return `L’évaluation conseille de recourir ${to} sans attendre\u00a0: un pilote n’est pas nécessaire, mais permet d’en mesurer l’apport.`
        case 'wait':
          return `L’évaluation conseille d’attendre avant de recourir ${to}\u00a0: un pilote aura du sens une fois réuni ce qui manque.`
        case 'decline':
          return `L’évaluation déconseille de recourir ${to}\u00a0: un pilote prendrait des heures sans grande chance de réussir.`
      }
    },
    toFill: {
      kpi: 'L’indicateur sur lequel le pilote sera jugé',
      baseline: 'La valeur de départ',
      'least-effect': 'Le plus petit changement qui justifie l’effort',
      hypothesis: 'L’hypothèse\u00a0: pour qui, quoi, à quel rythme et pourquoi',
      reason: 'La raison pour laquelle cela devrait marcher',
      start: 'Le premier jour',
      owner: 'La personne responsable, habilitée à arrêter le pilote',
      'exit-plan': 'La façon d’y mettre fin en cas d’échec',
      capacity: 'Les heures par semaine que le pilote demande',
    },
    goal: (goal) => `Pour ${GOALS[goal].aim}`,
  },
}

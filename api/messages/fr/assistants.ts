import type { AssistantWords } from '../assistant-words.ts'
import { publisherText } from './publishers.ts'

const given = (label: string, text: string | undefined): string => (text === undefined || text === '' ? '' : ` ${label}\u00a0: ${text}.`)

export const assistants: AssistantWords = {
  instructions:
    'Channelfit indique quels canaux de communication une organisation devrait garder, ouvrir ou quitter, et vérifie si ses comptes sont encore vivants. ' +
    'Scores, verdicts et prévisions sont calculés\u00a0: citez-les, n’en inventez pas d’autres. Ce qu’on ignore reste inconnu\u00a0: laissez un champ vide plutôt que de le deviner, et posez à la personne ce que la réponse appelle une question ouverte. ' +
    'Chaque résultat désigne ses sources par leur identifiant\u202f; get_evidence indique ce qu’affirme une source. Les outils répondent par un extrait\u202f; la ressource vers laquelle ils renvoient est complète.',
  tools: {
    assess_brief: {
      title: 'Quels canaux conviennent à une organisation',
      description:
        'Évalue un brief\u00a0: pour chaque canal un verdict (adopt, pilot, wait, decline), un score et son motif, puis la répartition des heures et la réponse à faire à qui demande un canal. Il faut le nom et le type de l’organisation et un objectif\u202f; tout le reste est facultatif, et ce qui manque est tenu pour inconnu. N’enregistre rien, sauf si store vaut true. Une plateforme est expliquée en détail\u00a0: la première du classement, à moins que explain n’en nomme d’autres.',
    },
    what_if: {
      title: 'Ce qu’un changement changerait',
      description:
        'Applique un JSON Merge Patch au brief d’une évaluation enregistrée et dit quels scores, quels rangs et quels verdicts bougeraient. N’enregistre rien. Il faut l’identifiant que donne assess_brief avec store.',
    },
    compare: {
      title: 'Deux évaluations enregistrées côte à côte',
      description: 'Dit comment chaque canal a évolué entre deux évaluations enregistrées, et si elles portent sur la même organisation.',
    },
    qualify_initiative: {
      title: 'Est-ce une affaire de community management\u202f?',
      description:
        'Juge une initiative (réseau interne, programme d’ambassadeurs, fusion) groupe par groupe\u00a0: dispositif sociocollaboratif, communauté, ou ni l’un ni l’autre, avec les motifs et les questions à poser à un prestataire. Les questions derrière les degrés sont la ressource channelfit://qualification-questions. N’enregistre rien.',
    },
    diagnose_governance: {
      title: 'Le community management est-il devenu un gadget\u202f?',
      description:
        'Diagnostique la gouvernance du community management à partir d’observations notées de 0 (sain) à 4 (au pire). La question derrière chaque nom est dans la ressource channelfit://diagnosis-questions\u00a0: lisez-la avant d’interroger qui que ce soit. N’enregistre rien, sauf si store vaut true.',
    },
    audit_accounts: {
      title: 'Ces comptes sont-ils vivants\u202f?',
      description:
        'Lit des comptes sur leurs plateformes, ou des publications fournies, et dit leur état, les signes de négligence et quoi faire de chacun. L’audit est enregistré et ne se demande qu’une fois\u00a0: n’appelez pas l’outil deux fois pour les mêmes comptes. Attend la fin, 20 secondes sauf indication contraire dans waitSeconds\u202f; ce qui dure davantage se poursuit, et get_audit le rapporte.',
    },
    get_audit: {
      title: 'Un audit et ses résultats',
      description: 'Dit où en est un audit et ce qu’il a trouvé, d’après l’identifiant donné par audit_accounts.',
    },
    account_vitality: {
      title: 'La vitalité d’une série de dates',
      description:
        'Calcule l’état d’un compte d’après les seules dates de ses publications\u00a0: rythme, silence actuel, probabilité d’une nouvelle publication. Ne lit aucune plateforme et n’enregistre rien.',
    },
    list_accounts: {
      title: 'Les comptes de l’espace de travail',
      description:
        'Liste les comptes connus et leur état, par plateforme et par état, page par page. Ne lit aucune plateforme\u00a0: rapporte ce que les derniers audits ont trouvé.',
    },
    overview: {
      title: 'Ce qui demande attention',
      description:
        'Compte les comptes de l’espace de travail par état et dit lesquels ont changé, lesquels se taisent, quels audits sont en cours et ce qui est prévu ensuite.',
    },
    search_evidence: {
      title: 'Chiffres publiés sur les plateformes',
      description:
        'Liste les pièces du catalogue par plateforme, sujet, lieu et fiabilité, chacune avec sa source. Des filtres seulement\u00a0: le texte n’est pas fouillé.',
    },
    get_evidence: {
      title: 'Une pièce du catalogue',
      description: 'Indique ce qu’affirme une source, au sujet de qui, où et quand cela a été mesuré, et ce qui la contredit.',
    },
    describe_platform: {
      title: 'À quoi sert une plateforme',
      description:
        'Dit les heures que demande une plateforme, combien de temps une publication y reste utile, quels objectifs et usages elle sert, et d’où vient chaque chiffre.',
    },
  },
  resources: {
    evidence: { title: 'Pièce du catalogue', description: 'Une pièce\u00a0: ce qu’affirme une source, au sujet de qui, et quand.' },
    assessments: {
      title: 'Évaluation enregistrée',
      description: 'Une évaluation complète, telle qu’elle a été enregistrée, avec chaque contribution et chaque contrefactuel. Environ 80 ko.',
    },
    audits: { title: 'Audit', description: 'Un audit complet, avec chaque signal de chaque compte.' },
    diagnoses: { title: 'Diagnostic enregistré', description: 'Un diagnostic de gouvernance complet, tel qu’il a été enregistré.' },
    platforms: { title: 'Plateforme', description: 'Tout ce que le catalogue dit d’une plateforme. Environ 30 ko.' },
    'qualification-questions': {
      title: 'Questions d’une qualification',
      description: 'Ce qu’on demande d’une initiative, et ce que vaut chaque degré.',
    },
    'diagnosis-questions': { title: 'Questions d’un diagnostic', description: 'Ce qu’on demande sur la gouvernance, et ce que vaut chaque degré.' },
  },
  prompts: {
    review_channels: {
      title: 'Passer en revue les canaux d’un client',
      description: 'De ce qu’on sait d’un client à la liste des canaux à garder, à ouvrir et à quitter, avec des motifs à citer.',
      arguments: { organisation: 'Nom du client', notes: 'Ce qu’on sait\u00a0: objectifs, publics, heures par semaine, comptes' },
    },
    answer_request: {
      title: 'Répondre à qui veut un canal',
      description: 'L’envie d’un canal est-elle fondée, et que répondre\u202f?',
      arguments: { organisation: 'Nom du client', platform: 'Le canal demandé', reasons: 'Les raisons données' },
    },
  },
  prompt: {
    review_channels: ({ organisation = '', notes }) =>
      `Passe en revue les canaux de ${organisation}.${given('Ce qu’on sait', notes)} ` +
      'Demande-moi d’abord ce qui manque parmi le type d’organisation, les objectifs par ordre d’importance, les publics, les heures par semaine et les comptes existants, cinq questions à la fois au plus\u202f; tiens pour inconnu ce que j’ignore. ' +
      'Appelle ensuite assess_brief, et audit_accounts pour les comptes qui existent. ' +
      'Réponds par trois listes, garder, ouvrir, quitter, une ligne par canal, avec son score, le motif tel que l’outil le formule et les identifiants de ses sources. Termine par les questions ouvertes dont la réponse pourrait changer un verdict.',
    answer_request: ({ organisation = '', platform = '', reasons }) =>
      `Quelqu’un chez ${organisation} demande un compte sur ${platform}.${given('Les raisons données', reasons)} ` +
      'Demande-moi les objectifs, les publics et les heures par semaine si tu ne les connais pas. Appelle ensuite assess_brief avec la demande dans requests, chaque raison dans motives, et explain réglé sur cette plateforme. ' +
      'Rédige une réponse de 150 mots au plus\u00a0: la décision et son motif tels que l’outil les formule, la question qu’il propose de retourner, l’autre voie qu’il nomme, et les sources. Aimable, et sans jargon.',
  },
  listed: (label, items) => `${label}\u00a0: ${items.join(', ')}.`,
  said: (who, sentence) => `${who}\u00a0: ${sentence}`,
  scored: (name, score) => `${name} (${score})`,
  sources: 'Sources (get_evidence)',
  questions: 'Questions ouvertes',
  findings: 'Constats',
  otherwise: 'Ce qui changerait la donne',
  firstOf: (shown, total) => `Les ${shown} premiers sur ${total} sont indiqués.`,
  nothingListed: 'Rien à lister.',
  nextPage: (cursor) => `Il y en a d’autres\u00a0: redemandez avec le curseur ${cursor}.`,
  stored: (id) => `Enregistré sous ${id}.`,
  notStored: 'Rien n’a été enregistré.',
  changedNothing: 'Aucun score, aucun rang, aucun verdict ne bougerait.',
  movedSince: 'Évalué à nouveau, le brief ne donne plus ce qui avait été enregistré\u202f; les écarts partent du nouveau résultat.',
  underWay: ({ id, done, total }) => `L’audit ${id} est en cours, ${done} sur ${total} lus\u202f; interrogez get_audit un peu plus tard.`,
  audited: (id, total) => `L’audit ${id} est terminé, ${total === 1 ? '1 compte' : `${total} comptes`}.`,
  accounts: (total, notAudited) => `${total < 2 ? `${total} compte` : `${total} comptes`}, dont ${notAudited} sans audit à ce jour.`,
  standings: 'Leur état',
  published: ({ title, publisher, published, url }) =>
    `${[title, publisherText(publisher), published, url].filter((part) => part !== '').join(', ')}.`,
  hoursOf: (name, { minimum, healthy }) => `${name} demande ${healthy} par semaine pour un rythme sain, et ${minimum} au minimum.`,
  goodFor: 'Sert le mieux',
  noSuchTool: (name) => `Il n’y a pas d’outil «\u00a0${name}\u00a0».`,
  messageTooDeep: (most) => `Le message compte plus de ${most} niveaux imbriqués.`,
  parametersNotValid: (method, places) => `Les paramètres de ${method} ne sont pas valides (${places}).`,
  noSuchPrompt: (name) => `Il n’y a pas de modèle d’invite «\u00a0${name}\u00a0».`,
  noSuchResource: (uri) => `Il n’y a rien à l’adresse «\u00a0${uri}\u00a0» dans cet espace de travail.`,
  argumentMissing: (name) => `Il manque l’argument «\u00a0${name}\u00a0».`,
  serviceUnreachable: (url) => `Le service à l’adresse ${url} ne répond pas. Est-il lancé, et l’adresse est-elle la bonne\u202f?`,
  serviceRefused: (status) => `Le service a refusé, avec le statut ${status}.`,
}

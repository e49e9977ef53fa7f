import type { CmSeniority } from '../../../domain/catalogue/vocabulary.ts'
import type { Circumstance } from '../../../domain/governance/circumstances.ts'
import type { IndexLevel } from '../../../domain/governance/gadgetisation-index.ts'
import type { IndicatorId } from '../../../domain/governance/indicators.ts'
import type { OwnedSymptoms } from '../../../domain/governance/reading-reasons.ts'
import type { RoleArea } from '../../../domain/governance/role.ts'
import type { Exemption, Owner } from '../../../domain/governance/symptom.ts'
import type { SymptomId } from '../../../domain/governance/symptoms/index.ts'
import { type DiagnosisReasons, wordsOf } from '../diagnosis-words.ts'
import type { SentencesFor } from '../messages.ts'
import { capital, lower } from '../words.ts'
import { diagnosis } from './diagnosis.ts'
import { and, count, numbers } from './figures.ts'

const reached = (degree: number): string => `${numbers.decimal(degree)} sur 4`
/** Some of their names hold an « et » of their own. */
const fields = (areas: readonly RoleArea[]): string => areas.map((area) => lower(diagnosis.roleArea[area])).join(', ')
const symptoms = (ids: readonly SymptomId[]): string => and(ids.map((id) => lower(diagnosis.symptom[id])))

/** Who can act, as in « il appartient à … d’agir ». */
const TO_OWNER: Readonly<Record<Owner, string>> = {
  sponsor: 'au commanditaire',
  'communication-and-marketing': 'aux responsables de la communication et du marketing',
  'line-manager': 'au supérieur hiérarchique du community manager',
  buyer: 'à l’acheteur de la prestation',
  finance: 'au responsable financier',
}
const toOwners = (roles: readonly Owner[]): string => and(roles.map((role) => TO_OWNER[role]))
const grouped = (groups: readonly OwnedSymptoms[]): string =>
  and(groups.map(({ owner, symptoms: ids }) => `${TO_OWNER[owner]} (${ids.map((id) => lower(diagnosis.symptom[id])).join(', ')})`))

/** As a « personne » was described to us. */
const DESCRIBED: Readonly<Record<CmSeniority, string>> = {
  none: 'absente',
  intern: 'stagiaire ou apprentie',
  junior: 'débutante',
  experienced: 'confirmée',
  senior: 'senior',
}

/** What was told although it judges nothing, in brackets. */
const little = (circumstances: readonly Circumstance[], answers: number): string => {
  const told = [
    ...circumstances.map((one) => lower(diagnosis.circumstance[one])),
    ...(answers === 0 ? [] : [answers === 1 ? 'une réponse' : `${count(answers)} réponses`]),
  ]
  return told.length === 0 ? '' : ` (${told.join(', ')})`
}
const shownAlready = (findings: number): string => (findings === 0 ? '' : ' Ce que cela montre malgré tout figure plus bas.')

const EXEMPTION: Readonly<Record<Exemption, string>> = {
  'internal-group': 'En interne, il n’y a pas de blog ni de site à attendre.',
  'alert-account': 'Un compte d’alerte n’a pas besoin de blog.',
  'live-event': 'Le direct d’un événement n’a pas besoin de blog.',
  'personal-account': 'Le compte d’une personne, sans contenu long, n’a pas besoin de blog.',
  'regulated-site': 'Un site réglementé joue déjà le rôle du blog.',
  'unreachable-by-site': 'Ce public ne peut pas accéder à un site.',
  'in-house': 'Tout se fait en interne : il n’y a pas de prestataire à juger.',
  'no-return-demanded': 'Personne n’exige de rentabilité.',
}
const LEVEL: Readonly<Record<Exclude<IndexLevel, 'unknown'>, string>> = {
  healthy: 'la situation est saine',
  vigilance: 'la vigilance est de mise',
  'under-way': 'le community management est en train de devenir un gadget, que l’on montre plus qu’on ne s’en sert',
  gadget: 'le community management est devenu un gadget, que l’on montre plus qu’on ne s’en sert',
}

/** Of what is still open, at the end of a sentence. */
const stillOpen = (open: number): string =>
  open === 0 ? '' : open === 1 ? ' ; un autre reste à examiner' : ` ; ${count(open)} autres restent à examiner`

const judgedNone = (judged: number, open: number): string =>
  `${judged === 1 ? 'Le seul symptôme qui a pu être examiné est absent' : `Sur les ${count(judged)} symptômes qui ont pu être examinés, aucun n’est présent`}${stillOpen(open)}.`

type BadAnswers = { readonly bad: readonly IndicatorId[]; readonly moreBad: number; readonly inside: boolean }
/** A sentence of its own, after another one. */
const badAllTheSame = ({ bad, moreBad, inside }: BadAnswers): string => {
  if (bad.length === 0) return ''
  const total = bad.length + moreBad
  const questions = and(bad.map((indicator) => `« ${wordsOf(diagnosis, inside).indicators[indicator].text} »`))
  const points = total === 1 ? 'Un point reste pourtant préoccupant' : `${capital(count(total))} points restent pourtant préoccupants`
  return ` ${points}${moreBad > 0 ? ', entre autres' : ''} : ${questions}.`
}

const since = (days: number): string => (days === 1 ? 'un jour' : `${days} jours`)

/** How a symptom stands, what the answers show together, and what two readers should take from them. */
export const diagnosisReasons: SentencesFor<DiagnosisReasons> = {
  'symptom.decisive': ({ indicator }) =>
    `À la question « ${diagnosis.indicators[indicator].text} », la réponse est « ${lower(diagnosis.indicators[indicator].anchors[4])} » : c’est le pire cas, sur un point qui décide à lui seul.`,
  'symptom.severe': ({ score }) => `Les réponses atteignent ${reached(score)}, sur une échelle où 4 est le pire.`,
  'symptom.present': ({ score }) => `Les réponses atteignent ${reached(score)}, assez pour que le symptôme soit présent.`,
  'symptom.absent': ({ score }) => `Les réponses atteignent ${reached(score)}, trop peu pour que le symptôme soit présent.`,
  'symptom.too-little-told': ({ answered, asked }) =>
    answered === 0
      ? 'Aucune de ces questions n’a reçu de réponse, et rien n’est présumé.'
      : `${answered === 1 ? `Une seule des ${asked} questions a` : `${capital(count(answered))} des ${asked} questions seulement ont`} reçu une réponse : c’est trop peu pour se prononcer.`,
  'symptom.exempt': ({ exemption }) => EXEMPTION[exemption],

  'hype-without-results.linked': ({ channel }) =>
    `Le canal « ${channel} » a été ouvert par effet de mode et n’a pas atteint ses résultats : les deux vont ensemble, car un compte ouvert sans usage propre n’avait guère de quoi réussir.`,
  'results-too-young.warm-up': ({ channel, days, warmUpDays }) =>
    `Le canal « ${channel} » a été ouvert ${days === 0 ? 'aujourd’hui' : days === 1 ? 'hier' : `il y a ${days} jours`} : il cherche encore ses marques, et ses résultats, bons ou mauvais, ne sont pas à juger avant ${warmUpDays} jours.`,
  'purpose-after-opening.warning': ({ channel, days }) =>
    `La raison d’être de « ${channel} » a été écrite ${since(days)} après l’ouverture du compte : elle aurait dû la précéder, et mérite d’être réexaminée.`,
  'opened-against-advice.decider-unnamed': ({ channel }) =>
    `Le canal « ${channel} » a été ouvert contre l’avis du community manager, et personne n’est nommé pour l’avoir décidé : quelqu’un doit répondre de cette décision.`,
  'opened-against-advice.recorded': ({ channel, decidedBy }) =>
    `Le canal « ${channel} » a été ouvert contre l’avis du community manager ; la décision revient à ${decidedBy}, et le community manager n’a pas à répondre des résultats.`,
  'rhythm-halved.slowing': ({ channel }) =>
    `Sur « ${channel} », la moitié au plus de ce qui était prévu a paru depuis deux périodes : le compte ralentit, et il est encore temps de décider de son avenir.`,
  'early-abandonment.foretold': ({ channel }) =>
    `Le canal « ${channel} » imite des concurrents et son commanditaire est réticent : de tels comptes sont souvent abandonnés tôt ; convenez dès maintenant de ce qui vous ferait garder celui-ci.`,
  'learning-stale.retest': ({ hypothesis, days }) =>
    `Ce que l’essai « ${hypothesis} » a appris aurait dû être revérifié il y a ${since(days)} : les usages changent, et en attendant, c’est un souvenir plutôt qu’un fait.`,
  'autonomy-limited.tool': () =>
    'Ce qui limite l’autonomie est la méfiance envers l’outil : un essai à petite échelle y répond mieux que des règles.',
  'autonomy-limited.person': () =>
    'Ce qui limite l’autonomie est un doute sur la personne : une formation et un référent y répondent, alors que les seuls accords préalables entretiendraient le doute.',
  'autonomy-limited.topic': () =>
    'Ce qui limite l’autonomie est la sensibilité de certains sujets : en dresser la liste y répond, et libère tous les autres.',
  'autonomy-limited.law': () =>
    'Ce qui limite l’autonomie est la loi : un juriste peut dire ce qu’elle exige vraiment, souvent moins que ce qui se pratique.',
  'autonomy-limited.unasked': () =>
    'Personne n’a dit à quoi tiennent les limites de l’autonomie, à l’outil, à la personne, aux sujets ou à la loi, et le remède en dépend.',
  'competence-gate.unproven': () =>
    'D’après les réponses, la personne qui tient les canaux a encore peu d’expérience à montrer, et peu d’autonomie : les deux doivent grandir ensemble, et nous ne recommandons pas l’une sans l’autre.',
  'competence-gate.unasked': () =>
    'Avant d’accorder plus d’autonomie, il faudrait regarder ce que la personne peut montrer par sa pratique ; personne ne nous en a parlé.',
  'experience-disputed.less-shown': ({ seniority }) =>
    `La personne qui tient les canaux nous est présentée comme ${DESCRIBED[seniority]}, et pourtant comme n’ayant guère de résultats à montrer : le diagnostic s’en tient à la pratique qui nous a été décrite ; corrigez cette réponse si elle lui fait tort.`,
  'experience-disputed.more-shown': ({ seniority }) =>
    `La personne qui tient les canaux nous est présentée comme ${DESCRIBED[seniority]}, et pourtant comme ayant des années de pratique à montrer : la place qui lui est faite est peut-être en retard sur ce qu’elle sait faire.`,
  'control-package.bought': () =>
    'Plusieurs canaux ont été achetés en un lot, avec une voix extérieure et la suppression des remarques gênantes : c’est acheter la maîtrise d’une conversation que personne ne maîtrise.',
  'control-expected.uncontrollable': () =>
    'Ce qui se dit ailleurs, qui relaie un message, le ton des réponses et le moment où un sujet retombe échappent à toute maîtrise : votre conduite, vos réponses et vos règles dépendent de vous.',
  'role-noise.communication-only': () =>
    'Le rôle couvre la communication et presque rien d’autre : il est réduit à faire du bruit, sans s’occuper ni des relations ni des sujets.',
  'role-gap.more-expected': ({ areas }) =>
    `On attend du rôle plus que ses moyens ne permettent dans ${areas.length === 1 ? 'ce domaine' : 'ces domaines'} : ${fields(areas)}.`,
  'role-gap.more-given': ({ areas }) =>
    `Le rôle porte déjà plus que ce que l’on attend de lui dans ${areas.length === 1 ? 'ce domaine' : 'ces domaines'}, où son travail risque de passer inaperçu : ${fields(areas)}.`,
  'functions-unconnected.none': () =>
    'Le rôle ne travaille avec aucune autre fonction : une activité sans revenu direct est la première mise de côté, à moins de faire partie d’une équipe qui peut décider.',
  'functions-unconnected.no-process': ({ functions }) =>
    `Le travail avec d’autres fonctions ne passe par aucune procédure convenue (${and(functions.map((id) => lower(diagnosis.function[id])))}) : il repose sur la seule bonne volonté.`,
  'budget-rival.friction': () =>
    'Le budget a été pris à une autre fonction, qui le conteste : attendez-vous à des frictions, et réglez à qui il appartient avant de comparer des résultats.',
  'reputation-at-risk.unanswered': ({ inside }) =>
    inside
      ? 'La plupart de ceux qui écrivent ne reçoivent pas de réponse, sous les yeux de leurs collègues : le groupe y perd son crédit, et ce n’est pas seulement un travail en retard.'
      : 'La plupart de ceux qui écrivent ne reçoivent pas de réponse, en public : c’est un risque pour la réputation de l’organisation, et pas seulement un travail en retard.',
  'presence-as-aim.no-use': () =>
    'La plupart des objectifs demandent une présence ou des abonnés, qui ne sont pas un usage : dites ce que les personnes visées doivent pouvoir y faire.',
  'internship.supervision-unasked': () =>
    'Les canaux sont tenus par une personne qui apprend encore le métier, et personne n’a dit qui l’encadre : c’est cela qui compte, et non son statut.',

  'practitioner.nothing-known': () =>
    'Aucune question n’a encore reçu de réponse, et nous ne présumons rien : commencez par les questions ci-dessous.',
  'practitioner.too-little': ({ circumstances, answers, findings }) =>
    `Ce que vous nous avez dit${little(circumstances, answers)} ne permet encore de juger aucun symptôme : commencez par les questions ci-dessous.${shownAlready(findings)}`,
  'practitioner.nothing-found': ({ judged, open, ...answers }) =>
    `${answers.bad.length === 0 ? 'D’après les réponses, rien ne vous fait obstacle. ' : ''}${judgedNone(judged, open)}${badAllTheSame(answers)}`,
  'practitioner.not-your-doing': ({ groups }) =>
    `Ce que montrent les réponses tient à la façon dont l’organisation décide, et n’est pas un jugement sur votre travail. Il appartient d’y remédier ${grouped(groups)}.`,
  'practitioner.your-part': ({ shared, remedies }) =>
    shared === 0
      ? 'Aucun des remèdes ne dépend de vous ; vous pouvez apporter les faits qui les rendent nécessaires.'
      : `Vous prenez part à ${shared === remedies ? 'tous les remèdes' : `${shared} des ${remedies} remèdes`}, jamais sans appui : apportez des faits et des exemples, et laissez décider la personne qui en a la charge.`,
  'practitioner.competence': () =>
    'Nous suggérons de vous laisser plus de latitude : préparez-vous à montrer par votre pratique ce que vous faites déjà bien, et dites quelle formation vous souhaitez.',
  'practitioner.open': ({ open }) =>
    `${open === 1 ? 'Un symptôme ne peut pas encore être jugé' : `${capital(count(open))} symptômes ne peuvent pas encore être jugés`} : vos réponses aux questions ci-dessous aideraient le plus.`,
  'practitioner.nobody': () =>
    'Personne ne tient encore les canaux : ce qui suit s’adresse à la personne qui les prendra en charge, et ce qu’elle trouvera n’est pas de son fait.',
  'decider.nobody': () =>
    'Personne ne tient les canaux : la première décision est d’en charger quelqu’un, car la plus grande part de ce plan en dépend.',
  'decider.nothing-known': () =>
    'Aucune question n’a encore reçu de réponse, et nous ne présumons rien : ces symptômes sont fréquents, ils ne sont pas universels.',
  'decider.too-little': ({ circumstances, answers, findings }) =>
    `Ce qui nous a été dit${little(circumstances, answers)} ne permet encore de juger aucun symptôme, et nous ne présumons rien du reste.${shownAlready(findings)}`,
  'decider.nothing-found': ({ judged, open, ...answers }) => `${judgedNone(judged, open)}${badAllTheSame(answers)}`,
  'decider.no-index': ({ known, needed }) =>
    `Aucun indice de gadgétisation n’est donné : ${known === 0 ? 'aucun des six symptômes principaux n’est connu' : known === 1 ? 'un seul des six symptômes principaux est connu' : `seuls ${count(known)} des six symptômes principaux sont connus`}, et il en faut ${count(needed)}.`,
  'decider.index': ({ value, low, high, level, firm }) =>
    `L’indice de gadgétisation, de 0 (sain) à 4 (le pire), est de ${numbers.decimal(value)}${high - low < 0.05 ? '' : `, et pourrait aller de ${numbers.decimal(low)} à ${numbers.decimal(high)} une fois toutes les réponses données`} : ${firm ? '' : 'd’après les réponses données jusqu’ici, '}${LEVEL[level]}.`,
  'decider.severe': ({ symptoms: ids }) => `Ce qui est grave : ${symptoms(ids)}.`,
  'decider.present': ({ symptoms: ids }) => `Ce que montrent les réponses, sans que ce soit grave : ${symptoms(ids)}.`,
  'decider.blocked': ({ outcomes, more, inside }) =>
    `Ce que cela empêche${more > 0 ? ', entre autres' : ''} : ${and(outcomes.map((outcome) => lower(wordsOf(diagnosis, inside).outcome[outcome])))}.`,
  'decider.entry': ({ symptom, owner, ownerName }) =>
    `C’est par « ${lower(diagnosis.symptom[symptom])} » qu’il faut commencer, et la décision appartient ${ownerName === undefined ? TO_OWNER[owner] : `à ${ownerName} (${lower(diagnosis.owner[owner])})`}.`,
  'decider.ownerless': ({ owners: roles }) =>
    `Agir appartiendrait ${toOwners(roles)}, et personne n’occupe ${roles.length === 1 ? 'cette place' : 'ces places'} : la première décision est d’y nommer quelqu’un.`,
  'decider.competence': ({ asked }) =>
    asked
      ? 'Donnez ensemble plus d’autonomie et les moyens de devenir compétent : l’un sans l’autre échouerait, et l’échec serait imputé à la mauvaise personne.'
      : 'Regardez d’abord ce que la personne peut déjà montrer par sa pratique, dont nul ne nous a parlé ; faites ensuite grandir ensemble l’autonomie et les moyens de devenir compétent.',

  'implied.freedom-told': ({ share }) =>
    `De la publication et de la réponse, c’est la plus encadrée qui compte dans la capacité à répondre : ${share > 0 ? `elle vous laisse ${numbers.share(share)} d’une liberté entière` : 'elle ne vous laisse aucune liberté'}.`,
  'implied.freedom-partly': ({ share }) =>
    `Vous avez parlé de la publication ou de la réponse, pas des deux : la capacité à répondre en tient compte, ${share > 0 ? `à ${numbers.share(share)} d’une liberté entière ou moins` : 'sans aucune liberté'}.`,
  'implied.freedom-open': () => 'Rien n’a été dit de la liberté de répondre ou de publier : la capacité à répondre reste ouverte sur ce point.',
  'implied.openness-kept': () => 'Rien de ce qui a été dit du contrôle ne retire quoi que ce soit à la capacité à répondre.',
  'implied.openness-lost': ({ share }) => `La volonté de tout contrôler retire ${numbers.share(share)} de la capacité à répondre.`,
  'implied.openness-open': () => 'Trop peu a été dit du contrôle exercé pour en tenir compte : la capacité à répondre est prise telle quelle.',
  'implied.hours-kept': () => 'Quelqu’un prend le relais pendant les congés : les heures hebdomadaires sont là toute l’année.',
  'implied.hours-lost': ({ share }) =>
    `Personne ne prend pleinement le relais pendant les congés : il manque ${numbers.share(share)} des heures de l’année.`,
  'implied.hours-open': () => 'Rien n’a été dit de qui prend le relais pendant les congés : les heures hebdomadaires sont prises telles quelles.',
  'implied.hours-nobody': () => 'Personne ne tient les canaux : quelles que soient les heures prévues, il n’y en a aucune.',
}

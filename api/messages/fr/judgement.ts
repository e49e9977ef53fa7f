import type { JudgementWords } from '../judgement-words.ts'
import { lower } from '../words.ts'
import { and, chance } from './figures.ts'
import { MOTIVES } from './forms.ts'
import { signals } from './signals.ts'

const STAGES: JudgementWords['stages'] = {
  'opened-for-show': 'Ouvert pour faire bien',
  doubted: 'On s’interroge sur son utilité',
  idling: 'Il vivote',
  disappointing: 'Il déçoit',
  discredited: 'Il est discrédité',
}
const WAYS_OUT: JudgementWords['stages'] = {
  'opened-for-show': 'Dire à qui il sert, en quoi, et à quels signes on le verra, avant d’y consacrer davantage de temps',
  doubted: 'Fixer dès maintenant sa raison d’être et une date de bilan, tant que le doute ne coûte rien',
  idling: 'Choisir entre des publications plus rares mais certaines et une fin assumée',
  disappointing: 'Interroger ceux à qui il s’adresse avant d’accuser le média\u00a0: ce qui est publié n’est peut-être pas ce dont ils ont l’usage',
  discredited:
    'Y mettre fin proprement, ou recommencer avec un responsable et des heures\u202f; ce qui a échoué, c’est la façon de le tenir, ce qui ne dit rien du média',
}
/** Where it has to be kept, so that an end is no way out. */
const WAYS_ON: JudgementWords['stages'] = {
  ...WAYS_OUT,
  idling: 'S’en tenir à des publications plus rares mais certaines\u00a0: ce compte doit être conservé, y mettre fin n’est pas possible',
  discredited:
    'Ce compte doit être conservé\u00a0: le reprendre au service minimal, avec un responsable et des heures, ou le confier à qui en dispose\u202f; ce qui a échoué, c’est la façon de le tenir, ce qui ne dit rien du média',
}

export const judgement: JudgementWords = {
  signals,
  unknown: {
    unread: 'Le compte n’a pas pu être lu\u00a0: on ne peut rien en dire.',
    'not-told': 'La plateforme, ou l’accès fourni, ne le dit pas.',
    'nobody-said': 'Personne ne l’a encore dit\u00a0: c’est à l’organisation de le faire.',
    'too-few': 'Il y a trop peu d’éléments pour en juger.',
    'not-looked-up': 'Cela n’a pas pu être vérifié, ou ne l’a pas été.',
  },
  inapplicable: {
    'at-rest': 'Le compte a été mis en repos volontairement.',
    'silence-is-normal': 'Le silence est son état normal.',
    'no-such-thing': 'La question ne se pose pas ici.',
    silent: 'Le compte est silencieux, ce qui en dit plus que son rythme.',
    terms: 'Les conditions de la plateforme n’autorisent pas cette comparaison.',
    ended: 'Ce pour quoi il existait est terminé.',
  },
  owners: {
    'community-manager': 'Responsable de communauté',
    'account-owner': 'Responsable du compte',
    administrator: 'Administrateur',
    webmaster: 'Webmestre',
    management: 'Direction',
  },
  actions: {
    keep: 'Conserver',
    revive: 'Relancer',
    repurpose: 'Lui donner un autre usage',
    'hand-over': 'Confier à d’autres',
    merge: 'Fusionner',
    archive: 'Archiver avec un avis',
    close: 'Fermer',
    investigate: 'Enquêter',
  },
  reasons: {
    'access-lost': 'Plus personne ne peut s’y connecter\u00a0: l’accès passe avant tout le reste.',
    'account-gone': 'Il n’est pas là où il devrait être, et personne n’a dit pourquoi.',
    'not-readable': 'Il n’a pas pu être lu, ce qui ne dit rien de sa vie.',
    'at-rest': 'Il a été mis en repos volontairement, ce qui n’est pas de la négligence.',
    'not-as-declared': 'Il a été déclaré en repos ou fermé, et n’en a pas l’air.',
    'purpose-ended': 'Ce pour quoi il existait est terminé.',
    'harms-meanwhile': 'Laissé tel quel, il nuit\u00a0: on y pose des questions sans réponse, ou l’on prend un autre compte pour lui.',
    alive: 'Il est vivant, à son propre rythme.',
    'alive-unanswered': 'Il publie et ne répond pas\u00a0: c’est là sa négligence.',
    'alive-unnoticed': 'Il est actif, et personne n’y prête attention.',
    'too-early': 'Il y a encore trop peu d’éléments pour en juger.',
    'cannot-tell': 'Ce qui a pu être lu ne permet pas de dire s’il est vivant.',
    slowing: 'Il publie moins souvent qu’avant, sans être silencieux.',
    'silence-is-normal': 'Il sert à alerter\u00a0: son silence signifie qu’il ne s’est rien passé.',
    'questions-open': 'Des questions qui lui ont été posées attendent encore une réponse.',
    'perhaps-planned': 'Ce silence est peut-être prévu\u00a0: il tombe dans une saison creuse.',
    'silence-accepted': 'Son silence a été accepté pour un temps, et le motif en est donné.',
    'never-used': 'Il a été ouvert et n’a jamais servi.',
    'name-reserved': 'Il réserve le nom, et cela suffit.',
    neglected: 'Il est négligé\u00a0: son silence dure plus longtemps que d’ordinaire.',
    'audience-there': 'Ceux à qui il s’adresse sont toujours là.',
    'audience-gone': 'Ceux à qui il s’adressait ne sont plus là.',
    'fit-suits': 'Le canal convient à l’organisation.',
    'fit-declines': 'Le canal ne convient pas à l’organisation.',
    'duty-to-keep': 'Il doit être conservé, quels que soient ses résultats\u00a0: avec un service minimal.',
    'hours-there': 'Quelqu’un dispose des heures nécessaires.',
    'hours-missing': 'Les heures qu’un tel canal demande au minimum ne sont pas là.',
    'nobody-answers-for-it': 'Personne n’en répond.',
    'revived-in-vain': 'Il a déjà été relancé, puis s’est tu de nouveau.',
    'twin-serves-public': 'Un autre compte de l’organisation sert le même public.',
    'takers-willing': 'Une autre équipe peut et veut le reprendre.',
    'worth-keeping': 'Son nom, ses liens ou son histoire méritent d’être conservés.',
    'nothing-to-keep': 'Ni son nom ni son histoire ne méritent d’être conservés.',
  },
  open: {
    audience: 'Ceux à qui il s’adresse sont-ils toujours là\u202f?',
    hours: 'De combien d’heures par semaine quelqu’un dispose-t-il pour lui\u202f?',
    'name-at-risk': 'Quelqu’un pourrait-il prendre son nom s’il était abandonné\u202f?',
    records: 'Ce qu’il a publié doit-il être conservé comme archive\u202f?',
    'event-over': 'Ce pour quoi il a été ouvert est-il terminé\u202f?',
    season: 'Ce silence est-il prévu\u202f?',
    credential: 'Qui peut donner l’accès qui permettrait de le lire\u202f?',
  },
  steps: {
    'find-access': 'Récupérer l’accès auprès de la plateforme\u00a0: preuve d’identité, anciens administrateurs, adresse de secours.',
    'find-out-what-happened': 'Établir ce qui s’est passé\u00a0: supprimé, renommé, suspendu ou pris par d’autres.',
    'give-credential': 'Donner un accès de lecture, ou un export de ses publications.',
    'renew-credential': 'Renouveler l’accès qui permet de le lire (PUT /v1/connections/{platform}).',
    'wait-for-limit': 'Attendre que la plateforme réponde de nouveau, puis relancer l’audit\u202f; rien n’indique que le compte soit en cause.',
    'check-address':
      'Ouvrir son adresse à la main\u00a0: si elle répond, relancer l’audit\u202f; sinon, corriger l’adresse ou établir ce qu’est devenu le site.',
    'name-owner': 'Désigner un responsable et un suppléant, avec les heures dont ils disposent.',
    'answer-open-questions': 'Répondre d’abord à toutes les questions et conversations ouvertes.',
    'export-history': 'Tout exporter, et vérifier que le fichier s’ouvre.',
    'verify-records': 'Faire confirmer par qui tient les archives que l’export est complet\u202f; ne rien changer avant.',
    'write-notice': 'Rédiger l’avis\u00a0: quoi, quand, pourquoi, et où aller désormais.',
    'announce-ahead': 'L’annoncer un mois, deux semaines et 48 heures à l’avance.',
    'pin-notice': 'Épingler l’avis et le placer dans le profil.',
    'tell-stakeholders': 'Prévenir ceux qui travaillent avec le compte ou comptent sur lui, les plus actifs en premier.',
    'redirect-followers': 'Orienter les abonnés vers le compte ou la page qui prend la suite.',
    'turn-own-links': 'Corriger tous les liens\u00a0: site, signatures, imprimés, codes QR.',
    'close-replies': 'Fermer les réponses et les messages, ou programmer une réponse automatique avec un contact.',
    'remove-apps': 'Retirer les publications programmées, les applications connectées et les publicités.',
    'two-administrators': 'S’assurer que deux personnes peuvent se connecter et que les données de récupération sont à jour.',
    'keep-name': 'Garder le nom\u00a0: verrouiller le compte plutôt que le supprimer.',
    'log-in-reminder': 'Programmer un rappel pour se connecter aussi souvent que la plateforme l’exige.',
    'delete-account': 'Supprimer le compte une fois l’avis resté affiché un mois.',
    'merge-pages': 'Fusionner les comptes avec la fonction de la plateforme, si elle en a une.',
    'transfer-access': 'Transmettre l’accès et changer tous les mots de passe.',
    'hand-over-history': 'Transmettre les règles, les promesses et l’histoire\u00a0: ce qui a été promis à qui, et ce qui a marché.',
    'agree-pilot': 'Convenir d’un pilote de huit à douze semaines\u00a0: à quoi il sert, pour qui, et quand il sera jugé manqué.',
    'lower-cadence': 'Choisir un rythme que les heures disponibles permettent de tenir des mois, et ne pas promettre plus.',
    'first-posts': 'Préparer trois publications avant de mettre en ligne la première.',
    'set-reply-times': 'Fixer quand quelqu’un regarde les questions, et l’indiquer dans le profil.',
    'minimum-service': 'Mettre par écrit le service minimal que l’obligation impose, et s’y tenir.',
    'choose-other-use': 'Choisir un autre usage avec ceux à qui il s’adresse.',
    'mend-signals': 'Réparer ce qui ne va pas, en commençant par le plus grave.',
    'ask-whether-planned': 'Demander à son responsable si ce silence est prévu\u202f; si oui, déclarer la saison.',
    'record-lesson': 'Noter ce qui a été appris, et pour combien de temps cela vaut.',
  },
  regret: ({ actingTooSoon, waitingInVain, questionsUnanswered }) => {
    if (actingTooSoon === undefined || waitingInVain === undefined) return undefined
    const left = Math.round(questionsUnanswered ?? 0)
    const unanswered =
      left >= 1 ? `, et environ ${left === 1 ? 'une question de plus restera' : `${left} questions de plus resteront`} sans réponse` : ''
    return `Si rien n’est fait, la probabilité qu’il reste silencieux encore trois mois est de ${chance(waitingInVain)}${unanswered}\u202f; celle qu’il publie de lui-même est de ${chance(actingTooSoon)}.`
  },
  notice: {
    archive:
      'À compter du [date], ce compte ne sera plus mis à jour. [Raison en une phrase.] Vous nous retrouverez à l’adresse [adresse]\u202f; pour toute question\u00a0: [contact]. Les publications antérieures restent consultables ici. Merci de nous avoir suivis.',
    close:
      'À compter du [date], ce compte ne sera plus mis à jour\u202f; il sera supprimé le [date ultérieure]. [Raison en une phrase.] Vous nous retrouverez à l’adresse [adresse]\u202f; pour toute question\u00a0: [contact]. Merci de nous avoir suivis.',
    merge:
      'À compter du [date], nous publierons uniquement à l’adresse [adresse]. [Raison en une phrase.] Suivez-nous là-bas\u202f; pour toute question\u00a0: [contact]. Merci de nous avoir suivis.',
  },
  stages: STAGES,
  spiral: ({ stage, motives, signals: failing, isLinked, hasToStay }) => {
    const titles = and(failing.map((id) => lower(signals[id].title)))
    const opened = motives.length > 0 ? `Motif de l’ouverture\u00a0: ${and(motives.map((motive) => lower(MOTIVES[motive].name)))}. ` : ''
    const shown = failing.length > 0 ? `Ce qui l’indique\u00a0: ${titles}. ` : ''
    const link = isLinked ? 'Il n’a jamais été ouvert pour un usage, et ses résultats sont ceux de ce départ. ' : ''
    return `${STAGES[stage]}. ${opened}${shown}${link}${(hasToStay ? WAYS_ON : WAYS_OUT)[stage]}.`
  },
}

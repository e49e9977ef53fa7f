import type { AuditReportWords, Condition } from '../audit-report-words.ts'
import { lower } from '../words.ts'
import { standingName } from './accounts.ts'
import { and, dateText, hours, numbers } from './figures.ts'

const days = (value: number): string => `${numbers.decimal(value)} ${Math.round(value * 10) < 20 ? 'jour' : 'jours'}`
const CONDITIONS: Readonly<Record<Exclude<Condition, 'unread'>, (count: number) => string>> = {
  alive: (count) => `${count} ${count === 1 ? 'est vivant' : 'sont vivants'}`,
  fading: (count) => `${count} ${count === 1 ? 's’essouffle' : 's’essoufflent'}`,
  silent: (count) => `${count} ${count === 1 ? 's’est tu' : 'se sont tus'}`,
  empty: (count) => `${count} ${count === 1 ? 'n’a jamais démarré' : 'n’ont jamais démarré'}`,
  resting: (count) => `${count} ${count === 1 ? 'est au repos par décision' : 'sont au repos par décision'}`,
  unclear: (count) => `${count} ne ${count === 1 ? 'permet' : 'permettent'} pas encore de conclure`,
}
const ALONE: Readonly<Record<Condition, string>> = {
  alive: 'Le compte est vivant.',
  fading: 'Le compte s’essouffle.',
  silent: 'Le compte s’est tu.',
  empty: 'Le compte n’a jamais démarré.',
  resting: 'Le compte est au repos par décision.',
  unclear: 'Le compte ne permet pas encore de conclure.',
  unread: 'Le compte n’a pas pu être lu, ce qui ne dit rien de son silence.',
}

export const auditReport: AuditReportWords = {
  title: (organisation) =>
    organisation === undefined ? 'Ces comptes sont-ils vivants\u202f?' : `${organisation}\u00a0: ces comptes sont-ils vivants\u202f?`,
  underWay: ({ status, done, total }) => {
    if (done === total) return status === 'queued' || status === 'running' ? 'Tous les comptes ont été examinés\u202f; l’audit s’achève.' : undefined
    const left = total - done
    const missing = `${done} ${done < 2 ? 'compte' : 'comptes'} sur ${total} ${done < 2 ? 'a' : 'ont'} un résultat\u202f; il en manque ${left}, dont rien n’est dit ici.`
    const why = {
      queued: 'Cet audit n’a pas encore commencé.',
      running: 'Cet audit est en cours.',
      cancelled: 'Cet audit a été annulé.',
      failed: 'Cet audit s’est interrompu.',
      completed: 'Cet audit est incomplet.',
    }[status]
    return `${why} ${total === 1 ? 'Son compte n’a pas de résultat, et rien n’en est dit ici.' : missing}`
  },
  lead: ({ unread, ...read }) => {
    const told = (Object.entries(read) as [keyof typeof CONDITIONS, number][]).filter(([, part]) => part > 0)
    const count = told.reduce((sum, [, part]) => sum + part, unread)
    if (count === 0) return 'Aucun compte n’a encore été examiné.'
    if (count === 1) return ALONE[told[0]?.[0] ?? 'unread']
    if (told.length === 0) return `Aucun des ${count} comptes n’a pu être lu, ce qui ne dit rien de leur silence.`
    const said = told.map(([condition, part]) => CONDITIONS[condition](part))
    const trouble =
      unread === 1
        ? 'Un compte n’a pas pu être lu, ce qui ne dit rien de son silence.'
        : `${unread} comptes n’ont pas pu être lus, ce qui ne dit rien de leur silence.`
    return unread === 0 ? `Sur ${count} comptes, ${and(said)}.` : `Sur ${count} comptes, ${and(said)}. ${trouble}`
  },
  advice: ({ actions, hours: all }) =>
    `Ce qui est conseillé\u00a0: ${actions.map(({ name, count }) => `${lower(name)} (${count})`).join(', ')}${all === 0 ? '\u202f; il n’en découle aucun travail.' : `\u202f; ${hours(all)} de travail en tout.`}`,
  atAGlance: 'L’essentiel',
  glanceCaption: {
    practitioner: 'Tous les comptes examinés, du plus au moins négligé',
    'decision-maker': 'Les comptes qui demandent une intervention, du plus au moins négligé',
  },
  glanceLegend:
    'Silence\u00a0: le trait vertical marque le silence présent\u202f; la première bande va jusqu’à l’intervalle médian du compte, la seconde jusqu’à celui qu’un seul de ses intervalles sur dix dépasse, chaque ligne à sa propre échelle. Négligence\u00a0: 0 si tout est en ordre, 100 si rien ne l’est\u202f; la barre couvre ce qui n’est pas connu.',
  account: 'Compte',
  state: 'État',
  lastPost: 'Dernière publication',
  noPost: 'aucune visible',
  silence: 'Silence au regard de son rythme',
  days,
  usual: (value) => `d’ordinaire ${numbers.decimal(value)} jours`,
  neglect: 'Négligence',
  bounds: (low, high) => `${low} à ${high}`,
  decision: 'Décision',
  hours: 'Heures',
  total: 'Total',
  changes: 'Ce qui a changé depuis le dernier audit',
  noChanges: 'Rien n’a changé depuis le dernier audit, ou c’est le premier.',
  moreChanges: (count) => `${count === 1 ? 'Un autre compte a' : `${count} autres comptes ont`} changé.`,
  accountByAccount: 'Compte par compte',
  accounts: 'Comptes',
  leftOut: ({ left, needing }) =>
    `${left === 1 ? 'Un compte n’est pas détaillé' : `${left} comptes ne sont pas détaillés`}\u202f; le tableau ci-dessus ${left === 1 ? 'lui consacre une ligne' : 'leur consacre une ligne chacun'}. ${needing === 0 ? (left === 1 ? 'Il n’a besoin de rien.' : 'Aucun n’a besoin de rien.') : `${needing === left ? (left === 1 ? 'Il demande' : 'Tous demandent') : needing === 1 ? 'L’un d’eux demande' : `${needing} d’entre eux demandent`} tout de même une intervention.`}`,
  belowOnly: (count) =>
    `${count === 1 ? 'Un autre compte demande une intervention\u202f; il figure' : `${count} autres comptes demandent une intervention\u202f; ils figurent`} parmi les décisions ci-dessous.`,
  seenOn: 'Examiné le',
  rhythm: 'Rythme propre',
  rhythmOf: (gap, gaps) =>
    `${gap < 1.5 ? 'presque tous les jours' : `tous les ${numbers.decimal(gap)} jours`}${gaps === undefined ? '' : ` (le plus souvent ${gaps.short} à ${gaps.long})`}`,
  perMonth: 'Jours de publication par mois',
  postWithin: (horizon) => `Chances d’une publication d’ici ${horizon} jours`,
  trend: 'Tendance',
  declared: ({ state, author, reason }) => `${standingName[state]}, par ${author}\u00a0: ${reason}`,
  calendar: ({ from, to, posts, days: active, most }) =>
    posts === 0
      ? `Aucune publication du ${dateText(from)} au ${dateText(to)}.`
      : `${posts} ${posts === 1 ? 'publication' : 'publications'} en ${active} ${active === 1 ? 'jour' : 'jours'} du ${dateText(from)} au ${dateText(to)}${most > 1 ? `, ${most} au plus en un jour` : ''}.`,
  byMonth: 'Publications par mois',
  month: 'Mois',
  posts: 'Publications',
  amiss: 'Ce qui ne va pas',
  sign: 'Signe',
  finding: 'Constat',
  remedy: 'Remède',
  owner: 'Qui',
  moreEvidence: (count) => (count === 1 ? 'et un autre' : `et ${count} autres`),
  notKnown: 'Inconnu',
  inOrder: 'En ordre',
  beside: 'Sans objet',
  setAside: 'Mis de côté',
  waived: ({ title, author, reason, until }) => `${title}, jusqu’au ${dateText(until)}, par ${author}\u00a0: ${reason}`,
  withheld: 'Note non calculée',
  certainty: { firm: 'ferme', provisional: 'provisoire\u00a0: elle dépend de ce que personne n’a dit' },
  open: 'Reste à savoir',
  reviewOn: 'À revoir le',
  reviewDue: (date) => `${date} (échéance passée)`,
  steps: 'Étapes à cocher',
  notice: 'À publier sur le compte\u00a0: voir «\u00a0Avis\u00a0».',
  notices: 'Avis',
  noticesNote: 'À publier sur les comptes qui s’arrêtent\u202f; les passages entre crochets sont à compléter.',
  noticeIn: { en: 'En anglais', fr: 'En français' },
  spiral: 'Sur la spirale',
  methodText: [
    'Chaque compte est comparé à lui-même\u00a0: ses propres intervalles entre publications disent quel silence y est habituel, et son état découle de la rareté du silence présent. Deux comptes muets depuis aussi longtemps peuvent donc être dans des états différents. Les bornes d’une probabilité valent neuf fois sur dix.',
    'Inconnu veut dire que personne ne peut le dire\u00a0: le compte n’a pas pu être lu, sa plateforme ne le montre pas ou l’organisation ne l’a pas dit. Ce n’est jamais compté comme un silence ni comme une négligence\u202f; les bornes de la note de négligence, qui additionne les signes connus selon leur poids, s’en trouvent élargies.',
    'Les heures sont celles des étapes de chaque décision, une seule fois. Ce sont des estimations tirées des bonnes pratiques\u202f; elles ne comprennent pas l’animation du compte de semaine en semaine.',
  ],
  decide: 'Ce qui vous est demandé',
  decideCaption:
    'Une décision pour tous les comptes qui l’appellent pour les mêmes raisons\u202f; les heures sont celles de toutes ses étapes, une seule fois, et la date est la plus proche',
  why: 'Pourquoi',
  kept: (count) =>
    count === 1 ? 'Un compte est en ordre et continue tel quel\u00a0:' : `${count} comptes sont en ordre et continuent tels quels\u00a0:`,
  andMore: (count) => `${count} ${count === 1 ? 'autre' : 'autres'}`,
}

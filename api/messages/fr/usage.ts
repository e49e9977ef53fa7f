import type { BackupFault, Unreadable, UsageWords } from '../usage-words.ts'
import { joined } from '../words.ts'

const quoted = (text: string): string => `« ${text} »`
const or = (items: readonly string[]): string => joined(items, 'ou')

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  absent: 'n’existe pas',
  folder: 'est un dossier',
  forbidden: 'ne peut pas être lu par ce compte',
  other: 'n’a pas pu être lu',
}

const BACKUP_FAULTS: Readonly<Record<BackupFault, (about: string) => string>> = {
  'database-empty': () => 'Il n’y a rien à sauvegarder\u00a0: la base de données n’existe pas ou n’a jamais servi.',
  'database-not-empty': (table) =>
    `La base de données n’est pas vide\u00a0: sa table ${quoted(table)} contient des lignes. Avec --force, tout ce qu’elle contient est abandonné.`,
  'database-newer-than-code': (migration) => `La base de données a été écrite par une version plus récente de Channelfit (${migration}).`,
  'not-a-backup': () => 'Ce n’est pas une sauvegarde de Channelfit.',
  'backup-damaged': () => 'La sauvegarde est incomplète ou a été modifiée. Rien n’en a été restauré.',
  'backup-newer-than-code': (migration) =>
    `La sauvegarde a été écrite par une version plus récente de Channelfit (${migration})\u00a0: c’est cette version qui peut la restaurer.`,
  'restore-failed': (why) => `La base de données a refusé des lignes, et rien n’a été restauré (${why}).`,
}

export const usage: UsageWords = {
  unknownCommand: (name) => `La commande ${quoted(name)} n’existe pas.`,
  unknownOption: (flag) => `L’option ${quoted(flag)} n’existe pas ici.`,
  didYouMean: (names) => `Vouliez-vous dire ${or(names.map(quoted))} ?`,
  argumentMissing: (name) => `Il manque l’argument ${quoted(name)}.`,
  valueMissing: (option) => `L’option ${quoted(option)} attend une valeur.`,
  valueRefused: (value, place, why) => `La valeur ${quoted(value)} ne convient pas à ${quoted(place)}. ${why}`,
  choices: (values) => `Les valeurs possibles sont : ${values.join(', ')}.`,
  conflicting: (one, other) => `Les options ${quoted(one)} et ${quoted(other)} s’excluent.`,
  tooMany: (given, most) => {
    const takes = most === 0 ? 'ne prend aucun argument' : `prend au plus ${most} ${most === 1 ? 'argument' : 'arguments'}`
    return `Cette commande ${takes} ; elle en a reçu ${given}.`
  },
  accountForm: 'Écrivez-le plateforme=référence, avec une référence que la plateforme peut avoir\u00a0: mastodon=@user@example.org.',
  noAdapter: (platform) => `Rien ne lit ici les comptes de ${platform}\u00a0: leurs publications doivent être importées.`,
  noSuchPlatform: 'Cette plateforme n’existe pas.',
  dayForm: 'Écrivez le jour sous la forme AAAA-MM-JJ.',
  dayOver: 'Ce jour est passé.',
  keyNeeded: 'Indiquez la clé du service dans CHANNELFIT_KEY.',
  fileNeeded: 'Indiquez un fichier : un brief, ou plusieurs avec --batch.',
  tableOfMany: 'L’option --table présente un seul brief : plusieurs briefs reçoivent leur réponse en NDJSON, une ligne pour chacun.',
  notAskedFor: (platform) => `Le brief ne demande pas ${quoted(platform)}.`,
  platformNeeded: (reference) => `Précisez avec --platform la plateforme de ${quoted(reference)}.`,
  nothingAnswered: 'L’entrée s’est terminée avant toute réponse : il n’y a donc pas de résultat. Répondez dans un terminal, ou donnez un fichier.',
  notUnderstood: (times) => `${times} réponses de suite ne figuraient pas parmi celles proposées : les questions s’arrêtent ici.`,
  accountNeeded: 'Indiquez au moins un compte, ou un fichier avec --import.',
  addressForm: 'L’adresse commence par https ou http, suivi du nom du serveur, et d’un port ou d’un chemin s’il y en a.',
  subjectNeeded: 'Indiquez de quoi juger\u00a0: un brief, un compte, un fichier de publications ou un audit.',
  serviceNeeded: 'Un audit conservé par un service demande l’adresse de celui-ci avec --url, et une clé avec --key ou dans CHANNELFIT_KEY.',
  auditUnfinished: (id) => `L’audit ${quoted(id)} n’est pas terminé, ou a été interrompu\u00a0: on ne peut pas encore s’y fier.`,
  unwritable: (file, code) => `Le fichier ${quoted(file)} n’a pas pu être écrit (${code}).`,
  noSuchKey: (id) => `La clé ${quoted(id)} n’existe pas.`,
  unreadable: (file, why) => `Le fichier ${quoted(file)} ${UNREADABLE[why]}.`,
  fileThere: (file) => `Le fichier ${quoted(file)} existe déjà ; --force le remplace.`,
  backedUp: (rows, tables) => `Sauvegarde terminée\u00a0: ${rows} lignes, ${tables} tables.`,
  restored: (rows, tables, from) =>
    `Restauration terminée\u00a0: ${rows} lignes, ${tables} tables, dans leur état du ${from.slice(0, 10)} à ${from.slice(11, 13)} h ${from.slice(14, 16)} (UTC).`,
  keepPassphrase: (where) =>
    `Les identifiants des plateformes et les secrets des webhooks y sont chiffrés. Ce qui les ouvre n’est pas dans la sauvegarde\u00a0: gardez ailleurs ${where === 'setting' ? 'la valeur de CHANNELFIT_SECRET' : `le fichier ${quoted(where.file)}`}.`,
  givePassphrase: (where) =>
    `Avant le démarrage, donnez la phrase secrète de la base sauvegardée ${where === 'setting' ? 'dans CHANNELFIT_SECRET' : `dans CHANNELFIT_SECRET ou dans le fichier ${quoted(where.file)}`}. Sans elle, les identifiants des plateformes et les secrets des webhooks ne peuvent pas être ouverts.`,
  leftOut: (names) => `Laissé de côté, car étranger à Channelfit\u00a0: ${names.map(quoted).join(', ')}.`,
  backupFault: (fault, about) => BACKUP_FAULTS[fault](about),
  notJson: (where) => {
    if (where === undefined) return 'Il est vide, ou s’arrête au milieu du JSON.'
    return `Ce n’est plus du JSON ${'near' in where ? `autour de ${quoted(where.near)}` : `à partir de la ligne ${where.line}, colonne ${where.column}`}.`
  },
}

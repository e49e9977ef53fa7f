import { type EvidenceRecord, evidenceById } from './evidence.ts'

/** What a source is worth under one's own name, whatever the figure is worth in a mean of several. */
export const SOURCE_GRADES = ['sound', 'weak'] as const
export type SourceGrade = (typeof SOURCE_GRADES)[number]

/** Places where anybody answers, pages that nobody edits, and copies of articles on pages of others. */
const UNEDITED = [
  'webmasters.stackexchange.com',
  'hn.masterscheme.cn',
  'hive.blog',
  'www.a11ybob.com',
  'benny.ghost.io',
  'brandemixblog.blogspot.com',
  'csnamedia.blogspot.com',
  'seodoneright.blogspot.com',
  'digitalphilcomm.wordpress.com',
  'window11.yinliudashi.workers.dev',
  'www.ummfashionshow.com',
  'www.howto-writearticles.com',
  'th4.ilovetranslation.com',
  'www.girlswars.com',
] as const

/** The host of an address, without `www.` and a final dot. */
const hostOf = (url: string): string => (/^https?:\/\/(?:www\.)?([^/]+?)\.?(?:\/|$)/.exec(url)?.[1] ?? '').toLowerCase()

const UNEDITED_HOSTS: ReadonlySet<string> = new Set(UNEDITED.map((host) => hostOf(`https://${host}/`)))

/**
 * Can one be seen to rest on this source?
 *
 * `weak`: a rule of thumb or an anecdote, a figure known by heart only, an answer in a forum, a page without an editor, or a copy on the page
 * of somebody else. Nothing is said about the figure itself, which may be that of a good study.
 */
export const sourceGradeOf = ({ confidence, recalled, source }: EvidenceRecord): SourceGrade =>
  confidence === 'low' || recalled || UNEDITED_HOSTS.has(hostOf(source.url)) ? 'weak' : 'sound'

/** The records to name under one's own letter: the sound ones, and weak ones only where there is nothing else. Own measurements are sound. */
export const quotable = (ids: readonly string[]): readonly string[] => {
  const sound = ids.filter((id) => {
    const record = evidenceById(id)
    return record === undefined || sourceGradeOf(record) === 'sound'
  })
  return sound.length > 0 ? sound : ids
}

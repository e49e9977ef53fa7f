import { type Html, html } from '../../html/html.ts'
import type { Messages } from '../../messages/messages.ts'
import { shareBar } from '../charts/share-bar.ts'
import type { Group } from './group.ts'

type Pole = Group['community']
type PolePart = Pole['parts'][number]
type PoleName = 'socioCollaborative' | 'community'

const HIGHEST = 4

/** The two poles, each with its questions end to end up to its mean. */
export const polesPart = ({ socioCollaborative, community }: Group, words: Messages): Html => {
  const said = words.report.qualification
  return html`<table class="cards"><caption>${said.polesCaption}</caption>
<thead><tr><th scope="col">${said.criterion}</th><th scope="col">${said.answer}</th><th class="n" scope="col">${said.degree}</th><th scope="col">${said.addUp}</th></tr></thead>
${poleBody('socioCollaborative', socioCollaborative, words)}${poleBody('community', community, words)}</table>`
}

const poleBody = (name: PoleName, { value, from, parts }: Pole, words: Messages): Html => {
  const said = words.report.qualification
  const known = parts.filter(({ degree }) => degree !== null).length
  const shares = parts.map(({ degree }) => (degree ?? 0) / Math.max(1, known))
  const row = (part: PolePart, place: number): Html => {
    const start = shares.slice(0, place).reduce((sum, share) => sum + share, 0)
    return html`<tr><th scope="row">${words.qualification.questions[part.question].text}</th><td data-name="${said.answer}">${answerOf(name, part, words)}</td>
<td class="n" data-name="${said.degree}">${part.degree ?? '–'}</td><td class="drawn">${part.degree !== null && shareBar({ from: start, to: start + (shares[place] ?? 0), most: HIGHEST, marks: [from] })}</td></tr>`
  }
  return html`<tbody><tr class="group"><th scope="rowgroup" colspan="4">${said.poles[name]}</th></tr>${parts.map(row)}
<tr><th scope="row">${said.mean} <span class="soft small">(${said.from(words.numbers.amount(from))})</span></th><td></td><td class="n">${value === null ? words.report.notKnown : words.numbers.amount(value)}</td>
<td class="drawn">${value !== null && shareBar({ to: value, most: HIGHEST, kind: 'total', marks: [from] })}</td></tr></tbody>`
}

/** Who was assigned need not be won over: that answer counts the other way round for a community. */
const asAnswered = (pole: PoleName, { question }: PolePart, degree: number): number =>
  pole === 'community' && question === 'assigned-membership' ? HIGHEST - degree : degree

/** The words of an answer: degrees 0, 2 and 4 have words of their own. */
const answerOf = (pole: PoleName, part: PolePart, words: Messages): string => {
  if (part.degree === null) return words.report.outcome.unknown
  const degree = asAnswered(pole, part, part.degree)
  const anchors = words.qualification.questions[part.question].anchors
  const at = (place: number): string => anchors[place] ?? ''
  return degree % 2 === 0 ? at(degree / 2) : words.report.qualification.inBetween(at((degree - 1) / 2), at((degree + 1) / 2))
}

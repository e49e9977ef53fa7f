import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html, named } from '../../html/html.ts'
import type { DiagnosisWords } from '../../messages/diagnosis-words.ts'
import { section } from '../report-page.ts'
import type { Diagnosis, DiagnosisContext } from './context.ts'

type LoopNode = components['schemas']['LoopNode']

const nodeName = (node: LoopNode, { symptom, consequence }: DiagnosisWords): string =>
  node === 'poor-results' || node === 'discredit' ? consequence[node] : symptom[node]

/** The chain as steps, since the order is all that a drawing would show; what is beside it, pair by pair. */
export const loopPart = ({ loop: { chain, edges, entry } }: Diagnosis, { words }: DiagnosisContext): Html | undefined => {
  const said = words.report.diagnosis
  if (edges.length === 0) return undefined
  const isClosed = chain.length > 1 && chain[0]?.node === chain.at(-1)?.node
  const steps = isClosed ? chain.slice(0, -1) : chain
  const inChain = new Set(chain.slice(1).map(({ node }, place) => `${chain[place]?.node} ${node}`))
  const beside = edges.filter(({ from, to }) => !inChain.has(`${from} ${to}`))
  const basisOf = (from: LoopNode, to: LoopNode | undefined): string | undefined => {
    const edge = edges.find((one) => one.from === from && one.to === to)
    return edge && edge.basis !== 'present' ? said.basis[edge.basis] : undefined
  }
  const step = ({ node, name }: (typeof chain)[number], place: number): Html => {
    const basis = basisOf(node, chain[place + 1]?.node)
    const next = place + 1 < steps.length ? html` <span aria-hidden="true">↓</span>` : isClosed && html` <span aria-hidden="true">↺</span>`
    return html`<li>${name}${node === entry?.symptom && html` <span class="tag severe">${said.begin}</span>`}${next}${basis !== undefined && html` <span class="soft small">(${basis})</span>`}</li>`
  }
  const pair = ({ from, to, basis }: (typeof edges)[number]): Html =>
    html`<li>${nodeName(from, words.diagnosis)} → ${nodeName(to, words.diagnosis)}${basis !== 'present' && html` <span class="soft small">(${said.basis[basis]})</span>`}</li>`
  return section(
    said.loop,
    html`<div class="pair">${
      steps.length > 0 && html`<div><p>${said.loopText(isClosed)}</p><ol class="steps">${steps.map(step)}</ol></div>`
    }${beside.length > 0 && html`<div><p>${said.alsoFeeds}${words.report.colon}</p><ul>${beside.map(pair)}</ul></div>`}</div>`,
    entry !== null && html`<p><strong>${named(said.beginAt(entry.name, entry.ownerText))}</strong></p>`,
  )
}

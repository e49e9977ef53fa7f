import { Html, html, type Part } from '../../html/html.ts'

type Drawing = {
  /** Width and height of the drawing's own units; it fills the place it is given. */
  readonly width: number
  readonly height: number
  /** What it shows, for whoever does not see it. Drawings beside the same figures as text have none and are left out by readers. */
  readonly label?: string
  /** Whether the drawing keeps its proportions; bars and lines stretch, squares do not. */
  readonly keepsProportions?: boolean
  readonly kind: string
  readonly content: Part
}

/** Without style attributes, which the policy of a report forbids: classes say how it looks. */
export const svg = ({ width, height, label, keepsProportions = false, kind, content }: Drawing): Html => {
  const told = label === undefined ? html`aria-hidden="true"` : html`role="img" aria-label="${label}"`
  const stretched = keepsProportions ? '' : new Html(' preserveAspectRatio="none"')
  return html`<svg class="chart ${kind}" viewBox="0 0 ${width} ${height}"${stretched} ${told} focusable="false">${content}</svg>`
}

/** A figure of a drawing, to two digits: more is noise that takes room. */
export const at = (value: number): number => Math.round(value * 100) / 100

export const rect = (
  kind: string,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Html => html`<rect class="${kind}" x="${at(x)}" y="${at(y)}" width="${at(Math.max(0, width))}" height="${at(height)}"/>`

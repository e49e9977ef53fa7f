import { type Colour, readableShade } from '../../domain/shared/contrast.ts'
import type { Accents } from './style.ts'

/** What text stands on in a report: the page, and panels on it. */
export const GROUNDS = { light: ['#ffffff', '#f3f6f7'], dark: ['#12181c', '#1c252b'] } as const satisfies Readonly<
  Record<'light' | 'dark', readonly Colour[]>
>

/** The shades of a colour in which a report is set: readable on all that it has of white, and of black. */
export const accentsOf = (colour: Colour): Accents & { readonly onLight: Colour; readonly onDark: Colour } => ({
  onLight: readableShade(colour, 'black', GROUNDS.light),
  onDark: readableShade(colour, 'white', GROUNDS.dark),
})

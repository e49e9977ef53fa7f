/** Red, green and blue as people write them on the web: `#0b5c6b`, in small letters. */
export type Colour = `#${string}`

type Rgb = readonly [red: number, green: number, blue: number]

/** Text is read by people with moderately low vision from this contrast on (WCAG 2.2, success criterion 1.4.3, level AA). */
export const READABLE_CONTRAST = 4.5

const rgbOf = (colour: Colour): Rgb => [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16)) as unknown as Rgb

const colourOf = (rgb: Rgb): Colour =>
  `#${rgb
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** Light of a channel, 0..1 (sRGB, IEC 61966-2-1). */
const linear = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance, 0 black to 1 white (WCAG 2.2). */
const luminanceOf = (colour: Colour): number => {
  const [red, green, blue] = rgbOf(colour)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast ratio of two colours, 1 (none) to 21 (black on white), whichever is the lighter one (WCAG 2.2). */
export const contrastOf = (one: Colour, other: Colour): number => {
  const [a, b] = [luminanceOf(one), luminanceOf(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

export const isReadableOn = (colour: Colour, grounds: readonly Colour[]): boolean =>
  grounds.every((ground) => contrastOf(colour, ground) >= READABLE_CONTRAST)

/** Steps from one end of lightness to the other: half of what a channel of 8 bits tells apart, so that no shade is skipped. */
const STEPS = 510

/**
 * The shade of the same hue and saturation (HSL) that is nearest to a colour and readable on all these grounds; the colour itself where it is. It becomes darker or lighter towards black
 * or white: a ground on which neither would be readable has no such shade, and the end is given.
 */
export const readableShade = (colour: Colour, towards: 'black' | 'white', grounds: readonly Colour[]): Colour => {
  if (isReadableOn(colour, grounds)) return colour
  const { lightness, ...hue } = hslOf(rgbOf(colour))
  const end = towards === 'black' ? 0 : 1
  const step = (towards === 'black' ? -1 : 1) / STEPS
  const left = Math.floor(Math.abs(end - lightness) * STEPS)
  for (let taken = 1; taken <= left; taken += 1) {
    const shade = colourOf(rgbFrom({ ...hue, lightness: lightness + taken * step }))
    if (isReadableOn(shade, grounds)) return shade
  }
  return towards === 'black' ? '#000000' : '#ffffff'
}

/** `hue` in sixths of the circle, the others 0..1. */
type Hsl = { readonly hue: number; readonly saturation: number; readonly lightness: number }

const hslOf = (rgb: Rgb): Hsl => {
  const [red, green, blue] = rgb.map((part) => part / 255) as unknown as Rgb
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const [lightness, spread] = [(most + least) / 2, most - least]
  if (spread === 0) return { hue: 0, saturation: 0, lightness }
  const saturation = spread / (1 - Math.abs(2 * lightness - 1))
  if (most === red) return { hue: ((green - blue) / spread + 6) % 6, saturation, lightness }
  return { hue: most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4, saturation, lightness }
}

const rgbFrom = ({ hue, saturation, lightness }: Hsl): Rgb => {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  // Formula of CSS Color 4, section 7.1.
  const part = (start: number): number => {
    const place = (start + hue * 2) % 12
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)))
  }
  return [part(0), part(8), part(4)]
}

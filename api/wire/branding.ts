import type { Instant } from '../../domain/shared/calendar.ts'
import { type Colour, READABLE_CONTRAST } from '../../domain/shared/contrast.ts'
import { type Branding, judgedColour, type LogoFault, logoFault } from '../../domain/tenancy/branding.ts'
import type { PictureType } from '../../domain/tenancy/picture.ts'
import type { components } from '../../openapi/generated/types.ts'
import { accentsOf } from '../report/accents.ts'

type Schemas = components['schemas']

export type BrandingFault =
  | { readonly pointer: string; readonly code: 'colour-too-pale'; readonly contrast: number; readonly nearest: Colour }
  | { readonly pointer: string; readonly code: LogoFault['code'] | 'logo-not-base64'; readonly found?: string; readonly known?: readonly string[] }

type Read = { readonly ok: true; readonly branding: Branding } | { readonly ok: false; readonly faults: readonly BrandingFault[] }

/** Two decimals; what falls just short of the limit is never rounded up to it. */
const shown = (contrast: number): number => {
  const rounded = Math.round(contrast * 100) / 100
  return contrast < READABLE_CONTRAST && rounded >= READABLE_CONTRAST ? READABLE_CONTRAST - 0.01 : rounded
}

/** Of what `Buffer` takes for base64, only what it would write itself. */
const bytesOf = (data: string): Uint8Array | undefined => {
  const bytes = Buffer.from(data, 'base64')
  return bytes.toString('base64') === data ? bytes : undefined
}

const faultOfLogo = ({ type, data }: NonNullable<Schemas['BrandingRequest']['logo']>): BrandingFault | undefined => {
  const bytes = bytesOf(data)
  if (bytes === undefined) return { pointer: '/logo/data', code: 'logo-not-base64' }
  const fault = logoFault(type, bytes)
  return fault && { pointer: fault.code === 'logo-type-unknown' ? '/logo/type' : '/logo/data', ...fault }
}

/** The branding of a request, or all that is wrong with it. */
export const brandingFrom = ({ name, colour, logo }: Schemas['BrandingRequest'], now: Instant): Read => {
  const wanted = colour.toLowerCase() as Colour
  const judged = judgedColour(wanted)
  const pale: readonly BrandingFault[] = judged.ok
    ? []
    : [{ pointer: '/colour', code: 'colour-too-pale', contrast: shown(judged.contrast), nearest: judged.nearest }]
  const faulty = logo && faultOfLogo(logo)
  const faults = [...pale, ...(faulty ? [faulty] : [])]
  if (faults.length > 0) return { ok: false, faults }
  return {
    ok: true,
    branding: { name, colour: wanted, ...(logo ? { logo: { type: logo.type as PictureType, data: logo.data } } : {}), setAt: now },
  }
}

export const brandingToWire = ({ name, colour, logo, setAt }: Branding): Schemas['Branding'] => ({
  name,
  colour,
  contrast: shown(judgedColour(colour).contrast),
  shades: accentsOf(colour),
  ...(logo ? { logo: { ...logo } } : {}),
  since: setAt,
})

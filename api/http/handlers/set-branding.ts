import { type BrandingFault, brandingFrom, brandingToWire } from '../../wire/branding.ts'
import type { Language } from '../language.ts'
import type { Handler } from '../operation.ts'
import { paleDetail } from '../problem-words.ts'
import type { Deps } from './deps.ts'
import { type Fault, refusal } from './faults.ts'

const told = (fault: BrandingFault, language: Language): Fault =>
  fault.code === 'colour-too-pale' ? { pointer: fault.pointer, code: fault.code, words: paleDetail[language](fault) } : fault

export const setBranding: Handler<'setBranding', Deps> = async ({ tenant, body, language }, { branding, clock }) => {
  const read = brandingFrom(body, clock.now())
  if (!read.ok)
    throw refusal(
      read.faults.map((fault) => told(fault, language)),
      language,
    )
  await branding.put(tenant.workspaceId, read.branding)
  return { status: 200, body: brandingToWire(read.branding) }
}

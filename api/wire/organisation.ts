import type { BriefInput } from '../../domain/brief/read-brief.ts'
import type { BriefVersion, Erasure, Organisation, OrganisationWish } from '../../domain/tenancy/organisation.ts'
import type { components } from '../../openapi/generated/types.ts'

type Schemas = components['schemas']

export const organisationToWire = ({ workspaceId: _, ...organisation }: Organisation): Schemas['Organisation'] => organisation

export const wishFrom = ({ name, externalId, language, contact }: Schemas['OrganisationDetails']): OrganisationWish => ({
  name,
  ...(externalId === undefined ? {} : { externalId }),
  ...(language === undefined ? {} : { language }),
  ...(contact === undefined ? {} : { contact }),
})

/** A brief is stored as it was sent, which is what the contract says one is. */
export const briefVersionToWire = (organisationId: string, { version, setAt, keyId, brief }: BriefVersion<BriefInput>): Schemas['BriefVersion'] => ({
  organisationId,
  version,
  setAt,
  keyId,
  brief: brief as Schemas['Brief'],
})

export const erasureToWire = ({ workspaceId: _, ...erasure }: Erasure): Schemas['Erasure'] => erasure

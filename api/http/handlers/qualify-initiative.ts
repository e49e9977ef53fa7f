import { qualify } from '../../../domain/qualification/qualify.ts'
import { type InitiativeInput, readInitiative } from '../../../domain/qualification/read-initiative.ts'
import { qualificationReport } from '../../report/qualification-report.ts'
import { qualificationToWire } from '../../wire/qualification.ts'
import type { Handler } from '../operation.ts'
import { brandOf } from './brand-of.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { pageReply } from './page-reply.ts'

export const qualifyInitiative: Handler<'qualifyInitiative', Deps> = async ({ tenant, body, query, language, answers }, deps) => {
  const read = readInitiative(body as InitiativeInput, deps.clock.now().slice(0, 10))
  if (!read.ok) throw refusal(read.faults, language)
  const result = qualify(read.initiative)
  if (answers !== 'text/html') return { status: 200, body: qualificationToWire(result, read.asOf, language) }
  const { reading = 'practitioner', language: spoken = language } = query
  const qualification = qualificationToWire(result, read.asOf, spoken)
  const brand = await brandOf(deps, tenant.workspaceId)
  return pageReply(qualificationReport({ qualification, reading, language: spoken, brand }), spoken)
}

import { qualify } from '../../../domain/qualification/qualify.ts'
import { type InitiativeInput, readInitiative } from '../../../domain/qualification/read-initiative.ts'
import { qualificationReport } from '../../report/qualification-report.ts'
import { qualificationToWire } from '../../wire/qualification.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const qualifyInitiative: Handler<'qualifyInitiative', Deps> = async ({ body, query, language, answers }, { clock }) => {
  const read = readInitiative(body as InitiativeInput, clock.now().slice(0, 10))
  if (!read.ok) throw refusal(read.faults, language)
  const result = qualify(read.initiative)
  if (answers !== 'text/html') return { status: 200, body: qualificationToWire(result, read.asOf, language) }
  const { reading = 'practitioner', language: spoken = language } = query
  const { text, headers } = qualificationReport({ qualification: qualificationToWire(result, read.asOf, spoken), reading, language: spoken })
  return { status: 200, text, type: 'text/html; charset=utf-8', headers: { ...headers, 'Content-Language': spoken } }
}

import { qualify } from '../../../domain/qualification/qualify.ts'
import { type InitiativeInput, readInitiative } from '../../../domain/qualification/read-initiative.ts'
import { qualificationToWire } from '../../wire/qualification.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'

export const qualifyInitiative: Handler<'qualifyInitiative', Deps> = async ({ body, language }, { clock }) => {
  const read = readInitiative(body as InitiativeInput, clock.now().slice(0, 10))
  if (!read.ok) throw refusal(read.faults, language)
  return { status: 200, body: qualificationToWire(qualify(read.initiative), read.asOf, language) }
}

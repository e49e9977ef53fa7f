import type { Qualification } from '../../../domain/qualification/qualify.ts'
import type { GroupInput, InitiativeInput } from '../../../domain/qualification/read-initiative.ts'
import { qualified, workedGroup } from '../../support/initiatives.ts'

/** A team, people to be won over, a community left alone, a problem that lies elsewhere, and people who are no community. */
export const TEAM = workedGroup('S2')
export const ENGINEERS = workedGroup('E5')
export const RUNNERS = workedGroup('E13')
export const SALES_FORCE = workedGroup('E9')
export const DRINKERS = workedGroup('E3')
export const MIXED = workedGroup('S3')

/** What one group alone comes to. */
export const of = (group: GroupInput, rest: Partial<InitiativeInput> = {}): Qualification => qualified({ groups: [group], ...rest })

export const first = ({ groups: [group] }: Qualification) => {
  if (!group) throw new Error('no group')
  return group
}
export const codes = ({ findings }: Qualification): readonly string[] => findings.map(({ reason }) => reason.code)

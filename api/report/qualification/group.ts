import type { components } from '../../../openapi/generated/types.ts'

export type Qualification = components['schemas']['Qualification']
export type Group = Qualification['groups'][number]

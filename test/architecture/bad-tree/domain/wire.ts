import type { Wire } from '../openapi/generated/types.ts'
export const wire: Wire = 1

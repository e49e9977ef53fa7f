import { hostname } from 'node:os'
export const where = hostname()

import { pure } from '../../../domain/pure.ts'
export const two = pure

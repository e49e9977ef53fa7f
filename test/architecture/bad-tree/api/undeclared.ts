import { parse } from 'acorn'
import { nowhere } from './nowhere.ts'
export const undeclared = [parse, nowhere]

import { helper } from '../../test/helper.ts'
export const answer = helper

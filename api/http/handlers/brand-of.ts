import { accentsOf } from '../../report/accents.ts'
import type { Brand } from '../../report/report-page.ts'
import type { Deps } from './deps.ts'

/** Whose name the reports of a workspace carry; undefined where nobody said. */
export const brandOf = async ({ branding }: Pick<Deps, 'branding'>, workspaceId: string): Promise<Brand | undefined> => {
  const found = await branding.find(workspaceId)
  if (!found) return undefined
  const { name, colour, logo } = found
  return { name, accents: accentsOf(colour), ...(logo ? { logo: `data:${logo.type};base64,${logo.data}` } : {}) }
}

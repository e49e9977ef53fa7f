import type { Kysely } from 'kysely'
import type { Colour } from '../../domain/shared/contrast.ts'
import type { BrandingStore } from '../../domain/tenancy/branding.ts'
import type { PictureType } from '../../domain/tenancy/picture.ts'
import type { Database } from './schema.ts'

export const brandingStore = (db: Kysely<Database>): BrandingStore => ({
  async find(workspaceId) {
    const row = await db.selectFrom('branding').selectAll().where('workspace_id', '=', workspaceId).executeTakeFirst()
    if (row === undefined) return undefined
    const { name, colour, logo_type: type, logo: data, set_at: setAt } = row
    const logo = type === null || data === null ? {} : { logo: { type: type as PictureType, data } }
    return { name, colour: colour as Colour, ...logo, setAt }
  },

  async put(workspaceId, { name, colour, logo, setAt }) {
    const said = { name, colour, logo_type: logo?.type ?? null, logo: logo?.data ?? null, set_at: setAt }
    await db
      .insertInto('branding')
      .values({ workspace_id: workspaceId, ...said })
      .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(said))
      .execute()
  },

  async remove(workspaceId) {
    const { numDeletedRows } = await db.deleteFrom('branding').where('workspace_id', '=', workspaceId).executeTakeFirst()
    return numDeletedRows > 0n
  },
})

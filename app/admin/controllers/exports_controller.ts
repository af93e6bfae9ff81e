import string from '@adonisjs/core/helpers/string'
import type { HttpContext } from '@adonisjs/core/http'
import { record } from '#audit/record'
import { clock } from '#core/clock'
import { transaction } from '#core/transaction'
import { csvOf } from '#admin/exports/csv_of'
import { filterOf } from '#admin/exports/filter_of'
import { currentAdminOf } from '#admin/current_admin'
import { CATALOGUES } from '#admin/locale/catalogue'
import { openBackOffice } from '#admin/office/unavailable'
import { knownResource } from '#admin/office/known_resource'
import BackOfficePolicy from '#admin/policies/back_office_policy'
import type { TableResource } from '#admin/adapter/table_resource'

export default class ExportsController {
  /** The file of a list as it is filtered. Who took it away, and what, stands in the journal before the first line leaves. */
  async store(ctx: HttpContext) {
    const { auth, bouncer, request, response, staffPermissions } = ctx
    const resource = knownResource(ctx, 'export')
    await bouncer.with(BackOfficePolicy).authorize('act', staffPermissions, resource, 'export')
    const admin = await openBackOffice()
    const table = admin.findResource(resource) as unknown as TableResource
    const filter = await filterOf(request.qs(), table)
    const actorId = auth.getUserOrFail().id
    await transaction((trx) =>
      record(
        {
          actorId,
          action: 'admin.records_exported',
          subject: { type: 'user', id: actorId },
          after: { resource, filters: Object.keys(filter.filters) },
        },
        trx
      )
    )
    const staff = currentAdminOf(ctx)
    const name = string.slug(CATALOGUES[staff.locale].labels[resource], { lower: true })
    const day = clock.now().setZone(staff.timeZone).toISODate()
    response
      .header('Content-Type', 'text/csv; charset=utf-8')
      .header('Cache-Control', 'no-store')
      .header('X-Content-Type-Options', 'nosniff')
      .header('Content-Disposition', `attachment; filename="homeskolar-${name}-${day}.csv"`)
    return response.stream(csvOf(admin, { table, filter, staff }))
  }
}

import type { OfficeAction } from '#admin/adapter/definition'
import { filterOf } from '#admin/exports/filter_of'
import { mostCounted } from '#admin/adapter/list_bounds'
import type { TableResource } from '#admin/adapter/table_resource'

/** Opens over the list and says how many records the file will hold; the file itself comes from `ExportsController`. */
export const exportRecords: OfficeAction = {
  actionType: 'resource',
  icon: 'Download',
  component: 'ExportRecords',
  showInDrawer: true,
  handler: async ({ query = {} }, _response, context) => {
    const table = context._admin.findResource(context.resource.id()) as unknown as TableResource
    const filter = await filterOf(query, table)
    const [count, most] = [await table.count(filter, context), mostCounted(filter)]
    return {
      count: Math.min(count, most),
      more: count > most,
      filtered: Object.keys(filter.filters).length > 0,
    }
  },
}

import AdminJS, { BaseDatabase } from 'adminjs'
import { RESOURCES } from '#admin/resources/index'
import { adminOptions } from '#admin/office/options'
import { StaffResource } from '#admin/adapter/staff_resource'
import { TableResource } from '#admin/adapter/table_resource'
import { inspectSchema } from '#admin/adapter/schema_inspector'

/** AdminJS asks for both; we give it tables one by one, never a whole database. */
class NoDatabase extends BaseDatabase {
  static isAdapterFor() {
    return false
  }
}

AdminJS.registerAdapter({ Resource: TableResource, Database: NoDatabase })

/** AdminJS with the tables as they are at this moment. */
export async function openAdminJS() {
  const schema = await inspectSchema()
  const resources = RESOURCES.map((definition) => new StaffResource(definition))
  for (const resource of resources) {
    await resource.assignMetadata(schema as never)
    await resource.readShipped()
  }
  return new AdminJS(adminOptions(resources))
}

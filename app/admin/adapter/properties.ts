import type { StaffResource } from '#admin/adapter/staff_resource'
import { TableProperty } from '#admin/adapter/table_property'

/** The properties of a resource, in the order in which its definition names them. */
export function propertiesOf(resource: StaffResource) {
  const { model, definition } = resource
  const { calculated = {}, references = {}, values = {}, sortable, filter, title } = definition
  const properties = new Map<string, TableProperty>()

  const add = (attributes: Omit<ConstructorParameters<typeof TableProperty>[0], 'position'>) =>
    properties.set(
      attributes.name,
      new TableProperty({
        ...attributes,
        reference: references[attributes.name],
        values: values[attributes.name],
        sortable: sortable?.includes(attributes.name) ?? true,
        searchable: filter.includes(attributes.name) || attributes.name === title,
        indexed: sortable !== undefined,
        position: properties.size,
      })
    )

  for (const [name, column] of resource.getMetadata().columns) {
    add({
      name,
      kind: resource.kindOf(name, column),
      isId: name === model.primaryKey,
      required: !column.databaseColumn.is_nullable,
      sql: () => `"${model.table}"."${column.lucidColumn.columnName}"`,
    })
  }
  for (const [name, { sql, ...rest }] of Object.entries(calculated)) {
    add({ ...rest, name, sql: (moment) => `(${sql(moment)})` })
  }
  return properties
}

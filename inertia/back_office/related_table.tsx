import { Link } from 'react-router-dom'
import { BasePropertyComponent, useTranslation, type RecordJSON, type ResourceJSON } from 'adminjs'

type RelatedTableProps = {
  resource: ResourceJSON
  records: RecordJSON[]
  /** By what they were found: it would say the same in each row. */
  without: string
}

/** What the page of a pair or a person says anyway. */
const SAID: Record<string, string[]> = {
  pairId: ['people'],
  studentId: ['fullName'],
  tutorId: ['fullName'],
  applicationId: ['fullName'],
}

/** A few records of a list, each leading to its page by its first column. */
export function RelatedTable({ resource, records, without }: RelatedTableProps) {
  const { translateProperty: tp } = useTranslation()
  const said = resource.id === 'guardianships' ? ['fullName'] : (SAID[without] ?? [])
  const columns = resource.listProperties.filter(({ propertyPath }) => !said.includes(propertyPath))
  return (
    <div className="overflow-x-auto bg-raised">
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-line">
            {columns.map(({ propertyPath, label }) => (
              <th key={propertyPath} scope="col" className="px-4 py-2 text-sm text-ink-quiet">
                {tp(label, resource.id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.id} className="border-b border-line">
              {columns.map((property, place) => (
                <td key={property.propertyPath} className="px-4 py-3">
                  {place === 0 ? (
                    <Link
                      to={`/admin/resources/${resource.id}/records/${record.id}/show`}
                      className="font-semibold text-action underline"
                    >
                      <BasePropertyComponent {...{ where: 'list', property, resource, record }} />
                    </Link>
                  ) : (
                    <BasePropertyComponent {...{ where: 'list', property, resource, record }} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

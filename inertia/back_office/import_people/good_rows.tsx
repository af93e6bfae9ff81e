import { useTranslation } from 'adminjs'
import type { Fate } from '~/back_office/import_people/use_people_import'
import { useFormatting } from '~/back_office/use_formatting'

const COLUMNS = ['name', 'birthDate', 'email', 'role', 'guardianName'] as const

/** Who will be invited, each cell in its column: a file whose columns slipped is seen before anything leaves. */
export function GoodRows({ fates }: { fates: Fate[] }) {
  const { translateComponent, translateLabel: tl } = useTranslation()
  const formatting = useFormatting()
  const t = (key: string) => translateComponent(`ImportPeople.columns.${key}`)
  const day = new Intl.DateTimeFormat(formatting, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <div className="my-2 overflow-x-auto">
      <table className="w-full border-collapse text-left text-sm">
        <thead>
          <tr className="border-b border-line">
            {['line', ...COLUMNS].map((column) => (
              <th key={column} scope="col" className="py-1 pr-4 text-ink-quiet">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fates.map(({ line, name, person }) => (
            <tr key={line} className="border-b border-line align-top">
              <td className="py-1 pr-4 text-ink-quiet">{line}</td>
              <td className="py-1 pr-4 font-semibold">{name}</td>
              <td className="py-1 pr-4">{person && day.format(new Date(person.birthDate))}</td>
              <td className="py-1 pr-4">{person?.email}</td>
              <td className="py-1 pr-4">{person && tl(`role.${person.role}`)}</td>
              <td className="py-1 pr-4">
                {person?.guardianName}
                <span className="block">{person?.guardianEmail}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

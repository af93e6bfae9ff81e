import { useTranslation } from 'adminjs'
import type { Fate } from '~/back_office/import_people/use_people_import'

/** Lines that don't go in, each with what is against it. */
export function RefusedRows({ fates }: { fates: Fate[] }) {
  const { translateComponent: tc, translateMessage: tm, translateProperty: tp } = useTranslation()
  return (
    <ul className="my-2">
      {fates.map(({ line, name, reasons }) => (
        <li key={line} className="py-1">
          <span className="text-ink-quiet">{tc('ImportPeople.line', { line } as never)}</span>{' '}
          <span className="font-semibold">{name || tc('ImportPeople.nameless')}</span>
          {reasons.map(({ field, rule }) => (
            <span key={`${field} ${rule}`} className="block">
              {tp(field)}
              {' – '}
              {tm(`validation.${rule}`)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

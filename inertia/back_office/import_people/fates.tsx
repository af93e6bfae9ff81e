import { useTranslation } from 'adminjs'
import type { Fate } from '~/back_office/import_people/use_people_import'

/** How many lines are good, and each of the others with what is wrong with it. */
export function Fates({ fates, good }: { fates: Fate[]; good: number }) {
  const { translateComponent, translateMessage: tm, translateProperty: tp } = useTranslation()
  const t = (key: string, options = {}) =>
    translateComponent(`ImportPeople.${key}`, options as never)
  const refused = fates.filter(({ reasons }) => reasons.length > 0)

  return (
    <div role="status" className="mb-6 border-l-2 border-margin pl-4">
      <p className="font-semibold">{t('ready', { count: good })}</p>
      {refused.length > 0 && (
        <>
          <p className="mt-2 font-semibold">{t('refused', { count: refused.length })}</p>
          <ul className="my-2">
            {refused.map(({ line, name, reasons }) => (
              <li key={line} className="py-1">
                <span className="text-ink-quiet">{t('line', { line })}</span>{' '}
                <span className="font-semibold">{name || t('nameless')}</span>
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
          <p className="max-w-text text-ink-quiet">{t('afterwards')}</p>
        </>
      )}
    </div>
  )
}

import { useTranslation } from 'adminjs'
import type { ReactNode } from 'react'
import { GoodRows } from '~/back_office/import_people/good_rows'
import { RefusedRows } from '~/back_office/import_people/refused_rows'
import { Details } from '~/ui/details'
import type { Fate } from '~/back_office/import_people/use_people_import'

/** What becomes of each line: who will be invited, who can't be and why, and who has an account already. */
export function Fates({ fates }: { fates: Fate[] }) {
  const { translateComponent } = useTranslation()
  const t = (key: string, options = {}) =>
    translateComponent(`ImportPeople.${key}`, options as never)
  const good = fates.filter(({ reasons }) => reasons.length === 0)
  const here = fates.filter(isHere)
  const refused = fates.filter((fate) => fate.reasons.length > 0 && !isHere(fate))

  return (
    <div role="status" className="mb-6 border-l-2 border-margin pl-4">
      <p className="font-semibold">{t('ready', { count: good.length })}</p>
      <Folded rows={good} more={t('more')}>
        {(rows) => <GoodRows fates={rows} />}
      </Folded>
      {refused.length > 0 && (
        <>
          <p className="mt-2 font-semibold">{t('refused', { count: refused.length })}</p>
          <Folded rows={refused} more={t('more')}>
            {(rows) => <RefusedRows fates={rows} />}
          </Folded>
          <p className="max-w-text text-ink-quiet">{t('afterwards')}</p>
        </>
      )}
      {here.length > 0 && (
        <Details summary={t('here', { count: here.length })}>
          <RefusedRows fates={here} />
        </Details>
      )}
    </div>
  )
}

/** Somebody with an account needs nothing more: the same file comes again after each correction. */
const isHere = ({ reasons }: Fate) => reasons.some(({ rule }) => rule === 'already_here')

const ROWS_SHOWN = 25

type FoldedProps = { rows: Fate[]; more: string; children: (rows: Fate[]) => ReactNode }

/** The first rows, and the others on demand. */
function Folded({ rows, more, children }: FoldedProps) {
  if (rows.length === 0) return null
  const others = rows.slice(ROWS_SHOWN)
  return (
    <>
      {children(rows.slice(0, ROWS_SHOWN))}
      {others.length > 0 && (
        <Details summary={`${more} (${others.length})`}>{children(others)}</Details>
      )}
    </>
  )
}

import { useTranslation } from 'adminjs'
import { OfficeLink } from '~/back_office/find_tutor/office_link'
import type { NotWaiting } from '~/back_office/find_tutor/types'

const WAITING = '/admin/resources/match_requests?filters.state=waiting'

type NoLongerWaitingProps = { found: NotWaiting; name: string }

/** There is nobody to choose any more: who has become theirs, and who still waits. */
export function NoLongerWaiting({ found: { pair }, name }: NoLongerWaitingProps) {
  const { translateComponent: tc } = useTranslation()
  const t = (key: string, options = {}) => tc(`MakePair.settled.${key}`, options as never)

  return (
    <section className="hs max-w-[46rem] bg-raised p-6 text-ink">
      <p className="mb-2 max-w-text">
        {pair ? t('paired', { name, tutor: pair.tutor }) : t('withdrawn', { name })}
      </p>
      <ul>
        {pair && (
          <li>
            <OfficeLink to={`/admin/resources/pairs/records/${pair.id}/show`}>
              {t('openPair')}
            </OfficeLink>
          </li>
        )}
        <li>
          <OfficeLink to={WAITING}>{t('others')}</OfficeLink>
        </li>
      </ul>
    </section>
  )
}

import { Link } from '@adonisjs/inertia/react'
import { EmptyState } from '~/ui/empty_state'
import { MarginItem, MarginList } from '~/ui/margin_list'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

type Props = InertiaProps<{ mails: Data.Core.Mail.CaughtMail[] }>

export default function CaughtMails({ mails }: Props) {
  const { t } = useTranslation()
  const dates = useDates()

  return (
    <>
      <PageHeader title={t('caught_mails.title')}>{t('caught_mails.intro')}</PageHeader>
      {mails.length === 0 && (
        <EmptyState title={t('caught_mails.empty_title')}>
          {t('caught_mails.empty_text')}
        </EmptyState>
      )}
      <MarginList>
        {mails.map(({ id, subject, recipients, receivedAt }) => (
          <MarginItem key={id} margin={<time dateTime={receivedAt}>{dates.time(receivedAt)}</time>}>
            <Link
              route="caught_mails.show"
              routeParams={{ id }}
              className="font-semibold break-words hover:text-action hover:underline"
            >
              {subject}
            </Link>
            <p className="break-words text-ink-quiet">
              {t('caught_mails.to', { recipients: recipients.join(', ') })} ·{' '}
              {dates.shortDay(receivedAt)}
            </p>
          </MarginItem>
        ))}
      </MarginList>
    </>
  )
}

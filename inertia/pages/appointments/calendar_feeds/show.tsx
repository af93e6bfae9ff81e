import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { TextLink } from '~/ui/text_link'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { FeedAddress } from '~/features/appointments/feed_address'
import { FeedChanges } from '~/features/appointments/feed_changes'

type Props = InertiaProps<{ feed: Data.Appointments.CalendarFeed | null }>

const PROGRAMS = ['google', 'apple', 'outlook'] as const

/** One's hours in another calendar, at a private address. */
export default function Show({ feed }: Props) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  return (
    <>
      <PageHeader
        title={t('appointments.feed.title')}
        overline={<TextLink href="/calendar">{t('appointments.feed.back')}</TextLink>}
      >
        <p>{t('appointments.feed.intro', { role })}</p>
      </PageHeader>
      <Card className="max-w-3xl">
        {feed ? (
          <FeedAddress feed={feed} />
        ) : (
          <Form route="calendar_feeds.store" errorSummary={false}>
            <div>
              <Button type="submit">{t('appointments.feed.make')}</Button>
            </div>
          </Form>
        )}
        <p className="max-w-text pt-4 text-ink-quiet">{t('appointments.feed.secret', { role })}</p>
        {feed && <FeedChanges />}
      </Card>
      {feed && (
        <Card title={t('appointments.feed.how')} className="max-w-3xl">
          <dl className="flex flex-col gap-3">
            {PROGRAMS.map((program) => (
              <div key={program}>
                <dt className="font-semibold">{t(`appointments.feed.program.${program}`)}</dt>
                <dd className="max-w-text">{t(`appointments.feed.way.${program}`)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </>
  )
}

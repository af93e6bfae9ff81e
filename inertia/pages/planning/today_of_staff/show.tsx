import { Card } from '~/ui/card'
import { PageHeader } from '~/ui/page_header'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** Staff work in the back office, which is another application: a full load. */
export default function TodayOfStaff() {
  const { t } = useTranslation()
  const { user } = useShared()
  const dates = useDates()

  return (
    <>
      <PageHeader
        title={t('planning.staff.title', { name: user?.firstName })}
        documentTitle={t('planning.today.title')}
        overline={dates.day(dates.now)}
      />
      <Card className="max-w-2xl">
        <p className="max-w-text pb-4">{t('planning.staff.text')}</p>
        <a
          href="/admin"
          className="inline-flex min-h-11 items-center font-semibold text-action underline underline-offset-4"
        >
          {t('planning.staff.open')}
        </a>
      </Card>
    </>
  )
}

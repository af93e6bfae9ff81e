import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** When the address fell into other hands: another one, or none. */
export function FeedChanges() {
  const { t } = useTranslation()
  const role = useShared().user?.role
  return (
    <Details summary={t('appointments.feed.changes')}>
      <p className="max-w-text pb-3">{t('appointments.feed.changes_text', { role })}</p>
      <div className="flex flex-wrap gap-3">
        <Form route="calendar_feeds.store" errorSummary={false}>
          <Button type="submit" variant="secondary">
            {t('appointments.feed.renew')}
          </Button>
        </Form>
        <Form route="calendar_feeds.destroy" errorSummary={false}>
          <Button type="submit" variant="danger">
            {t('appointments.feed.revoke')}
          </Button>
        </Form>
      </div>
    </Details>
  )
}

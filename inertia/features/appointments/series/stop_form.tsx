import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** Ends a weekly slot, once it was said what that means. */
export function StopForm({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation()
  const role = useShared().user?.role
  return (
    <Details summary={t('series.stop.title')}>
      <p className="pb-3">{t('series.stop.text', { name, role })}</p>
      <Form route="series_stops.store" routeParams={{ id }} errorSummary={false}>
        <div>
          <Button type="submit" variant="danger">
            {t('series.stop.button')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

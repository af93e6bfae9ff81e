import { LateLine } from './late_line'
import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { TextArea } from '~/ui/text_area'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type CancelFormProps = {
  id: string
  name: string
  /** One of a weekly slot, whose others stay. */
  weekly: boolean
  /** How much notice it would have taken; null while there is as much. */
  lateHours: number | null
}

/** A confirmed hour is cancelled with a reason that the other reads. */
export function CancelForm({ id, name, weekly, lateHours }: CancelFormProps) {
  const { t } = useTranslation()
  const refused = Boolean((useShared().errors as Record<string, string>).reason)
  return (
    <Details summary={t('appointments.show.cancel_title')} open={refused}>
      <Form route="cancellations.store" routeParams={{ id }}>
        {lateHours !== null && <LateLine hours={lateHours} />}
        <Field
          name="reason"
          label={t('appointments.show.cancel_reason')}
          hint={
            t('appointments.show.cancel_hint', { name }) +
            (weekly ? ` ${t('series.of_appointment.skip_hint')}` : '')
          }
          required
        >
          <TextArea rows={2} maxLength={500} />
        </Field>
        <div>
          <Button type="submit" variant="danger">
            {t(weekly ? 'series.of_appointment.skip' : 'appointments.show.cancel')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

/** A proposal that nobody has answered is withdrawn without a word. */
export function WithdrawForm({ id }: { id: string }) {
  const { t } = useTranslation()
  return (
    <Form route="cancellations.store" routeParams={{ id }} errorSummary={false}>
      <div>
        <Button type="submit" variant="secondary">
          {t('appointments.show.withdraw')}
        </Button>
      </div>
    </Form>
  )
}

import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { PlanItems } from './plan_items'
import { TextArea } from '~/ui/text_area'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

type PlanCardProps = {
  appointment: Data.Appointments.Appointment
  items: Data.Appointments.PlanItem[]
}

/** What is on the plan of an hour, with what homework adds to it, which both may write until it is over; of a move, why it is asked for. */
export function PlanCard({ appointment, items }: PlanCardProps) {
  const { t } = useTranslation()
  const { plan, movesId, may } = appointment
  return (
    <Card title={t(movesId ? 'appointments.show.why' : 'appointments.show.plan')}>
      <p className="whitespace-pre-wrap">{plan || t('appointments.show.no_plan')}</p>
      <PlanItems items={items} />
      {may.plan && <PlanForm appointment={appointment} />}
    </Card>
  )
}

function PlanForm({ appointment }: { appointment: Data.Appointments.Appointment }) {
  const { t } = useTranslation()
  const { user, errors } = useShared()
  const { id, plan, otherFirstName: name } = appointment
  const refused = Boolean((errors as Record<string, string>).plan)
  return (
    // What was saved, or what the other wrote meanwhile, closes the form again.
    <Details
      key={plan}
      summary={t(`appointments.show.${plan ? 'change_plan' : 'write_plan'}`)}
      open={refused}
    >
      <Form route="plans.store" routeParams={{ id }}>
        <Field
          name="plan"
          label={t('appointments.show.plan')}
          hint={t('appointments.show.plan_hint', { role: user?.role, name })}
        >
          <TextArea rows={4} maxLength={2000} defaultValue={plan} />
        </Field>
        <div>
          <Button type="submit">{t('appointments.show.save_plan')}</Button>
        </div>
      </Form>
    </Details>
  )
}

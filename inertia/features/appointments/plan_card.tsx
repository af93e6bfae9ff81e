import { useState } from 'react'
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
import { usePlanStart } from './use_plan_start'

type PlanCardProps = {
  appointment: Data.Appointments.Appointment
  items: Data.Appointments.PlanItem[]
}

/** What is on the plan of an hour, with what homework adds to it, which both may write until it is over; of a move, why it is asked for. */
export function PlanCard({ appointment, items }: PlanCardProps) {
  const { t } = useTranslation()
  const [saves, setSaves] = useState(0)
  const { plan, movesId, may } = appointment
  return (
    <Card title={t(movesId ? 'appointments.show.why' : 'appointments.show.plan')}>
      <p className="whitespace-pre-wrap">{plan || t('appointments.show.no_plan')}</p>
      <PlanItems items={items} />
      {may.plan && (
        // Saved, it closes; what the other writes meanwhile leaves it as it is.
        <PlanForm key={saves} appointment={appointment} onSave={() => setSaves(saves + 1)} />
      )}
    </Card>
  )
}

type PlanFormProps = { appointment: Data.Appointments.Appointment; onSave: () => void }

function PlanForm({ appointment, onSave }: PlanFormProps) {
  const { t } = useTranslation()
  const { user, errors } = useShared()
  const { id, otherFirstName: name } = appointment
  const { plan, planVersion, onType, onRefuse } = usePlanStart(appointment)
  const refused = Boolean((errors as Record<string, string>).plan)
  return (
    <Details
      summary={t(`appointments.show.${appointment.plan ? 'change_plan' : 'write_plan'}`)}
      open={refused}
    >
      <Form route="plans.store" routeParams={{ id }} onSuccess={onSave} onError={onRefuse}>
        <input type="hidden" name="version" value={planVersion} />
        <Field
          name="plan"
          label={t('appointments.show.plan')}
          hint={t('appointments.show.plan_hint', { role: user?.role, name })}
        >
          <TextArea key={plan} rows={4} maxLength={2000} defaultValue={plan} onChange={onType} />
        </Field>
        <div>
          <Button type="submit">{t('appointments.show.save_plan')}</Button>
        </div>
      </Form>
    </Details>
  )
}

import { useState } from 'react'
import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { DateInput } from '~/ui/date_input'
import { useTranslation } from '~/hooks/use_translation'

/** From a day to a day; the last one follows the first until it is changed. */
export function AbsenceForm({ today }: { today: string }) {
  const { t } = useTranslation()
  const [startsOn, setStartsOn] = useState('')
  const [endsOn, setEndsOn] = useState('')

  const start = (day: string) => {
    setStartsOn(day)
    if (endsOn === '' || endsOn === startsOn || endsOn < day) setEndsOn(day)
  }

  return (
    <Form route="absences.store" aria-label={t('profiles.absences.add')} className="gap-3">
      <div className="flex flex-wrap gap-x-5 gap-y-3">
        <Field name="startsOn" label={t('profiles.absences.from')} required>
          <DateInput min={today} value={startsOn} onChange={(event) => start(event.target.value)} />
        </Field>
        <Field name="endsOn" label={t('profiles.absences.to')} required>
          <DateInput
            min={startsOn || today}
            value={endsOn}
            onChange={(event) => setEndsOn(event.target.value)}
          />
        </Field>
      </div>
      <div>
        <Button type="submit" variant="secondary">
          {t('profiles.absences.add')}
        </Button>
      </div>
    </Form>
  )
}

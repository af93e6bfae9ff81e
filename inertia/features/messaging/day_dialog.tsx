import { useId, type FormEvent } from 'react'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { DateInput } from '~/ui/date_input'
import { useTranslation } from '~/hooks/use_translation'

/** The days of the first message and of the last. */
export type Days = { first: string; last: string }

export type DayDialogProps = {
  open: boolean
  onClose: () => void
  days: Days
  onDay: (date: string) => void
}

/** Asks to which day of the conversation somebody wants. */
export default function DayDialog({ open, onClose, days, onDay }: DayDialogProps) {
  const { t } = useTranslation()
  const form = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onClose()
    onDay(String(new FormData(event.currentTarget).get('date')))
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('messaging.day.go')}
      actions={
        <>
          <Button type="submit" form={form}>
            {t('messaging.day.show')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('messaging.cancel')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field name="date" label={t('messaging.day.field')} hint={t('messaging.day.hint')} required>
          <DateInput min={days.first} max={days.last} defaultValue={days.first} />
        </Field>
      </form>
    </Dialog>
  )
}

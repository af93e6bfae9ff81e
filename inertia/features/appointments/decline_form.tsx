import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { TextArea } from '~/ui/text_area'
import { useTranslation } from '~/hooks/use_translation'

/** None of the slots suits; a word is welcome, not asked for. */
export function DeclineForm({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation()
  return (
    <Details summary={t('appointments.show.decline_title')}>
      <Form route="declines.store" routeParams={{ id }}>
        <Field
          name="reason"
          label={t('appointments.show.decline_reason')}
          hint={t('appointments.show.cancel_hint', { name })}
        >
          <TextArea rows={2} maxLength={500} />
        </Field>
        <div>
          <Button type="submit" variant="secondary">
            {t('appointments.show.decline')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

import { Field } from '~/ui/field'
import { TextArea } from '~/ui/text_area'
import { TextInput } from '~/ui/text_input'
import { useTranslation } from '~/hooks/use_translation'

export function OfferFields({
  presentation,
  capacity,
}: {
  presentation?: string
  capacity: number
}) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-6">
      <Field
        name="capacity"
        label={t('profiles.tutor.capacity')}
        hint={t('profiles.tutor.capacity_hint')}
        required
      >
        <TextInput
          type="number"
          inputMode="numeric"
          min={1}
          max={10}
          defaultValue={capacity}
          className="max-w-24"
        />
      </Field>
      <Field
        name="presentation"
        label={t('profiles.tutor.presentation')}
        hint={t('profiles.tutor.presentation_hint')}
      >
        <TextArea rows={5} maxLength={2000} defaultValue={presentation} />
      </Field>
    </div>
  )
}

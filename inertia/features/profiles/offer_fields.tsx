import { Field } from '~/ui/field'
import { TextArea } from '~/ui/text_area'
import { TextInput } from '~/ui/text_input'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'

/** What a tutor says of themselves, and how many students they take. */
export function OfferFields({ profile }: { profile: Data.Profiles.TutorProfile | null }) {
  const { t } = useTranslation()
  return (
    <>
      <Field
        name="occupation"
        label={t('profiles.tutor.occupation')}
        hint={t('profiles.tutor.occupation_hint')}
      >
        <TextInput maxLength={120} defaultValue={profile?.occupation} />
      </Field>
      <Field
        name="presentation"
        label={t('profiles.tutor.presentation')}
        hint={t('profiles.tutor.presentation_hint')}
      >
        <TextArea rows={5} maxLength={2000} defaultValue={profile?.presentation} />
      </Field>
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
          defaultValue={profile?.capacity ?? 1}
          className="max-w-24"
        />
      </Field>
    </>
  )
}

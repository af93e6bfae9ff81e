import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import { TextArea } from '~/ui/text_area'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { Choice } from '~/features/profiles/choice'

export type Zone = Choice & { timeZone: string | null }

type WishFieldsProps = { profile: Data.Profiles.StudentProfile | null; schoolZones: Zone[] }

/** What helps a student, and where they go to school: who lives overseas finds theirs chosen. */
export function WishFields({ profile, schoolZones }: WishFieldsProps) {
  const { t } = useTranslation()
  const { user } = useShared()
  const guessed = schoolZones.find(({ timeZone }) => timeZone === user?.timeZone)?.id
  return (
    <>
      <Field
        name="accessibilityWishes"
        label={t('profiles.student.wishes')}
        hint={t('profiles.student.wishes_hint')}
      >
        <TextArea rows={3} maxLength={1000} defaultValue={profile?.accessibilityWishes} />
      </Field>
      <Field
        name="schoolZoneId"
        label={t('profiles.student.school_zone')}
        hint={t('profiles.student.school_zone_hint')}
      >
        <Select
          options={schoolZones.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t('profiles.student.choose_school_zone')}
          defaultValue={profile ? (profile.schoolZoneId ?? '') : (guessed ?? '')}
        />
      </Field>
    </>
  )
}

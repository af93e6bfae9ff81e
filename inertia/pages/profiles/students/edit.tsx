import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { Button } from '~/ui/button'
import { Select } from '~/ui/select'
import { TextArea } from '~/ui/text_area'
import { VersionField } from '~/ui/version_field'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { urlFor } from '~/client'
import { useTranslation } from '~/hooks/use_translation'
import type { Choice } from '~/features/profiles/choice'
import { OwnZone } from '~/features/profiles/own_zone'
import { NeedsFields } from '~/features/profiles/needs_fields'
import { WishFields, type Zone } from '~/features/profiles/wish_fields'
import { AvailabilityLink } from '~/features/profiles/availability_link'
import { LanguagesField } from '~/features/profiles/languages_field'

type EditProps = {
  subjects: Choice[]
  levels: Choice[]
  schoolZones: Zone[]
  languages: Choice[]
  spoken: string[]
  profile: Data.Profiles.StudentProfile | null
  version: string
}

export default function Edit(props: InertiaProps<EditProps>) {
  const { subjects, levels, schoolZones, languages, spoken, profile, version } = props
  const { t } = useTranslation()
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <PageHeader title={t('profiles.student.title')}>{t('profiles.student.intro')}</PageHeader>
      <Form route="student_profiles.update" keepTyped className="gap-6">
        <VersionField version={version} saved={urlFor('profiles.show')} />
        <Card title={t('profiles.student.work')}>
          <div className="flex flex-col gap-6">
            <Field name="levelId" label={t('profiles.student.level')} required>
              <Select
                options={levels.map(({ id, name }) => ({ value: id, label: name }))}
                placeholder={t('profiles.student.choose_level')}
                defaultValue={profile?.levelId ?? ''}
              />
            </Field>
            <NeedsFields
              subjects={subjects}
              chosen={profile?.subjects ?? []}
              essential={profile?.essential ?? []}
            />
            <Field
              name="difficulties"
              label={t('profiles.student.difficulties')}
              hint={t('profiles.student.difficulties_hint')}
            >
              <TextArea rows={4} maxLength={2000} defaultValue={profile?.difficulties} />
            </Field>
          </div>
        </Card>
        <Card title={t('profiles.student.you')}>
          <div className="flex flex-col gap-6">
            <WishFields profile={profile} schoolZones={schoolZones} />
            <LanguagesField languages={languages} spoken={profile ? spoken : ['fr']} />
            <OwnZone />
          </div>
        </Card>
        {profile && <AvailabilityLink />}
        <div>
          <Button type="submit">{t('profiles.student.save')}</Button>
        </div>
      </Form>
    </div>
  )
}

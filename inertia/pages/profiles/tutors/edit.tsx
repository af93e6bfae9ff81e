import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { VersionField } from '~/ui/version_field'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { urlFor } from '~/client'
import { useTranslation } from '~/hooks/use_translation'
import type { Choice } from '~/features/profiles/choice'
import { OwnZone } from '~/features/profiles/own_zone'
import { OfferFields } from '~/features/profiles/offer_fields'
import { SkillsEditor } from '~/features/profiles/skills_editor'
import { AvailabilityLink } from '~/features/profiles/availability_link'
import { LanguagesField } from '~/features/profiles/languages_field'

type EditProps = {
  subjects: Choice[]
  levels: Choice[]
  languages: Choice[]
  spoken: string[]
  profile: Data.Profiles.TutorProfile | null
  version: string
}

export default function Edit(props: InertiaProps<EditProps>) {
  const { subjects, levels, languages, spoken, profile, version } = props
  const { t } = useTranslation()
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <PageHeader title={t('profiles.tutor.title')}>{t('profiles.tutor.intro')}</PageHeader>
      {profile?.applicationState && (
        <Notice>{t(`profiles.tutor.application.${profile.applicationState}`)}</Notice>
      )}
      <Form route="tutor_profiles.update" keepTyped className="gap-6">
        <VersionField version={version} saved={urlFor('profiles.show')} />
        <Card title={t('profiles.tutor.skills')}>
          <SkillsEditor skills={profile?.skills ?? []} subjects={subjects} levels={levels} />
        </Card>
        <Card title={t('profiles.tutor.you')}>
          <div className="flex flex-col gap-6">
            <OfferFields profile={profile} />
            <LanguagesField languages={languages} spoken={profile ? spoken : ['fr']} />
            <OwnZone />
          </div>
        </Card>
        {profile && <AvailabilityLink />}
        <div>
          <Button type="submit">{t('profiles.tutor.save')}</Button>
        </div>
      </Form>
    </div>
  )
}

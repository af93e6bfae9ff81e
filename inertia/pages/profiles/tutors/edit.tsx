import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { AvailabilityLink } from '~/features/profiles/availability_link'
import { useTranslation } from '~/hooks/use_translation'
import type { Choice } from '~/features/profiles/skill_row'
import { OfferFields } from '~/features/profiles/offer_fields'
import { SkillsEditor } from '~/features/profiles/skills_editor'

type EditProps = {
  subjects: Choice[]
  levels: Choice[]
  profile: Data.Profiles.TutorProfile | null
}

export default function Edit({ subjects, levels, profile }: InertiaProps<EditProps>) {
  const { t } = useTranslation()
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <PageHeader title={t('profiles.tutor.title')}>{t('profiles.tutor.intro')}</PageHeader>
      {profile?.applicationState && (
        <Notice>{t(`profiles.tutor.application.${profile.applicationState}`)}</Notice>
      )}
      <Form route="tutor_profiles.update" className="gap-6">
        <Card title={t('profiles.tutor.skills')}>
          <SkillsEditor skills={profile?.skills ?? []} subjects={subjects} levels={levels} />
        </Card>
        <AvailabilityLink />
        <Card>
          <OfferFields presentation={profile?.presentation} capacity={profile?.capacity ?? 1} />
        </Card>
        <div>
          <Button type="submit">{t('profiles.tutor.save')}</Button>
        </div>
      </Form>
    </div>
  )
}

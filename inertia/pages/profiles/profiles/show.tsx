import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page_header'
import { LinkButton } from '~/ui/link_button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { PhotoForm } from '~/features/profiles/photo_form'
import { PersonPage } from '~/features/profiles/person_page'
import { PersonHeader } from '~/features/profiles/person_header'
import type { InertiaProps } from '~/types'
import type { ShownPerson } from '~/features/profiles/person_types'

type ShowProps = {
  person: ShownPerson
  photo: string | null
  missingConsent: 'none' | 'own' | 'guardian'
  /** Others are shown some of one's words without contact details. */
  leftOut: boolean
}

/** One's own profile: what the other of a pair sees, and the ways to change it. */
export default function Show(props: InertiaProps<ShowProps>) {
  const { person, photo, missingConsent, leftOut } = props
  const { t } = useTranslation()
  const { role } = useShared().user!
  return (
    <>
      <PageHeader
        title={t('profiles.own.title')}
        actions={
          <>
            <LinkButton route="profiles.edit">{t('profiles.own.edit')}</LinkButton>
            <LinkButton href="/account" variant="secondary">
              {t('profiles.own.account')}
            </LinkButton>
          </>
        }
      >
        {t('profiles.own.intro', { role })} {t('profiles.own.family_name', { role })}
      </PageHeader>
      {leftOut && (
        <Notice tone="warning" title={t('profiles.own.left_out_title')}>
          {t('profiles.own.left_out', { role })}
        </Notice>
      )}
      <PersonHeader person={person} heading="h2" />
      <PersonPage person={person} own />
      <PhotoForm photo={photo} missingConsent={missingConsent} />
    </>
  )
}

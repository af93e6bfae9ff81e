import { Head } from '@inertiajs/react'
import { LinkButton } from '~/ui/link_button'
import { useRefresh } from '~/hooks/use_refresh'
import { useLive, useLiveConnected } from '~/hooks/use_live'
import { useTranslation } from '~/hooks/use_translation'
import { PersonPage } from '~/features/profiles/person_page'
import { PersonHeader } from '~/features/profiles/person_header'
import type { InertiaProps } from '~/types'
import type { ShownPerson } from '~/features/profiles/person_types'

/** The other of a pair. It follows what they change while it is open. */
export default function Show({ person }: InertiaProps<{ person: ShownPerson }>) {
  const { t } = useTranslation()
  const refresh = useRefresh()
  useLive<{ userId: string }>('profile', ({ userId }) => {
    if (userId === person.id) refresh('person')
  })
  useLiveConnected(() => refresh('person'))

  return (
    <>
      <Head title={t('profiles.person.document_title', { name: person.firstName })} />
      <PersonHeader person={person} heading="h1">
        <LinkButton href="/messages">{t('profiles.person.messages')}</LinkButton>
        <LinkButton route="appointments.create" variant="secondary">
          {t('profiles.person.propose')}
        </LinkButton>
      </PersonHeader>
      <PersonPage person={person} />
    </>
  )
}

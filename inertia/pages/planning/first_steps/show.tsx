import { Card } from '~/ui/card'
import { router } from '@inertiajs/react'
import { TeamLink } from '~/layouts/team_link'
import { Steps } from '~/ui/steps'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import { TwoDesks } from '~/ui/drawings/two_desks'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { useLive, useRestored } from '~/hooks/use_live'
import { useTranslation } from '~/hooks/use_translation'
import { AddressNotice, type AddressNeed } from '~/features/accounts/address_notice'
import { NewCharter } from '~/features/planning/today/new_charter'
import { wordsOf } from '~/features/planning/today/first_steps'

type Props = InertiaProps<{
  steps: Data.Planning.FirstSteps
  address: AddressNeed
  /** Whether a new version of the charter waits for a tutor. */
  charterToAccept: boolean
}>

/** Before there is a pair: the four steps to a first session, and the next thing to do. */
export default function FirstSteps({ steps, address, charterToAccept }: Props) {
  const { t } = useTranslation()
  const { user } = useShared()
  const { role, names, current } = steps
  // News from the team may be the next step, or a pair: then this page is today.
  const ask = () => router.reload()
  useLive('notification', ask)
  useRestored(ask)

  return (
    <>
      <PageHeader
        title={t('planning.today.hello', { name: user?.firstName })}
        documentTitle={t('planning.today.title')}
      />
      <AddressNotice need={address} />
      <NewCharter waits={charterToAccept} />
      <Card title={t('planning.steps.title', { role })}>
        <div className="grid items-center gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <div className="flex flex-col gap-6">
            <p className="max-w-text text-ink-quiet">{t('planning.steps.intro', { role })}</p>
            <Steps
              current={current}
              steps={names.map((name, index) => {
                const { title, text, action } = wordsOf(name, steps)
                return {
                  title: t(title),
                  text: t(text),
                  done: name === 'guardian' && steps.guardian === 'done',
                  action: action && index === current && (
                    <LinkButton
                      href={action.href}
                      variant={name === 'tutor' ? 'secondary' : 'primary'}
                    >
                      {t(action.label)}
                    </LinkButton>
                  ),
                }
              })}
            />
          </div>
          <div className="text-ink-quiet">
            <TwoDesks />
          </div>
        </div>
      </Card>
      <div>
        <TeamLink />
      </div>
    </>
  )
}

import { Card } from '~/ui/card'
import { Steps } from '~/ui/steps'
import { TeamLink } from '~/layouts/team_link'
import { PageHeader } from '~/ui/page_header'
import type { Data } from '@generated/data'
import type { InertiaProps } from '~/types'
import { useLive, useRestored } from '~/hooks/use_live'
import { useRefresh } from '~/hooks/use_refresh'
import { useTranslation } from '~/hooks/use_translation'
import { Outcome } from '~/features/profiles/application/outcome'
import { WithdrawForm } from '~/features/profiles/application/withdraw_form'
import { useApplicationSteps } from '~/features/profiles/application/use_application_steps'

type Props = InertiaProps<{
  application: Data.Profiles.Application
  slot: Data.Profiles.InterviewSlot | null
  slots: Data.Profiles.InterviewSlot[]
}>

/** Where a tutor's application stands, step by step, and what is to be done now. */
export default function Show({ application, slot, slots }: Props) {
  const { t } = useTranslation()
  const refresh = useRefresh()
  const steps = useApplicationSteps({ application, slot, slots })
  const reload = () => refresh('application', 'slot', 'slots')
  useLive('notification', reload)
  useRestored(reload)

  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader title={t('profiles.application.title')}>
        {t('profiles.application.intro')}
      </PageHeader>
      <Outcome application={application} />
      {(application.state !== 'refused' || application.mayReapply) && (
        <Card title={t('profiles.application.steps_title')}>
          <Steps current={application.current} steps={steps} />
        </Card>
      )}
      <div>
        <TeamLink />
      </div>
      {application.mayWithdraw && <WithdrawForm />}
    </div>
  )
}

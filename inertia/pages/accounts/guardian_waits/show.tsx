import { router } from '@inertiajs/react'
import { Card } from '~/ui/card'
import { Steps } from '~/ui/steps'
import { useLive } from '~/hooks/use_live'
import { useLiveCounts } from '~/hooks/use_live_counts'
import { Notice } from '~/ui/notice'
import { LinkButton } from '~/ui/link_button'
import { PageHeader } from '~/ui/page_header'
import { buttonClasses } from '~/ui/button_styles'
import { SignOut } from '~/layouts/sign_out'
import { TeamLink } from '~/layouts/team_link'
import type { InertiaProps } from '~/types'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { AddGuardian } from '~/features/accounts/consents/add_guardian'
import { TeamAddress } from '~/features/accounts/consents/team_address'
import type { Answer } from '~/features/accounts/consents/consent_questions'
import { decisiveAnswer, type GuardianAnswer } from '~/features/accounts/consents/guardian_answer'
import { NamedGuardian, type Guardian } from '~/features/accounts/consents/named_guardian'
import { useWaitingSteps } from '~/features/accounts/consents/use_waiting_steps'

type Why =
  | 'younger'
  | 'again_rule'
  | 'again_birth_date'
  | 'again_answer'
  | 'own_word'
  | 'address'
  | 'own_consent'
  | 'opening'

type Props = InertiaProps<{
  age: number
  why: Why
  needed: Answer['purpose'][]
  ownConsentMissing: boolean
  guardians: Guardian[]
  standing: Answer['purpose'][]
}>

/** Why the account waits, for whom, and what can be done meanwhile. */
export default function Show(props: Props) {
  const { age, why, needed, ownConsentMissing, guardians, standing } = props
  const { t } = useTranslation()
  const { user } = useShared()
  const named = guardians.filter(({ disowned }) => !disowned)
  const decisive = named.length > 0 ? decisiveAnswer(named, needed, standing) : undefined
  const { steps, current } = useWaitingSteps(decisive, ownConsentMissing)
  const ofGuardian = why !== 'own_consent' && why !== 'opening'
  const again = why.startsWith('again_') ? 'yes' : 'no'
  const nobody = named.length === 0
  const meanwhile = whatMeanwhile(decisive?.answer, ownConsentMissing)
  // A wrong address is to be corrected as long as somebody's answer is missing.
  const shown = decisive?.answer === 'agrees' ? named : guardians
  useLiveCounts()
  // The guardian has answered: this page leads on by itself.
  useLive('pair', () => router.reload())

  const firstName = user?.firstName
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6">
      <PageHeader title={t(ofGuardian ? 'guardians.waiting.title' : 'guardians.waiting.title_own')}>
        {t(`guardians.waiting.why.${why}`, { firstName, age, name: named[0]?.name ?? 'none' })}
      </PageHeader>
      {ofGuardian && (
        <Card>
          <Steps steps={steps} current={current} />
        </Card>
      )}
      {ownConsentMissing && (
        <Notice
          tone="warning"
          title={t('guardians.waiting.own_title')}
          action={
            <LinkButton route="consents.index">{t('guardians.waiting.own_action')}</LinkButton>
          }
        >
          {t('guardians.waiting.own')}
        </Notice>
      )}
      {ofGuardian && (
        <>
          <Card title={t(nobody ? 'guardians.named.title_nobody' : 'guardians.named.title')}>
            <div className="flex flex-col gap-5">
              {shown.map((guardian) => (
                <NamedGuardian
                  key={guardian.id}
                  guardian={guardian}
                  needed={needed}
                  standing={standing}
                />
              ))}
              <AddGuardian open={nobody} />
            </div>
          </Card>
          <Card title={t('guardians.waiting.meanwhile_title')}>
            <div className="flex max-w-text flex-col gap-3">
              {meanwhile && <p>{t(meanwhile, { again })}</p>}
              <TeamAddress text="guardians.waiting.help" />
              <p>
                <TeamLink />
              </p>
            </div>
          </Card>
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <LinkButton route="consents.index" variant="secondary">
          {t('guardians.own.title')}
        </LinkButton>
        <LinkButton route="accounts.show" variant="secondary">
          {t('accounts.account.title')}
        </LinkButton>
        <SignOut className={buttonClasses('secondary')}>{t('layout.sign_out')}</SignOut>
      </div>
    </div>
  )
}

/** What the child may do meanwhile about whoever is to answer; nothing where a guardian has agreed to all. */
function whatMeanwhile(answer: GuardianAnswer | undefined, ownConsentMissing: boolean) {
  if (!answer) return 'guardians.waiting.meanwhile_nobody'
  if (answer === 'agrees') return null
  if (answer !== 'none') return 'guardians.waiting.meanwhile_lacking'
  return ownConsentMissing ? 'guardians.waiting.meanwhile_own' : 'guardians.waiting.meanwhile'
}

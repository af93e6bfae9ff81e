import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text_link'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { OwnConsents } from '~/features/accounts/consents/own_consents'
import { AddGuardian } from '~/features/accounts/consents/add_guardian'
import { GuardianConsents } from '~/features/accounts/consents/guardian_consents'
import type { Answer } from '~/features/accounts/consents/consent_questions'
import { NamedGuardian, type Guardian } from '~/features/accounts/consents/named_guardian'

type Props = InertiaProps<{
  answers: Answer[]
  askedOfGuardian: Pick<Answer, 'purpose' | 'needed'>[]
  guardians: Guardian[]
  standing: Answer['purpose'][]
  authorisationAge: number
}>

/** What a student agreed to, what their guardians did, and how to change it. */
export default function Index({
  answers,
  askedOfGuardian,
  guardians,
  standing,
  authorisationAge,
}: Props) {
  const { t } = useTranslation()
  const { user } = useShared()
  const needed = askedOfGuardian.filter((asked) => asked.needed).map(({ purpose }) => purpose)
  const named = guardians.filter(({ disowned }) => !disowned)
  // A wrong address is to be corrected as long as somebody's answer is missing.
  const shown = needed.every((wanted) => standing.includes(wanted)) ? named : guardians
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader title={t('guardians.own.title')}>{t('guardians.own.intro')}</PageHeader>
      {user?.waits && (
        <p>
          <TextLink route="guardian_waits.show">{t('guardians.own.why_waits')}</TextLink>
        </p>
      )}
      <OwnConsents answers={answers} />
      {askedOfGuardian.length > 0 && (
        <Card title={t('guardians.own.guardians')}>
          <div className="flex flex-col gap-6">
            <p className="max-w-text text-ink-quiet">
              {t('guardians.own.guardians_hint', { age: authorisationAge })}
            </p>
            <GuardianConsents
              purposes={askedOfGuardian.map(({ purpose }) => purpose)}
              guardians={named}
              standing={standing}
            />
            {shown.map((guardian) => (
              <NamedGuardian
                key={guardian.id}
                guardian={guardian}
                needed={needed}
                standing={standing}
              />
            ))}
            <AddGuardian open={named.length === 0} />
          </div>
        </Card>
      )}
    </div>
  )
}

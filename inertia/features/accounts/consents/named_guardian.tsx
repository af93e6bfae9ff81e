import { Form } from '~/ui/form'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { Details } from '~/ui/details'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'
import { answerOf } from '~/features/accounts/consents/guardian_answer'
import type { Answer } from '~/features/accounts/consents/consent_questions'
import { GuardianFields } from '~/features/accounts/consents/guardian_fields'

export type Guardian = Data.Accounts.StudentGuardian

type NamedGuardianProps = {
  guardian: Guardian
  needed: Answer['purpose'][]
  standing: Answer['purpose'][]
}

/** A guardian as their child sees them: where the link went and when, sending it again, correcting the address. */
export function NamedGuardian({ guardian, needed, standing }: NamedGuardianProps) {
  const { t } = useTranslation()
  const dates = useDates()
  const { id, name, email, sentAt, answered, refused, disowned } = guardian
  const answer = answerOf(guardian, needed, standing)
  if (disowned) return <Notice tone="warning">{t('guardians.named.disowned', { email })}</Notice>

  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{name}</span>
        <Badge tone={answer === 'agrees' ? 'success' : 'neutral'}>
          {t(answered ? 'guardians.named.has_answered' : 'guardians.named.waiting')}
        </Badge>
      </p>
      <p className="break-words text-ink-quiet">
        {sentAt
          ? t('guardians.named.sent', { email, date: dates.date(sentAt) })
          : t('guardians.named.not_sent', { email })}
      </p>
      {refused
        .filter((purpose) => needed.includes(purpose))
        .map((purpose) => (
          <p key={purpose}>
            {t('guardians.named.refuses', { name, purpose: t(`guardians.purpose.${purpose}`) })}
          </p>
        ))}
      {answer === 'refuses' && <p>{t('guardians.named.refuses_help')}</p>}
      {answer === 'lacks' && <p>{t('guardians.named.lacking', { name })}</p>}
      <Form route="guardian_askings.store" routeParams={{ id }} errorSummary={false}>
        <div>
          <Button type="submit" variant="secondary" size="small">
            {t('guardians.named.again_to', { name })}
          </Button>
        </div>
      </Form>
      {!answered && (
        <Details summary={t('guardians.named.correct')}>
          <p className="mb-3 text-ink-quiet">{t('guardians.named.correct_hint')}</p>
          <Form route="guardianships.update" routeParams={{ id }}>
            <GuardianFields name={name} />
            <div>
              <Button type="submit">{t('guardians.named.correct_submit')}</Button>
            </div>
          </Form>
        </Details>
      )}
    </div>
  )
}

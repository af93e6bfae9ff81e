import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { useTranslation } from '~/hooks/use_translation'
import { GivenConsent } from '~/features/accounts/consents/given_consent'
import type { Answer } from '~/features/accounts/consents/consent_questions'

type GuardianAnswersProps = { token: string; answers: Answer[]; name: string }

/** What a guardian agreed to. Taking it back says first, in plain words, what stops. */
export function GuardianAnswers({ token, answers, name }: GuardianAnswersProps) {
  const { t } = useTranslation()
  return (
    <Card title={t('guardians.link.given_title')}>
      <ul className="flex flex-col gap-6">
        {answers.map((answer) => (
          <GivenConsent key={answer.purpose} answer={answer}>
            <p className="mb-3 max-w-text">
              {t(`guardians.link.stops.${answer.purpose}`, { name })}
            </p>
            <Form
              route="guardian_consents.destroy"
              routeParams={{ token, purpose: answer.purpose }}
              errorSummary={false}
            >
              <div>
                <Button type="submit" variant="danger" size="small">
                  {t(`guardians.link.withdraw.${answer.purpose}`)}
                </Button>
              </div>
            </Form>
          </GivenConsent>
        ))}
      </ul>
    </Card>
  )
}

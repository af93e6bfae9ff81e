import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { LinkButton } from '~/ui/link_button'
import { useTranslation } from '~/hooks/use_translation'
import { GivenConsent } from '~/features/accounts/consents/given_consent'
import { TeamAddress } from '~/features/accounts/consents/team_address'
import { ConsentQuestions, type Answer } from '~/features/accounts/consents/consent_questions'

/** A student's own answers: what is missing as questions, what stands as a list. */
export function OwnConsents({ answers }: { answers: Answer[] }) {
  const { t } = useTranslation()
  const open = answers.filter(({ given }) => !given || given.outdated)
  const given = answers.filter((answer) => answer.given)
  const asked = open.some(({ needed }) => needed)

  return (
    <Card title={t('guardians.own.mine')}>
      <div className="flex flex-col gap-6">
        {asked && <Notice tone="warning">{t('guardians.own.asked')}</Notice>}
        {open.length > 0 && (
          <Form route="consents.store">
            <ConsentQuestions
              answers={open}
              outdated={t('guardians.answer.outdated_student')}
              label={(purpose) => purpose !== 'tutoring' && t(`guardians.own.agree.${purpose}`)}
            />
            <div className="flex flex-wrap gap-3">
              <Button type="submit">{t('guardians.own.submit')}</Button>
              {asked && (
                <LinkButton href="/" variant="quiet">
                  {t('guardians.own.later')}
                </LinkButton>
              )}
            </div>
          </Form>
        )}
        {given.length > 0 && (
          <ul className="flex flex-col gap-6">
            {given.map((answer) => (
              <GivenConsent key={answer.purpose} answer={answer}>
                <Withdrawal purpose={answer.purpose} />
              </GivenConsent>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}

function Withdrawal({ purpose }: { purpose: Answer['purpose'] }) {
  const { t } = useTranslation()
  if (purpose === 'account' || purpose === 'tutoring') {
    return <TeamAddress text="guardians.own.account_stops" />
  }
  return (
    <>
      <p className="mb-3 max-w-text">{t(`guardians.own.stops.${purpose}`)}</p>
      <Form route="consents.destroy" routeParams={{ purpose }} errorSummary={false}>
        <div>
          <Button type="submit" variant="danger" size="small">
            {t(`guardians.own.withdraw.${purpose}`)}
          </Button>
        </div>
      </Form>
    </>
  )
}

import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { useTranslation } from '~/hooks/use_translation'
import { ConsentQuestions, type Answer } from '~/features/accounts/consents/consent_questions'

type GuardianQuestionsProps = { token: string; answers: Answer[]; intro: string }

export function GuardianQuestions({ token, answers, intro }: GuardianQuestionsProps) {
  const { t } = useTranslation()
  return (
    <Card title={t('guardians.link.asked_title')}>
      <p className="mb-5 max-w-text">{intro}</p>
      <Form route="guardian_consents.store" routeParams={{ token }}>
        <ConsentQuestions
          answers={answers}
          outdated={t('guardians.answer.outdated')}
          label={(purpose) => t(`guardians.answer.agree.${purpose}`)}
        />
        <div>
          <Button type="submit">{t('guardians.link.submit')}</Button>
        </div>
      </Form>
    </Card>
  )
}

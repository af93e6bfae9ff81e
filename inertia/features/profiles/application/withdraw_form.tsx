import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { useTranslation } from '~/hooks/use_translation'

/** Taking an application back is asked for twice: once to open, once to do. */
export function WithdrawForm() {
  const { t } = useTranslation()
  return (
    <Details summary={t('profiles.application.withdraw_title')}>
      <Form route="application_submissions.destroy" errorSummary={false} className="gap-3">
        <p className="max-w-text text-ink-quiet">{t('profiles.application.withdraw_text')}</p>
        <div>
          <Button type="submit" variant="secondary">
            {t('profiles.application.withdraw')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

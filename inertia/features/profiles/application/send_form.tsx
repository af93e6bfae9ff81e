import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { useTranslation } from '~/hooks/use_translation'

/** Sends the application; while something is missing, the button says what when it is pressed. */
export function SendForm({ ready }: { ready: boolean }) {
  const { t } = useTranslation()
  return (
    <Form route="application_submissions.store" errorSummary={false} className="gap-0">
      <div>
        <Button type="submit" variant={ready ? 'primary' : 'secondary'}>
          {t('profiles.application.submission.action')}
        </Button>
      </div>
    </Form>
  )
}

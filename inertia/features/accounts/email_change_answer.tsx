import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { useTranslation } from '~/hooks/use_translation'

type AnswerProps = { token: string; canConfirm: boolean }

/** Opening the link changes nothing; one of these buttons does. */
export function EmailChangeAnswer({ token, canConfirm }: AnswerProps) {
  const { t } = useTranslation()
  return (
    <div className="flex flex-col gap-4">
      {canConfirm && (
        <Form route="email_change_links.update" routeParams={{ token }} errorSummary={false}>
          <Button type="submit" className="w-full">
            {t('accounts.email.confirm')}
          </Button>
        </Form>
      )}
      <Form route="email_change_links.destroy" routeParams={{ token }} errorSummary={false}>
        <Button type="submit" variant="secondary" className="w-full">
          {t('accounts.email.not_me')}
        </Button>
      </Form>
    </div>
  )
}

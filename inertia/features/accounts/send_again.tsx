import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { useTranslation } from '~/hooks/use_translation'

/** The confirmation link once more, to the address that was just typed. */
export function SendAgain({ email, title }: { email: string; title: string }) {
  const { t } = useTranslation()
  return (
    <div className="mt-6 border-t border-line pt-5">
      <p className="mb-3">{title}</p>
      <Form route="email_confirmations.store" errorSummary={false}>
        <input type="hidden" name="email" value={email} />
        <Button type="submit" variant="secondary">
          {t('accounts.sign_in.send_again')}
        </Button>
      </Form>
    </div>
  )
}

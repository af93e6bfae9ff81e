import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Tick } from '~/ui/tick'
import { Button } from '~/ui/button'
import { Icon } from '~/ui/icon'
import { MailOpen } from 'lucide-react'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { useTranslation } from '~/hooks/use_translation'

/** A change of address that was asked for: who has confirmed, who hasn't, and the way back. */
export function EmailChangeWaits({ change }: { change: Data.Accounts.EmailChange }) {
  const { t } = useTranslation()
  const dates = useDates()
  const sides = [
    { email: change.presentEmail, confirmed: change.presentConfirmed },
    { email: change.newEmail, confirmed: change.newConfirmed },
  ]
  return (
    <Card title={t('accounts.email.waits_title')}>
      <p className="mb-3">
        {t('accounts.email.waits_text', { until: dates.date(change.expiresAt) })}
      </p>
      <ul className="mb-4">
        {sides.map(
          ({ email, confirmed }) =>
            email && (
              <li key={email} className="flex items-start gap-3 border-b border-line py-2.5">
                <span className={confirmed ? 'mt-0.5 text-success' : 'mt-0.5 text-ink-quiet'}>
                  {confirmed ? <Tick /> : <Icon of={MailOpen} />}
                </span>
                <span className="min-w-0 flex-1">
                  <span className="block font-semibold break-all">{email}</span>
                  <span className="block text-sm text-ink-quiet">
                    {confirmed
                      ? t('accounts.email.side_confirmed')
                      : t('accounts.email.side_waits')}
                  </span>
                </span>
              </li>
            )
        )}
      </ul>
      <Form route="email_changes.destroy" errorSummary={false}>
        <div>
          <Button type="submit" variant="secondary">
            {t('accounts.email.cancel')}
          </Button>
        </div>
      </Form>
    </Card>
  )
}

import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { PageHeader } from '~/ui/page_header'
import { LinkButton } from '~/ui/link_button'
import { buttonClasses } from '~/ui/button_styles'
import { useDates } from '~/hooks/use_dates'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { DemoCode } from '~/features/accounts/second_factor/demo_code'
import { CodeField } from '~/features/accounts/second_factor/code_field'

type ShowProps = { since: string; left: number; next: string; demoCode: string | null }

const FEW = 3

export default function Show({ since, left, next, demoCode }: InertiaProps<ShowProps>) {
  const { t } = useTranslation()
  const dates = useDates()
  // The back office is another application: a full load.
  const open = (
    <a href={next} className={buttonClasses('primary')}>
      {t('accounts.second_factor.back_office')}
    </a>
  )
  return (
    <>
      <PageHeader title={t('accounts.second_factor.title')} actions={open} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title={t('accounts.second_factor.on_title')}>
          <p>{t('accounts.second_factor.on', { date: dates.date(since) })}</p>
          <p className="pb-4 text-ink-quiet">{t('accounts.second_factor.change_text')}</p>
          <LinkButton route="second_factor_devices.edit" variant="secondary">
            {t('accounts.second_factor.change')}
          </LinkButton>
        </Card>
        <Card title={t('accounts.recovery_codes.card')}>
          <p className="font-semibold">{t('accounts.recovery_codes.left', { left })}</p>
          {left <= FEW && <p>{t('accounts.recovery_codes.few')}</p>}
          <Details summary={t('accounts.recovery_codes.again')} open={left <= FEW}>
            <p className="pb-4 text-ink-quiet">{t('accounts.recovery_codes.again_text')}</p>
            <Form route="recovery_codes.store" errorSummary={false}>
              <DemoCode code={demoCode} />
              <CodeField />
              <Button type="submit" variant="secondary">
                {t('accounts.recovery_codes.again_submit')}
              </Button>
            </Form>
          </Details>
        </Card>
      </div>
    </>
  )
}

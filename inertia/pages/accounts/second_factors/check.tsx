import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { useShared } from '~/hooks/use_shared'
import { PublicLayout } from '~/layouts/public_layout'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { Leave } from '~/features/accounts/second_factor/leave'
import { DemoCode } from '~/features/accounts/second_factor/demo_code'
import { CodeField } from '~/features/accounts/second_factor/code_field'
import { RecoveryCodeField } from '~/features/accounts/second_factor/recovery_code_field'

/** Once in each login session, before the back office opens. */
export default function Check({ demoCode }: InertiaProps<{ demoCode: string | null }>) {
  const { t } = useTranslation()
  const { errors } = useShared()
  return (
    <EntrySheet
      title={t('accounts.second_factor.title')}
      intro={t('accounts.second_factor.check_intro')}
      after={<Leave />}
    >
      <Form route="second_factor_checks.store">
        <DemoCode code={demoCode} />
        <CodeField />
        <Button type="submit" className="w-full">
          {t('accounts.second_factor.check')}
        </Button>
      </Form>
      <div className="mt-6 border-t border-line pt-2">
        <Details summary={t('accounts.second_factor.lost')} open={'recoveryCode' in (errors ?? {})}>
          <p className="max-w-text pb-4">{t('accounts.second_factor.lost_text')}</p>
          <Form route="second_factor_checks.store" errorSummary={false}>
            <RecoveryCodeField />
            <Button type="submit" variant="secondary">
              {t('accounts.second_factor.use_recovery')}
            </Button>
          </Form>
        </Details>
      </div>
    </EntrySheet>
  )
}

Check.layout = PublicLayout

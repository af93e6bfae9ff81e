import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { PublicLayout } from '~/layouts/public_layout'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { Leave } from '~/features/accounts/second_factor/leave'
import { DemoCode } from '~/features/accounts/second_factor/demo_code'
import { CodeField } from '~/features/accounts/second_factor/code_field'
import { SetUpStep } from '~/features/accounts/second_factor/set_up_step'
import { SecretKey, type NewSecret } from '~/features/accounts/second_factor/secret_key'

type CreateProps = NewSecret & { demoCode: string | null }

/** A phone becomes the second key of an account of the team. */
export default function Create({ demoCode, ...secret }: InertiaProps<CreateProps>) {
  const { t } = useTranslation()
  const step = (name: 'app' | 'scan' | 'code') => t(`accounts.second_factor.step_${name}`)
  return (
    <EntrySheet
      title={t('accounts.second_factor.title')}
      intro={t('accounts.second_factor.set_up_intro')}
      after={<Leave />}
    >
      <ol className="flex flex-col gap-6">
        <SetUpStep number={1} title={step('app')} text={t('accounts.second_factor.app_text')} />
        <SetUpStep number={2} title={step('scan')} text={t('accounts.second_factor.scan_text')}>
          <SecretKey {...secret} />
        </SetUpStep>
        <SetUpStep number={3} title={step('code')}>
          <Form route="second_factors.store">
            <DemoCode code={demoCode} />
            <CodeField />
            <Button type="submit">{t('accounts.second_factor.confirm')}</Button>
          </Form>
        </SetUpStep>
      </ol>
    </EntrySheet>
  )
}

Create.layout = PublicLayout

import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import type { InertiaProps } from '~/types'
import { useTranslation } from '~/hooks/use_translation'
import { EntrySheet } from '~/features/accounts/entry_sheet'
import { DemoCode } from '~/features/accounts/second_factor/demo_code'
import { CodeField } from '~/features/accounts/second_factor/code_field'
import { SecretKey, type NewSecret } from '~/features/accounts/second_factor/secret_key'

type EditProps = NewSecret & { demoCode: string | null }

export default function Edit({ demoCode, ...secret }: InertiaProps<EditProps>) {
  const { t } = useTranslation()
  return (
    <EntrySheet
      title={t('accounts.second_factor.change')}
      intro={t('accounts.second_factor.change_intro')}
    >
      <SecretKey {...secret} />
      <Form route="second_factor_devices.update" className="pt-4">
        <DemoCode code={demoCode} />
        <CodeField />
        <Button type="submit">{t('accounts.second_factor.change_confirm')}</Button>
      </Form>
    </EntrySheet>
  )
}

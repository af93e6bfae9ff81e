import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { SignOut } from '~/layouts/sign_out'
import { TextLink } from '~/ui/text_link'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useShared } from '~/hooks/use_shared'
import { buttonClasses } from '~/ui/button_styles'
import { useTranslation } from '~/hooks/use_translation'
import { AccountPage } from '~/features/accounts/account_page'
import { DeviceItem } from '~/features/accounts/device_item'

export default function Index({ devices }: InertiaProps<{ devices: Data.Accounts.Device[] }>) {
  const { t } = useTranslation()
  const { user } = useShared()
  const role = user?.role ?? 'other'
  return (
    <AccountPage title={t('accounts.place.devices')} intro={t('accounts.devices.intro', { role })}>
      <Card>
        <ul className="-my-4">
          {devices.map((device) => (
            <DeviceItem key={device.id} device={device} />
          ))}
        </ul>
      </Card>
      <div className="flex flex-wrap gap-3">
        {devices.some((device) => !device.current) && (
          <Form route="other_devices.destroy" errorSummary={false}>
            <Button type="submit" variant="secondary">
              {t('accounts.devices.end_others')}
            </Button>
          </Form>
        )}
        <SignOut action="/account/devices?_method=DELETE" className={buttonClasses('secondary')}>
          {t('accounts.devices.end_all')}
        </SignOut>
      </div>
      <p className="max-w-text text-ink-quiet">
        {t('accounts.devices.doubt', { role })}{' '}
        <TextLink route="passwords.edit">{t('accounts.password.title')}</TextLink>
      </p>
    </AccountPage>
  )
}

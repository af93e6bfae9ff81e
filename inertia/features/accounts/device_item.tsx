import { Form } from '~/ui/form'
import { Icon } from '~/ui/icon'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import type { Data } from '@generated/data'
import { useDates } from '~/hooks/use_dates'
import { Monitor, Smartphone, Tablet } from 'lucide-react'
import { useTranslation } from '~/hooks/use_translation'
import { useDeviceName } from '~/features/accounts/use_device_name'

const ICONS = { phone: Smartphone, tablet: Tablet, computer: Monitor }

/** One place where the account is open, and the way to close it there. */
export function DeviceItem({ device }: { device: Data.Accounts.Device }) {
  const { t } = useTranslation()
  const dates = useDates()
  const name = useDeviceName()(device)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-4 last:border-b-0">
      <Icon of={ICONS[device.kind]} size="large" className="self-start text-ink-quiet" />
      <div className="min-w-0 flex-1 basis-52">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
          {name}
          {device.current && <Badge tone="info">{t('accounts.devices.this_one')}</Badge>}
        </p>
        <p className="text-sm text-ink-quiet">
          {device.current
            ? t('accounts.devices.in_use')
            : t('accounts.devices.last_use', { when: dates.relative(device.lastUsedAt) })}
        </p>
        <p className="text-sm text-ink-quiet">
          {t('accounts.devices.since', { day: dates.date(device.since) })}
          {' · '}
          {device.remembered
            ? t('accounts.devices.remembered')
            : t('accounts.devices.not_remembered')}
        </p>
      </div>
      {!device.current && (
        <Form route="devices.destroy" routeParams={{ id: device.id }} errorSummary={false}>
          <Button
            type="submit"
            variant="secondary"
            size="small"
            aria-label={t('accounts.devices.end_one', { device: name })}
          >
            {t('accounts.devices.end')}
          </Button>
        </Form>
      )}
    </li>
  )
}

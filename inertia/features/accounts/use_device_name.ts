import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'

type Named = Pick<Data.Accounts.Device, 'browser' | 'system'>

/** "Chrome sur Android", or as much of it as is known. */
export function useDeviceName() {
  const { t } = useTranslation()
  return ({ browser, system }: Named) =>
    browser && system
      ? t('accounts.devices.name', { browser, system })
      : (browser ?? system ?? t('accounts.devices.unknown'))
}

import { toast } from '~/lib/toasts'
import { Button } from '~/ui/button'
import { Copy, Download, Printer } from 'lucide-react'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'

/** Three ways to keep them; without script there is still the browser's own printing. */
export function KeepCodes({ codes }: { codes: string[] }) {
  const { t } = useTranslation()
  if (!useHydrated()) return null
  const copy = () =>
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => toast(t('accounts.recovery_codes.copied')),
      () => toast(t('accounts.recovery_codes.copy_failed'))
    )
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Button variant="secondary" icon={Copy} onClick={copy}>
        {t('accounts.recovery_codes.copy')}
      </Button>
      <Button
        variant="secondary"
        icon={Download}
        onClick={() => download(t('accounts.recovery_codes.file'), codes)}
      >
        {t('accounts.recovery_codes.download')}
      </Button>
      <Button variant="secondary" icon={Printer} onClick={() => window.print()}>
        {t('accounts.recovery_codes.print')}
      </Button>
    </div>
  )
}

function download(name: string, codes: string[]) {
  const url = URL.createObjectURL(new Blob([`HomeSkolar\n\n${codes.join('\n')}\n`]))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}

import { Notice } from '~/ui/notice'
import { useTranslation } from '~/hooks/use_translation'

/** What the phone would show, in the demo alone: elsewhere the server sends nothing. */
export function DemoCode({ code }: { code: string | null }) {
  const { t } = useTranslation()
  if (!code) return null
  return (
    <Notice title={t('accounts.second_factor.demo')}>
      <p>
        {t('accounts.second_factor.demo_text', {
          code: `${code.slice(0, 3)}\u00a0${code.slice(3)}`,
        })}
      </p>
      <p className="text-sm text-ink-quiet">{t('accounts.second_factor.demo_why')}</p>
    </Notice>
  )
}

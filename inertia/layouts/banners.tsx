import { X } from 'lucide-react'
import { useState } from 'react'
import { Notice } from '~/ui/notice'
import { IconButton } from '~/ui/icon_button'
import { useShared } from '~/hooks/use_shared'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'

const PUT_AWAY = 'put_away'
const A_MONTH = 60 * 60 * 24 * 31
/** A cookie has little room; whoever put away more than this has seen the oldest end. */
const KEPT = 12

/** What the team announces. Whoever has read it puts it away, on this device and for the server too. */
export function Banners() {
  const { t } = useTranslation()
  const { banners = [] } = useShared()
  const hydrated = useHydrated()
  const [gone, setGone] = useState<string[]>([])
  const shown = banners.filter(({ key }) => !gone.includes(key))
  if (shown.length === 0) return null

  const putAway = (key: string) => {
    keep(key)
    setGone([...gone, key])
  }
  return (
    <section aria-label={t('layout.banners.label')} className="flex flex-col gap-2 print:hidden">
      {shown.map(({ key, tone, text }) => (
        <Notice key={key} tone={tone}>
          <span className="flex items-start justify-between gap-3">
            <span className="min-w-0 whitespace-pre-line break-words">{text}</span>
            {hydrated && (
              <IconButton
                icon={X}
                label={t('layout.banners.put_away')}
                onClick={() => putAway(key)}
                className="-my-2.5 shrink-0"
              />
            )}
          </span>
        </Notice>
      ))}
    </section>
  )
}

function keep(key: string) {
  const before = new RegExp(`(?:^|; )${PUT_AWAY}=([^;]*)`).exec(document.cookie)?.[1] ?? ''
  const keys = [...before.split('.').filter(Boolean), key].slice(-KEPT)
  document.cookie = `${PUT_AWAY}=${keys.join('.')}; path=/; max-age=${A_MONTH}; samesite=lax`
}

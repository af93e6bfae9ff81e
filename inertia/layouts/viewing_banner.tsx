import { useEffect } from 'react'
import { Eye } from 'lucide-react'
import { router } from '@inertiajs/react'
import { Icon } from '~/ui/icon'
import { toast } from '~/lib/toasts'
import { SignOut } from '~/layouts/sign_out'
import { buttonClasses } from '~/ui/button_styles'
import { useDates } from '~/hooks/use_dates'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'

/** On every page: as whom a member of staff looks, until when, and the way out. Whatever would be sent stays here. */
export function ViewingBanner() {
  const { t } = useTranslation()
  const { viewing } = useShared()
  const { time } = useDates()
  const looking = viewing !== null && viewing !== undefined

  useEffect(() => {
    if (!looking) return
    return router.on('before', ({ detail: { visit } }) => {
      if (visit.method === 'get') return
      toast(t('layout.viewing.nothing_sent'))
      return false
    })
  }, [looking, t])

  if (!viewing) return null
  return (
    <section
      aria-label={t('layout.viewing.label')}
      className="sticky top-0 z-40 flex flex-wrap items-center gap-x-4 gap-y-2 border-b-2 border-warning bg-raised px-4 py-2 sm:px-6 lg:px-10"
    >
      <p className="flex min-w-0 flex-1 basis-64 items-start gap-3">
        <Icon of={Eye} className="mt-0.5 text-warning" />
        <span>{t('layout.viewing.banner', { name: viewing.name, time: time(viewing.until) })}</span>
      </p>
      <SignOut action="/viewing/end" className={buttonClasses('secondary', 'small')}>
        {t('layout.viewing.leave')}
      </SignOut>
    </section>
  )
}

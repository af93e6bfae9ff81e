import { useId } from 'react'
import { CalendarPlus, Copy } from 'lucide-react'
import { toast } from '~/lib/toasts'
import { Button } from '~/ui/button'
import type { Data } from '@generated/data'
import { useHydrated } from '~/hooks/use_hydrated'
import { OutsideButton } from '~/ui/outside_button'
import { controlClasses } from '~/ui/control_styles'
import { useTranslation } from '~/hooks/use_translation'

/** The private address, to be opened in a calendar, copied, or read. */
export function FeedAddress({ feed }: { feed: Data.Appointments.CalendarFeed }) {
  const { t } = useTranslation()
  const hydrated = useHydrated()
  const id = useId()
  const copy = () =>
    navigator.clipboard.writeText(feed.https).then(
      () => toast(t('appointments.feed.copied')),
      () => toast(t('appointments.feed.copy_failed'))
    )
  return (
    <div className="flex flex-col gap-4">
      <div>
        <label htmlFor={id} className="mb-1 block font-semibold">
          {t('appointments.feed.address')}
        </label>
        <input
          id={id}
          readOnly
          value={feed.https}
          onFocus={(event) => event.target.select()}
          className={controlClasses}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <OutsideButton href={feed.webcal} icon={CalendarPlus}>
          {t('appointments.feed.open')}
        </OutsideButton>
        {hydrated && (
          <Button variant="secondary" icon={Copy} onClick={() => void copy()}>
            {t('appointments.feed.copy')}
          </Button>
        )}
      </div>
    </div>
  )
}

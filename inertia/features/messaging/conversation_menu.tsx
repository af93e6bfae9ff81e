import { useState } from 'react'
import { CalendarSearch, Flag, LifeBuoy, MessageCircleQuestion, Search } from 'lucide-react'
import { toast } from '~/lib/toasts'
import { part } from '~/lib/part'
import { usePart } from '~/hooks/use_part'
import { Menu } from '~/ui/menu'
import { MenuItem, MenuLink, MenuOutside } from '~/ui/menu_item'
import { useTranslation } from '~/hooks/use_translation'
import type { DayDialogProps, Days } from '~/features/messaging/day_dialog'

const loadDayDialog = part(
  '~/features/messaging/day_dialog',
  () => import('~/features/messaging/day_dialog')
)

type ConversationMenuProps = {
  /** Nothing to go to where nothing was written. */
  days: Days | null
  onDay: (date: string) => void
  /** With the team one writes to the team already. */
  withTeam: boolean
  onReport?: () => void
}

/** The ways through the conversation and out of it; in a narrow header also what stands beside it elsewhere. */
export function ConversationMenu({ days, onDay, withTeam, onReport }: ConversationMenuProps) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const DayDialog = usePart<DayDialogProps>(loadDayDialog, asking, () => {
    toast(t('messaging.older_failed'))
    setAsking(false)
  })
  return (
    <>
      <Menu label={t('messaging.more')}>
        {days && (
          <MenuItem icon={CalendarSearch} onPress={() => setAsking(true)}>
            {t('messaging.day.go')}
          </MenuItem>
        )}
        <MenuLink icon={Search} href="/messages/search">
          {t('messaging.search.title')}
        </MenuLink>
        {!withTeam && (
          <MenuLink icon={MessageCircleQuestion} href="/messages/team">
            {t('messaging.team.write')}
          </MenuLink>
        )}
        <div className="@min-[22rem]:hidden">
          {onReport && (
            <MenuItem icon={Flag} onPress={onReport}>
              {t('safeguarding.report.conversation')}
            </MenuItem>
          )}
          <MenuOutside icon={LifeBuoy} href="/concern">
            {t('layout.concern')}
          </MenuOutside>
        </div>
      </Menu>
      {days && DayDialog && (
        <DayDialog open={asking} onClose={() => setAsking(false)} days={days} onDay={onDay} />
      )}
    </>
  )
}

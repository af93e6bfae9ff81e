import { Icon } from '~/ui/icon'
import { useId, type ReactNode } from 'react'
import { useMenu } from '~/hooks/use_menu'
import { useTranslation } from '~/hooks/use_translation'
import { iconButtonClasses } from '~/ui/icon_button'
import { Ellipsis, type LucideIcon } from 'lucide-react'

type MenuProps = {
  /** What the menu is for: "Actions sur ce message". */
  label: string
  icon?: LucideIcon
  /** MenuItem and MenuLink. They may come after it was opened. */
  children: ReactNode
  onOpen?: () => void
}

/** A button with a short list of actions, on the browser's own popover: Escape and a press outside close it. */
export function Menu({ label, icon = Ellipsis, children, onOpen }: MenuProps) {
  const id = `menu${useId().replace(/[^\w]/g, '')}`
  const { t } = useTranslation()
  const { button, list, open, follow, move } = useMenu(Boolean(children), onOpen)

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        className={iconButtonClasses}
      >
        <Icon of={icon} />
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onToggle={follow}
        onKeyDown={move}
        onClick={() => list.current?.hidePopover()}
        className="fixed m-0 min-w-48 empty:hidden rounded-lg border border-line bg-raised p-1 text-ink shadow-float"
      >
        {children ||
          (open && (
            <div role="menuitem" className="px-3 py-2">
              {t('ui.loading')}
            </div>
          ))}
      </div>
    </>
  )
}

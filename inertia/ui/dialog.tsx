import { X } from 'lucide-react'
import { classes } from '~/ui/classes'
import { IconButton } from '~/ui/icon_button'
import { useTranslation } from '~/hooks/use_translation'
import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from 'react'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** For what is looked at rather than read. */
  wide?: boolean
  /** The buttons, the main one first. */
  actions?: ReactNode
}

/** The browser's own modal dialog: it keeps the focus inside, gives it back, and closes on Escape. */
export function Dialog({ open, onClose, title, children, wide = false, actions }: DialogProps) {
  const { t } = useTranslation()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])

  // `close` comes after keys pressed meanwhile, `cancel` at once; that of a file picker inside bubbles here.
  const cancelled = (event: SyntheticEvent) => event.target === dialog.current && onClose()

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onCancel={cancelled}
      closedby="any"
      className={classes(
        'rounded-r-lg border border-line bg-raised p-0 text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.5)] motion-safe:animate-arrive',
        wide ? 'w-[min(64rem,calc(100vw-2rem))]' : 'w-[min(32rem,calc(100vw-2rem))]'
      )}
    >
      <div className="flex flex-col gap-4 p-5 sm:p-6">
        <div className="flex items-start justify-between gap-3">
          <h2 id={titleId} className="pt-1.5 text-xl">
            {title}
          </h2>
          <IconButton icon={X} label={t('ui.close')} onClick={onClose} className="-mt-1 -mr-2" />
        </div>
        {open && children}
        {actions && <div className="flex flex-wrap justify-end gap-3 pt-2">{actions}</div>}
      </div>
    </dialog>
  )
}

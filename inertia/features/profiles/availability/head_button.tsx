import type { ReactNode } from 'react'
import { classes } from '~/ui/classes'

type HeadButtonProps = {
  place: string
  isActive: boolean
  label: string
  onClick: () => void
  /** Whether its words stand at its upper edge, on the line where an hour begins. */
  atTop?: boolean
  children: ReactNode
}

/** The name of a day or an hour, which paints all of it. */
export function HeadButton({ place, isActive, label, onClick, atTop, children }: HeadButtonProps) {
  return (
    <button
      type="button"
      data-place={place}
      tabIndex={isActive ? 0 : -1}
      title={label}
      onClick={onClick}
      className={classes(
        atTop ? 'items-start' : 'items-center',
        'flex size-full min-h-11 justify-center rounded-sm text-sm hover:bg-action/10 hover:text-action'
      )}
    >
      <span className="sr-only">{label}</span>
      <span aria-hidden>{children}</span>
    </button>
  )
}

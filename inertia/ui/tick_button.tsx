import { Tick } from '~/ui/tick'
import { classes } from '~/ui/classes'
import { useState, type ComponentPropsWithRef, type MouseEvent } from 'react'

type TickButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-pressed'> & {
  done: boolean
  /** Names what is ticked: "Marquer « Exercice 4 » comme fait". */
  label: string
}

/** A box to tick with a pen stroke. Put it in a Form, or give it `onClick`. */
export function TickButton({ done, label, className, onClick, ...rest }: TickButtonProps) {
  // Only a tick made here and now is drawn; those of earlier just stand there.
  const [wasDone] = useState(done)
  // The second press of a double click means the same as the first, not its opposite.
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail > 1) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="submit"
      {...rest}
      onClick={press}
      aria-pressed={done}
      aria-label={label}
      title={label}
      className={classes(
        'group inline-flex size-11 items-center justify-center rounded-md',
        className
      )}
    >
      <span
        className={classes(
          'inline-flex size-6 items-center justify-center rounded-sm border-2 bg-raised transition-colors',
          done ? 'border-success text-success' : 'border-border group-hover:border-action'
        )}
      >
        {done && <Tick animated={!wasDone} />}
      </span>
    </button>
  )
}

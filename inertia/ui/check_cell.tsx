import { choiceMarkClasses } from '~/ui/choice_styles'
import type { ComponentPropsWithRef } from 'react'

type CheckCellProps = Omit<ComponentPropsWithRef<'input'>, 'type'> & {
  /** Read out: row and column are only seen. */
  label: string
}

/** A cell of a table that is ticked; the whole cell can be pressed. */
export function CheckCell({ label, ...props }: CheckCellProps) {
  return (
    <td className="w-px p-0">
      <label className="flex min-h-14 min-w-16 items-center justify-center sm:min-w-28">
        <span className="sr-only">{label}</span>
        <input {...props} type="checkbox" className={choiceMarkClasses} />
      </label>
    </td>
  )
}

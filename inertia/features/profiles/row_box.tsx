import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '~/ui/icon_button'
import { useHydrated } from '~/hooks/use_hydrated'

type RowBoxProps = {
  legend: string
  removeLabel?: string
  onRemove?: () => void
  children: ReactNode
}

/** For the first and the last field of a row: on a phone it stands on two lines, the button beside the first. */
export const BROAD = 'col-span-2 sm:col-span-1'

/** One row of an editor, named as a group. */
export function RowBox({ legend, removeLabel, onRemove, children }: RowBoxProps) {
  const hydrated = useHydrated()
  return (
    <fieldset className="border-b border-line pb-4">
      <legend className="sr-only">{legend}</legend>
      <div className="grid grid-cols-[1fr_1fr_2.75rem] items-start gap-3 sm:grid-cols-[2fr_1fr_1fr_2.75rem]">
        {children}
        {hydrated && onRemove && removeLabel && (
          <IconButton
            icon={Trash2}
            label={removeLabel}
            onClick={onRemove}
            className="col-start-3 row-start-1 mt-7.5 sm:col-start-4"
          />
        )}
      </div>
    </fieldset>
  )
}

import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '~/ui/icon_button'
import { useHydrated } from '~/hooks/use_hydrated'

type RowBoxProps = {
  legend: string
  removeLabel: string
  onRemove?: () => void
  children: ReactNode
}

/** One row of an editor, named as a group; on a phone its fields stand below each other. */
export function RowBox({ legend, removeLabel, onRemove, children }: RowBoxProps) {
  const hydrated = useHydrated()
  return (
    <fieldset className="border-b border-line pb-4">
      <legend className="sr-only">{legend}</legend>
      <div className="flex items-start gap-2">
        <div className="grid min-w-0 flex-1 grid-cols-2 gap-3 sm:grid-cols-[2fr_1fr_1fr]">
          {children}
        </div>
        {hydrated && onRemove && (
          <IconButton
            icon={Trash2}
            label={removeLabel}
            onClick={onRemove}
            className="mt-7.5 shrink-0"
          />
        )}
      </div>
    </fieldset>
  )
}

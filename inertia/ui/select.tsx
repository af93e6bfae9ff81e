import { Icon } from '~/ui/icon'
import { classes } from '~/ui/classes'
import { ChevronDown } from 'lucide-react'
import { useControl } from '~/ui/field_context'
import type { ComponentPropsWithRef } from 'react'
import { controlClasses } from '~/ui/control_styles'

type SelectProps = ComponentPropsWithRef<'select'> & {
  options: { value: string; label: string }[]
  /** What stands there before a choice is made. */
  placeholder?: string
}

export function Select({ options, placeholder, className, ...props }: SelectProps) {
  return (
    <div className="relative">
      <select
        {...useControl()}
        {...props}
        className={classes(controlClasses, 'appearance-none pr-10', className)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon
        of={ChevronDown}
        className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-ink-quiet"
      />
    </div>
  )
}

import { classes } from '~/ui/classes'
import { useControl } from '~/ui/field_context'
import type { ComponentPropsWithRef } from 'react'
import { controlClasses } from '~/ui/control_styles'

type TextAreaProps = ComponentPropsWithRef<'textarea'> & {
  /** Ruled paper, for memos. */
  ruled?: boolean
}

/** Grows with what is written where the browser can, and can be pulled larger elsewhere. */
export function TextArea({ className, ruled, rows = 4, ...props }: TextAreaProps) {
  return (
    <textarea
      {...useControl()}
      rows={rows}
      {...props}
      className={classes(
        controlClasses,
        'field-sizing-content resize-y',
        ruled && 'ruled',
        className
      )}
    />
  )
}

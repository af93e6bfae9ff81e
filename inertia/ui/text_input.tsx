import { classes } from '~/ui/classes'
import { useControl } from '~/ui/field_context'
import type { ComponentPropsWithRef } from 'react'
import { controlClasses } from '~/ui/control_styles'

export type TextInputProps = ComponentPropsWithRef<'input'>

export function TextInput({ className, type = 'text', ...props }: TextInputProps) {
  return (
    <input
      {...useControl()}
      type={type}
      {...props}
      className={classes(controlClasses, className)}
    />
  )
}

import { Icon } from '~/ui/icon'
import type { LucideIcon } from 'lucide-react'
import type { ComponentPropsWithRef, MouseEvent } from 'react'
import { useTranslation } from '~/hooks/use_translation'
import { buttonClasses, type ButtonSize, type ButtonVariant } from '~/ui/button_styles'
import { useFormState } from '~/ui/form_context'

export type ButtonProps = ComponentPropsWithRef<'button'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: LucideIcon
  /** Something is on its way: the button says so and does nothing more. A Form sets this for its submit button. */
  pending?: boolean
}

export function Button(props: ButtonProps) {
  const {
    variant,
    size,
    icon,
    pending,
    type = 'button',
    className,
    children,
    onClick,
    ...rest
  } = props
  const { t } = useTranslation()
  const form = useFormState()
  const waiting = pending ?? (type === 'submit' && form?.processing === true)

  // Not `disabled`, which would throw the focus away while waiting.
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (waiting) return event.preventDefault()
    onClick?.(event)
  }

  return (
    <button
      {...rest}
      type={type}
      aria-disabled={waiting || undefined}
      onClick={press}
      className={buttonClasses(variant, size, className)}
    >
      {icon && <Icon of={icon} />}
      <span className={waiting ? 'motion-safe:animate-breathe' : undefined}>{children}</span>
      {waiting && <span className="sr-only">{t('ui.sending')}</span>}
    </button>
  )
}

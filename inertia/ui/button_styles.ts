import { classes } from '~/ui/classes'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'medium' | 'small'

const BASE =
  'inline-flex items-center justify-center gap-2 rounded-md border text-base font-semibold text-center ' +
  'transition-colors select-none active:translate-y-px ' +
  'disabled:opacity-55 disabled:active:translate-y-0 aria-disabled:active:translate-y-0'

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-action text-on-action hover:bg-[color-mix(in_srgb,var(--color-action)_86%,var(--color-ink))]',
  secondary: 'border-border bg-raised text-ink hover:border-action hover:text-action',
  quiet: 'border-transparent bg-transparent text-action hover:bg-action/10',
  danger:
    'border-transparent bg-danger text-on-danger hover:bg-[color-mix(in_srgb,var(--color-danger)_86%,var(--color-ink))]',
}

// Both are 44 px high for a thumb; the small one is only narrower.
const SIZES: Record<ButtonSize, string> = {
  medium: 'min-h-11 px-5 py-2',
  small: 'min-h-11 px-3 py-1.5',
}

export function buttonClasses(
  variant: ButtonVariant = 'primary',
  size: ButtonSize = 'medium',
  className?: string
) {
  return classes(BASE, VARIANTS[variant], SIZES[size], className)
}

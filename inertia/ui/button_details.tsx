import type { ReactNode } from 'react'
import { buttonClasses, type ButtonVariant } from '~/ui/button_styles'

type ButtonDetailsProps = {
  label: string
  variant?: ButtonVariant
  /** Of those with one name only one is open. */
  name: string
  children: ReactNode
}

/** A button that opens its form below, also without script. */
export function ButtonDetails({ label, variant, name, children }: ButtonDetailsProps) {
  return (
    <details name={name} className="min-w-0 open:order-last open:basis-full">
      <summary
        className={buttonClasses(
          variant,
          'medium',
          'cursor-pointer list-none [&::-webkit-details-marker]:hidden'
        )}
      >
        {label}
      </summary>
      <div className="margin-line mt-4 border-margin pl-4 sm:pl-5">{children}</div>
    </details>
  )
}

import { Icon } from '~/ui/icon'
import type { ReactNode } from 'react'
import { CircleAlert } from 'lucide-react'

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-danger">
      <Icon of={CircleAlert} size="small" className="mt-0.5" />
      <span>{children}</span>
    </p>
  )
}

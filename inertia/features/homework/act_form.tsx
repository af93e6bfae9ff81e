import type { FormEvent, ReactNode } from 'react'
import { urlFor } from '~/client'
import { useShared } from '~/hooks/use_shared'

type Route =
  | 'task_completions.store'
  | 'task_completions.destroy'
  | 'task_pins.store'
  | 'task_pins.destroy'
  | 'tasks.destroy'
  | 'memo_pins.store'
  | 'memo_pins.destroy'

type ActFormProps = {
  route: Route
  id: string
  /** Done at once in the page; without script the form itself is sent. */
  onAct: () => void
  className?: string
  children: ReactNode
}

/** One button that does one thing to a line: a form of its own, so that it does without script too. */
export function ActForm({ route, id, onAct, className, children }: ActFormProps) {
  const { csrfToken } = useShared()
  const method = route.endsWith('.destroy') ? '?_method=DELETE' : ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAct()
  }
  return (
    <form
      method="post"
      action={`${urlFor(route, { id })}${method}`}
      onSubmit={submit}
      className={className}
    >
      <input type="hidden" name="_csrf" value={csrfToken} />
      {children}
    </form>
  )
}

import { urlFor } from '~/client'
import type { FormEvent } from 'react'
import { TickButton } from '~/ui/tick_button'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import type { HomeworkLine } from '~/features/homework/homework_line'

type TickFormProps = { line: HomeworkLine; done: boolean; onToggle: () => void }

/** One tap says that it is done. A form of its own, so that it does without script too. */
export function TickForm({ line, done, onToggle }: TickFormProps) {
  const { t } = useTranslation()
  const { csrfToken } = useShared()
  const { id, title } = line

  const submit = (event: FormEvent) => {
    event.preventDefault()
    onToggle()
  }

  return (
    <form
      method="post"
      action={`${urlFor('homework_states.update', { id })}?_method=PUT`}
      onSubmit={submit}
      className="-my-2.5 -ml-2.5 shrink-0"
    >
      <input type="hidden" name="_csrf" value={csrfToken} />
      <input type="hidden" name="state" value={done ? 'todo' : 'submitted'} />
      <TickButton done={done} label={t(done ? 'homework.untick' : 'homework.tick', { title })} />
    </form>
  )
}

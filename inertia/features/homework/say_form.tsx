import { Form } from '~/ui/form'
import { Field } from '~/ui/field'
import { urlFor } from '~/client'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/text_area'
import { FilesField } from './files_field'
import type { FileLimits } from '~/ui/files_input'
import type { HomeworkState } from '~/features/homework/homework_line'

export type SayFormProps = {
  id: string
  to: HomeworkState
  /** Which of the forms of this sheet it is: what is typed in one is not kept for another. */
  as: string
  label: string
  hint?: string
  submit: string
  limits: FileLimits
}

/** Says where homework stands, with a word and files. */
export function SayForm({ id, to, as, label, hint, submit, limits }: SayFormProps) {
  return (
    <Form
      action={`${urlFor('homework_states.update', { id })}?as=${as}`}
      method="put"
      multipart
      errorSummary={false}
    >
      <input type="hidden" name="state" value={to} />
      <Field name="words" label={label} hint={hint}>
        <TextArea rows={2} maxLength={2000} />
      </Field>
      <FilesField limits={limits} />
      <div>
        <Button type="submit">{submit}</Button>
      </div>
    </Form>
  )
}

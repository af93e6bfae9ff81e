import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { useTranslation } from '~/hooks/use_translation'
import type { HomeworkState } from '~/features/homework/homework_line'

type Name = 'start' | 'unblock' | 'resume' | 'unreview'
type PlainMoveProps = { id: string; name: Name; to: HomeworkState }

/** A move that needs no word: one tap. */
export function PlainMove({ id, name, to }: PlainMoveProps) {
  const { t } = useTranslation()
  return (
    <Form route="homework_states.update" routeParams={{ id }} errorSummary={false}>
      <input type="hidden" name="state" value={to} />
      <Button type="submit" variant="secondary">
        {t(`homework.sheet.${name}`)}
      </Button>
    </Form>
  )
}

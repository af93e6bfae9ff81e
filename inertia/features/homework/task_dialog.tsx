import { Trash2 } from 'lucide-react'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { useTranslation } from '~/hooks/use_translation'
import { TaskFields } from '~/features/homework/task_fields'
import type { Task } from '~/features/homework/send_task'

type TaskDialogProps = { task: Task; open: boolean; onClose: () => void; onRemove: () => void }

/** What there is to do and for when, to change; or to delete, which can be undone for a moment. */
export function TaskDialog({ task, open, onClose, onRemove }: TaskDialogProps) {
  const { t } = useTranslation()
  const remove = () => {
    onClose()
    onRemove()
  }
  return (
    <Dialog open={open} onClose={onClose} title={t('homework.tasks.edit_title')}>
      <Form route="tasks.update" routeParams={{ id: task.id }} onSuccess={onClose}>
        <TaskFields task={task} />
        <div className="flex flex-wrap justify-between gap-3">
          <Button type="submit">{t('homework.tasks.save')}</Button>
          <Button variant="quiet" icon={Trash2} onClick={remove}>
            {t('homework.tasks.delete')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

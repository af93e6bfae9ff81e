import { Trash2 } from 'lucide-react'
import { Card } from '~/ui/card'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { TextLink } from '~/ui/text_link'
import { PageHeader } from '~/ui/page_header'
import type { InertiaProps } from '~/types'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { TaskFields } from '~/features/homework/task_fields'

/** A task on its own page: its address, and the way to change it without script. */
export default function Edit({ task }: InertiaProps<{ task: Data.Homework.Task }>) {
  const { t } = useTranslation()
  const { id } = task
  return (
    <>
      <PageHeader
        title={t('homework.tasks.edit_title')}
        overline={<TextLink route="tasks.index">{t('homework.tasks.back')}</TextLink>}
      />
      <Card className="flex max-w-3xl flex-col gap-5">
        <Form route="tasks.update" routeParams={{ id }}>
          <TaskFields task={task} />
          <div>
            <Button type="submit">{t('homework.tasks.save')}</Button>
          </div>
        </Form>
        <Form
          route="tasks.destroy"
          routeParams={{ id }}
          errorSummary={false}
          className="border-t border-line pt-3"
        >
          <div>
            <Button type="submit" variant="quiet" icon={Trash2}>
              {t('homework.tasks.delete')}
            </Button>
          </div>
        </Form>
      </Card>
    </>
  )
}

import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { useTranslation } from '~/hooks/use_translation'

type DeleteMemoProps = { id: string; onDelete: () => void }

/** What is deleted is gone for good, so it is asked twice. */
export function DeleteMemo({ id, onDelete }: DeleteMemoProps) {
  const { t } = useTranslation()
  const [asking, ask] = useState(false)

  return (
    <>
      <Button variant="quiet" icon={Trash2} onClick={() => ask(true)}>
        {t('homework.memos.delete')}
      </Button>
      <Dialog open={asking} onClose={() => ask(false)} title={t('homework.memos.delete_title')}>
        <p>{t('homework.memos.delete_text')}</p>
        <Form
          route="memos.destroy"
          routeParams={{ id }}
          errorSummary={false}
          onSuccess={onDelete}
          className="flex-row flex-wrap justify-end gap-3"
        >
          <Button variant="secondary" onClick={() => ask(false)}>
            {t('homework.memos.keep')}
          </Button>
          <Button type="submit" variant="danger">
            {t('homework.memos.delete')}
          </Button>
        </Form>
      </Dialog>
    </>
  )
}

import { Pin, PinOff } from 'lucide-react'
import { urlFor } from '~/client'
import { Button } from '~/ui/button'
import { router } from '@inertiajs/react'
import type { Data } from '@generated/data'
import { useTranslation } from '~/hooks/use_translation'
import { ActForm } from '~/features/homework/act_form'

const quietly = { async: true, preserveState: true, preserveScroll: true, showProgress: false }

/** Keeps a memo on top of the list, or lets it go. What is being written in it stays as it is. */
export function PinMemo({ memo: { id, pinned } }: { memo: Data.Homework.Memo }) {
  const { t } = useTranslation()
  const act = () => {
    if (pinned) router.delete(urlFor('memo_pins.destroy', { id }), quietly)
    else router.post(urlFor('memo_pins.store', { id }), {}, quietly)
  }
  return (
    <ActForm route={pinned ? 'memo_pins.destroy' : 'memo_pins.store'} id={id} onAct={act}>
      <Button type="submit" variant="quiet" icon={pinned ? PinOff : Pin}>
        {t(`homework.memos.${pinned ? 'unpin' : 'pin'}`)}
      </Button>
    </ActForm>
  )
}

import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { useTranslation } from '~/hooks/use_translation'
import type { Message } from '~/features/messaging/conversation_types'

type WithdrawDialogProps = {
  message: Message | null
  onClose: () => void
  onWithdraw: (message: Message) => void
}

export function WithdrawDialog({ message, onClose, onWithdraw }: WithdrawDialogProps) {
  const { t } = useTranslation()
  const withdraw = () => {
    onClose()
    onWithdraw(message!)
  }

  return (
    <Dialog
      open={message !== null}
      onClose={onClose}
      title={t('messaging.withdraw.title')}
      actions={
        <>
          <Button variant="danger" onClick={withdraw}>
            {t('messaging.withdraw.do')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('messaging.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('messaging.withdraw.text')}</p>
    </Dialog>
  )
}

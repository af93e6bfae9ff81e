import { Dialog } from '~/ui/dialog'
import { Button } from '~/ui/button'
import { KEEP_ALL } from '~/hooks/use_kept_form'
import { useShared } from '~/hooks/use_shared'
import { useSignedOut } from '~/hooks/use_signed_out'
import { useTranslation } from '~/hooks/use_translation'

/**
 * Says at once that this device was signed out elsewhere. The button asks for the same page again: the server
 * leads to sign-in and back, and what was typed is kept meanwhile. A full load leaves nothing in the page's memory.
 */
export function SignedOutNotice() {
  const { t } = useTranslation()
  const { user } = useShared()
  const { signedOut, close } = useSignedOut()

  const signIn = () => {
    window.dispatchEvent(new Event(KEEP_ALL))
    window.location.reload()
  }
  return (
    <Dialog
      open={signedOut}
      onClose={close}
      title={t('layout.signed_out.title')}
      actions={<Button onClick={signIn}>{t('layout.signed_out.again')}</Button>}
    >
      <p>{t('layout.signed_out.text', { role: user?.role ?? 'other' })}</p>
    </Dialog>
  )
}

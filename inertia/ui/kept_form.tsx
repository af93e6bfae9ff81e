import { Notice } from '~/ui/notice'
import { Button } from '~/ui/button'
import { useShared } from '~/hooks/use_shared'
import { useKeptForm } from '~/hooks/use_kept_form'
import { useTranslation } from '~/hooks/use_translation'

/** Inside of a Form: says that what was typed before is back, and lets go of it when asked. */
export function KeptForm({ action, always }: { action: string; always: boolean }) {
  const { t } = useTranslation()
  const { user } = useShared()
  const { mark, isBack, throwAway } = useKeptForm(action, always)
  return (
    <div ref={mark} role="status" className={isBack ? undefined : 'hidden'}>
      {isBack && (
        <Notice
          title={t('ui.kept.title')}
          action={
            <Button variant="secondary" size="small" onClick={throwAway}>
              {t('ui.kept.throw_away')}
            </Button>
          }
        >
          {t('ui.kept.text', { role: user?.role ?? 'other' })}
        </Notice>
      )}
    </div>
  )
}

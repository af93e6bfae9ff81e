import { X } from 'lucide-react'
import { Link } from '@adonisjs/inertia/react'
import { Button } from '~/ui/button'
import { IconButton } from '~/ui/icon_button'
import { useToasts } from '~/hooks/use_toasts'
import { useTranslation } from '~/hooks/use_translation'

/**
 * What just happened, at the foot of the page, or near its top where one writes at the foot; read out politely, with
 * an undo where there is one.
 */
export function Toasts() {
  const { t } = useTranslation()
  const { toasts, dismiss } = useToasts()

  return (
    <div
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-50 flex flex-col items-center gap-2 px-4 lg:bottom-6 [:root:has([data-foot])_&]:top-32 [:root:has([data-foot])_&]:bottom-auto"
    >
      {toasts.map((toast) => (
        <div
          key={toast.id}
          className="pointer-events-auto flex w-full max-w-md items-center gap-2 rounded-lg border border-border bg-ink py-1 pr-1 pl-4 text-paper shadow-float motion-safe:animate-arrive"
        >
          <p className="min-w-0 flex-1 py-2">{toast.message}</p>
          {toast.onUndo && (
            <Button
              variant="quiet"
              size="small"
              className="text-paper! underline underline-offset-4 hover:bg-paper/15"
              onClick={() => {
                toast.onUndo?.()
                dismiss(toast.id)
              }}
            >
              {t('ui.undo')}
            </Button>
          )}
          {toast.href && (
            <Link
              href={toast.href}
              className="rounded-md px-3 py-2 font-semibold underline underline-offset-4"
              onClick={() => dismiss(toast.id)}
            >
              {t('ui.see')}
            </Link>
          )}
          <IconButton
            icon={X}
            label={t('ui.close')}
            onClick={() => dismiss(toast.id)}
            className="text-paper! hover:bg-paper/15"
          />
        </div>
      ))}
    </div>
  )
}

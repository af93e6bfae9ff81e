import { useTranslation } from '~/hooks/use_translation'

/** By keyboard, past the buttons of all messages to where one writes. */
export function ToField() {
  const { t } = useTranslation()
  const go = () => document.querySelector<HTMLElement>('textarea[name="body"]')?.focus()
  return (
    <button
      type="button"
      onClick={go}
      className="sr-only self-start rounded-md bg-action px-4 py-2 font-semibold text-on-action focus-visible:not-sr-only"
    >
      {t('messaging.to_field')}
    </button>
  )
}

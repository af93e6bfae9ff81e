import { useTranslation } from '~/hooks/use_translation'

export function SkipLink() {
  const { t } = useTranslation()
  return (
    <a
      href="#content"
      className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-action px-4 py-2 font-semibold text-on-action opacity-0 focus-visible:translate-y-0 focus-visible:opacity-100"
    >
      {t('layout.skip')}
    </a>
  )
}

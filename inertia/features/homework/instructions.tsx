import { useTranslation } from '~/hooks/use_translation'

/** The instructions as their tutor wrote them, on ruled paper. */
export function Instructions({ text }: { text: string }) {
  const { t } = useTranslation()
  return (
    <section aria-label={t('homework.sheet.instructions')}>
      {text ? (
        <p className="ruled max-w-text pt-2 text-lg leading-8 whitespace-pre-wrap">{text}</p>
      ) : (
        <p className="max-w-text text-ink-quiet">{t('homework.sheet.no_instructions')}</p>
      )}
    </section>
  )
}

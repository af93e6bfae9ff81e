import { useTranslation, type BasePropertyProps } from 'adminjs'

const LOOKS: Record<string, string> = {
  info: 'text-ink-quiet',
  success: 'text-success',
  warning: 'text-warning',
}

/** An announcement in one language as its readers see it. */
export function BannerPreview({ property, record, resource }: BasePropertyProps) {
  const { translateProperty: tp } = useTranslation()
  const { [property.path]: text, tone } = record!.params
  return (
    <div className="hs mb-6">
      <div className="mb-1 text-sm text-ink-quiet">{tp(property.label, resource.id)}</div>
      <div
        className={`max-w-text rounded-r-lg border border-current/45 bg-[color-mix(in_srgb,currentColor_7%,var(--color-raised))] p-4 ${LOOKS[tone] ?? ''}`}
      >
        <p className="whitespace-pre-line break-words text-ink">{text}</p>
      </div>
    </div>
  )
}

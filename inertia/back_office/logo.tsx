import { useState } from 'react'
import { useTranslation, type BasePropertyProps } from 'adminjs'

const GROUNDS = ['#faf7f1', '#14171c']

/** A logo on paper and on slate, as it will stand. */
export function LogoOnGrounds({ src }: { src: string }) {
  const { translateComponent: tc } = useTranslation()
  const [failed, setFailed] = useState(false)
  if (failed) return <p className="text-danger">{tc('ChangeLogo.unreadable')}</p>
  return (
    <div className="flex flex-wrap gap-4">
      {GROUNDS.map((background) => (
        <span
          key={background}
          className="inline-flex rounded-md border border-line p-4"
          style={{ background }}
        >
          <img
            src={src}
            alt={tc('ChangeLogo.alt')}
            className="h-9 w-auto max-w-40 object-contain"
            onError={() => setFailed(true)}
          />
        </span>
      ))}
    </div>
  )
}

export const logoAddress = (id: string) => `/logo.png?v=${id}`

/** The present logo on the page of the settings. */
export function ShownLogo({ property, record, resource }: BasePropertyProps) {
  const { translateProperty: tp, translateComponent: tc } = useTranslation()
  const id: string | undefined = record?.params[property.path]
  return (
    <div className="hs mb-6">
      <div className="mb-1 text-sm text-ink-quiet">{tp(property.label, resource.id)}</div>
      {id ? <LogoOnGrounds src={logoAddress(id)} /> : tc('ChangeLogo.none')}
    </div>
  )
}

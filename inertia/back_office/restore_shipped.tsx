import { useTranslation, type EditPropertyProps } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'

type RestoreShippedProps = EditPropertyProps & { onRestored: () => void }

/** What is longer isn't said on a button. */
const LONGEST = 60

/** The way back to the value that was shipped, where a setting has one and says something else. Nothing is saved by it. */
export function RestoreShipped({ property, record, onChange, onRestored }: RestoreShippedProps) {
  const { translateComponent: tc } = useTranslation()
  const { shipped } = property.custom as { shipped?: string | number | null }
  if (shipped === undefined || same(record.params[property.path], shipped)) return null

  function restore() {
    onChange(property.path, shipped)
    onRestored()
  }

  const value = same(shipped, null) ? tc('RestoreShipped.nothing') : String(shipped)
  const words = value.length > LONGEST ? 'RestoreShipped.text' : 'RestoreShipped.restore'
  return (
    <button type="button" onClick={restore} className={`${buttonClasses('quiet', 'small')} mt-1`}>
      {tc(words, { value })}
    </button>
  )
}

const same = (one: unknown, other: unknown) => String(one ?? '') === String(other ?? '')

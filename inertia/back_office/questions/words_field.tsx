import type { ReactNode } from 'react'
import { controlClasses } from '~/ui/control_styles'
import { useWords } from '~/back_office/questions/use_words'
import { excessOf } from '~/back_office/questions/use_answer'

type WordsFieldProps = {
  id: string
  label: ReactNode
  value: string
  onChange: (text: string) => void
  required?: boolean
  readOnly?: boolean
}

/** The words of a message: nothing is cut, the field says by how much they are too long. */
export function WordsField({ id, label, value, onChange, ...rest }: WordsFieldProps) {
  const { t } = useWords()
  const excess = excessOf(value)
  return (
    <div className="mb-3">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        rows={4}
        value={value}
        aria-invalid={excess > 0}
        aria-describedby={`${id}-excess`}
        onChange={(event) => onChange((event.target as unknown as { value: string }).value)}
        className={controlClasses}
        {...rest}
      />
      <p id={`${id}-excess`} aria-live="polite" className="text-sm text-danger empty:hidden">
        {excess > 0 && t('tooLong', { count: excess })}
      </p>
    </div>
  )
}

import { useRef } from 'react'
import { useTranslation } from 'adminjs'
import { buttonClasses } from '~/ui/button_styles'
import { controlClasses } from '~/ui/control_styles'
import type { Errors } from '~/back_office/office_field'

export type TextPart = {
  name: string
  part: string
  language: 'fr' | 'en'
  shipped: string
  text: string
  placeholders: string[]
}

type TextPartFieldProps = { field: TextPart; error?: Errors[string] }

/** One part of a text, with what it can name and the way back to the shipped words. */
export function TextPartField({ field, error }: TextPartFieldProps) {
  const { translateComponent: tc, translateMessage: tm, translateProperty: tp } = useTranslation()
  const area = useRef<HTMLTextAreaElement>(null)
  const { name, part, language, shipped, text, placeholders } = field

  function restore() {
    if (area.current) area.current.value = shipped
  }

  return (
    <>
      <label htmlFor={name} className="mb-1 block font-semibold">
        {tp(name)}
      </label>
      <textarea
        ref={area}
        id={name}
        name={name}
        lang={language}
        rows={['body', 'message'].includes(part) ? 8 : 2}
        defaultValue={text}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${name}-names${error ? ` ${name}-error` : ''}`}
        className={`${controlClasses} field-sizing-content resize-y`}
      />
      {error && (
        <p id={`${name}-error`} className="mt-1 text-danger">
          {tm(error.message, undefined, error.options as never)}
        </p>
      )}
      <p id={`${name}-names`} className="mt-1 text-sm text-ink-quiet">
        {tc('EditText.names')} {placeholders.map((one) => `{${one}}`).join(' ')}
      </p>
      {text !== shipped && (
        <button
          type="button"
          onClick={restore}
          className={`${buttonClasses('quiet', 'small')} mt-1`}
        >
          {tc('EditText.restore')}
        </button>
      )}
    </>
  )
}

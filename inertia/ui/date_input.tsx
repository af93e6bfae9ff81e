import { TextInput, type TextInputProps } from '~/ui/text_input'

/** A day, as "2026-11-24". */
export function DateInput(props: Omit<TextInputProps, 'type'>) {
  return <TextInput {...props} type="date" className="max-w-56" />
}

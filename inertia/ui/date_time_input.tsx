import { TextInput, type TextInputProps } from '~/ui/text_input'

/** A wall time in the person's own zone, as "2026-11-24T17:00": the server knows the zone. */
export function DateTimeInput(props: Omit<TextInputProps, 'type'>) {
  return <TextInput {...props} type="datetime-local" className="max-w-72" />
}

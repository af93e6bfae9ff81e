import { TextInput, type TextInputProps } from '~/ui/text_input'

/** A wall time, as "17:00". */
export function TimeInput(props: Omit<TextInputProps, 'type'>) {
  return <TextInput {...props} type="time" className="max-w-36" />
}

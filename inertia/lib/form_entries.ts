import type { Entries } from '~/lib/kept_forms'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const NEVER_KEPT = ['password', 'file', 'hidden', 'submit', 'button', 'image', 'reset']

/** A password that is being shown is a text field: its `autocomplete` still says what it is. */
const isSecret = ({ autocomplete }: HTMLInputElement) => /password|one-time-code/.test(autocomplete)

/** A row that is ticked takes a place among those that are sent: the place says nothing of which it is. */
const withoutPlace = (name: string) => name.replace(/\[\d+\]/, '[]')

const isTicked = (control: HTMLInputElement) => ['checkbox', 'radio'].includes(control.type)

function controlsOf(form: HTMLFormElement) {
  return [...form.elements].filter(
    (one): one is Control =>
      one.matches('input[name], textarea[name], select[name]') &&
      (!NEVER_KEPT.includes((one as Control).type) || 'kept' in (one as Control).dataset) &&
      !isSecret(one as HTMLInputElement)
  )
}

/** What a person has typed and chosen here; never a password, a code or a file. */
export function entriesOf(form: HTMLFormElement): Entries {
  return controlsOf(form)
    .filter(
      (control) => !isTicked(control as HTMLInputElement) || (control as HTMLInputElement).checked
    )
    .map((control) => [control.name, control.value])
}

/** Puts it back, telling each field about it as if a person had: React's own state follows. */
export function fillIn(form: HTMLFormElement, entries: Entries) {
  const left = [...entries]
  const take = (fits: (entry: Entries[number]) => boolean) => {
    const index = left.findIndex(fits)
    return index === -1 ? null : left.splice(index, 1)[0]
  }
  for (const control of controlsOf(form)) {
    const { name, value } = control
    if (isTicked(control as HTMLInputElement)) {
      const wanted = withoutPlace(name)
      const ticked = take((one) => withoutPlace(one[0]) === wanted && one[1] === value) !== null
      if ((control as HTMLInputElement).checked !== ticked) control.click()
    } else {
      const entry = take((one) => one[0] === name)
      if (entry && entry[1] !== value) typeInto(control, entry[1])
    }
  }
}

/** Writes into a field as a person would. React watches a field's own setter; the prototype's goes past it, so that the event is heard as new. */
export function typeInto(control: Control, value: string) {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set
  setter?.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
  control.dispatchEvent(new Event('change', { bubbles: true }))
}

import isEmail from 'validator/lib/isEmail.js'
import { useTranslation } from '~/hooks/use_translation'
import type { FormErrors } from '~/ui/form_context'

type Control = HTMLInputElement | HTMLSelectElement

/** The words of a box stand after it in its label; in others, what follows the first words is a remark. */
function labelOf({ labels, type }: Control) {
  const label = labels?.[0]
  const words = type === 'checkbox' ? label?.textContent : label?.firstChild?.textContent
  return words ?? ''
}

/** Browsers take an address without a domain's ending. The server doesn't, by this very function. */
const isNoAddress = ({ type, value }: Control) =>
  type === 'email' && value !== '' && !isEmail(value)

/** What the browser finds wrong within a part of a form, in our words. */
export function useFieldCheck() {
  const { t } = useTranslation()

  function sentence(control: Control) {
    const field = labelOf(control)
    const { valueMissing, typeMismatch, tooShort } = control.validity
    if (valueMissing && control.type === 'checkbox') return t('ui.check.tick', { field })
    if (valueMissing) return t('ui.check.required', { field })
    if (typeMismatch || isNoAddress(control)) return t('ui.check.email', { field })
    if (tooShort)
      return t('ui.check.too_short', { field, min: (control as HTMLInputElement).minLength })
    return t('ui.check.not_possible', { field })
  }

  return (part: HTMLElement): FormErrors => {
    const controls = [...part.querySelectorAll<Control>('input[name], select[name]')]
    const wrong = controls.filter((control) => !control.validity.valid || isNoAddress(control))
    return Object.fromEntries(wrong.map((control) => [control.name, sentence(control)]))
  }
}

import { signUpFaults } from '#accounts/sign_up_faults'
import { useShared } from '~/hooks/use_shared'
import { useTranslation } from '~/hooks/use_translation'
import { dayIn } from '~/lib/day_in'
import { browserZone } from '~/features/accounts/sign_up/browser_zone'
import type { FormErrors } from '~/ui/form_context'
import { useFieldCheck } from '~/features/accounts/sign_up/use_field_check'
import { FIELDS, type StepName } from '~/features/accounts/sign_up/sign_up_steps'
import type { SignUpRole } from '~/features/accounts/sign_up/sign_up_draft'

/** What is wrong at a step: what the browser finds, and the rules by which the server judges the whole form. */
export function useStepCheck(role: SignUpRole, authorisationAge: number) {
  const { t } = useTranslation()
  const check = useFieldCheck()
  const { now } = useShared()

  return (part: HTMLFieldSetElement): FormErrors => {
    const found = check(part)
    const form = formOf(part.form!, role)
    const faults = signUpFaults(form, authorisationAge, dayIn(form.timeZone, now))
    const told = Object.entries(faults)
      .filter(([field]) => FIELDS[part.dataset.step as StepName].includes(field))
      .map(([field, reason]) => [field, t(`accounts.sign_up.faults.${reason}`)])
    return inOrder(part, { ...Object.fromEntries(told), ...found })
  }
}

/** As the fields follow each other on the page. */
function inOrder(part: HTMLFieldSetElement, errors: FormErrors): FormErrors {
  const names = [...part.elements].map((element) => (element as HTMLInputElement).name)
  return Object.fromEntries(
    Object.entries(errors).sort(([one], [other]) => names.indexOf(one) - names.indexOf(other))
  )
}

function formOf(form: HTMLFormElement, role: SignUpRole) {
  const typed = new FormData(form)
  const text = (name: string) => String(typed.get(name) ?? '').trim() || undefined
  return {
    role,
    birthDate: text('birthDate') ?? '',
    timeZone: text('timeZone') ?? browserZone(),
    email: text('email'),
    withoutEmail: typed.has('withoutEmail'),
    guardianName: text('guardianName'),
    guardianEmail: text('guardianEmail'),
    consentAccount: typed.has('consentAccount'),
    consentMessages: typed.has('consentMessages'),
  }
}

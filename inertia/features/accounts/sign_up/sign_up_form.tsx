import { Form } from '~/ui/form'
import { Steps } from '~/ui/steps'
import { FormContext, type FormState } from '~/ui/form_context'
import { useFormState } from '~/ui/form_context'
import { ErrorSummary } from '~/ui/error_summary'
import { useTranslation } from '~/hooks/use_translation'
import type { ReactNode } from 'react'
import { KeptAnswers } from '~/features/accounts/sign_up/kept_answers'
import { StepButtons } from '~/features/accounts/sign_up/step_buttons'
import { StepFields, type Consents } from '~/features/accounts/sign_up/step_fields'
import { errorsAt } from '~/features/accounts/sign_up/sign_up_steps'
import { useSignUp, type SignUp, type SignUpProps } from '~/features/accounts/sign_up/use_sign_up'

/** With script one step at a time; without, all of them below each other in one form. */
export function SignUpForm({ consents, ...props }: SignUpProps & { consents: Consents | null }) {
  const { t } = useTranslation()
  const signUp = useSignUp(props)
  const { role } = props
  const { steps, step, hydrated, begun } = signUp
  return (
    <Form
      route="accounts.store"
      errorSummary={false}
      onSuccess={signUp.forget}
      onError={signUp.showFirst}
    >
      <div
        ref={signUp.root}
        key={begun.signUpId + String(signUp.kept)}
        className="flex flex-col gap-6"
        onInput={(event) => signUp.keep(event.currentTarget.closest('form')!)}
      >
        <input type="hidden" name="role" value={role} />
        <input type="hidden" name="signUpId" value={begun.signUpId} />
        {hydrated && (
          <Steps
            layout="row"
            current={step}
            steps={steps.map((name) => ({ title: t(`accounts.sign_up.steps.${name}`) }))}
          />
        )}
        {signUp.kept && <KeptAnswers role={role} onRestart={signUp.restart} />}
        <FoundErrors signUp={signUp}>
          <ErrorSummary />
          {steps.map((name, index) => (
            <StepFields
              key={name}
              name={name}
              hidden={hydrated && index !== step}
              signUp={signUp}
              consents={consents}
              {...props}
            />
          ))}
          <StepButtons signUp={signUp} />
        </FoundErrors>
      </div>
    </Form>
  )
}

/** What the browser found stands beside what the server said; only what can be mended here is shown. */
function FoundErrors({ signUp, children }: { signUp: SignUp; children: ReactNode }) {
  const form = useFormState() as FormState
  const { found, hydrated, steps, step } = signUp
  const all = { ...form.errors, ...found }
  const errors = hydrated ? errorsAt(steps[step], steps, all) : all
  const told = Object.keys(found).length > 0 ? found : form.told
  return <FormContext value={{ ...form, errors, told }}>{children}</FormContext>
}

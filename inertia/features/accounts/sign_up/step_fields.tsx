import type { TextBlock } from '~/features/core/text_blocks'
import { useTranslation } from '~/hooks/use_translation'
import type { StepName } from '~/features/accounts/sign_up/sign_up_steps'
import { WhoFields } from '~/features/accounts/sign_up/who_fields'
import { GuardianFields } from '~/features/accounts/sign_up/guardian_fields'
import { AccessFields } from '~/features/accounts/sign_up/access_fields'
import { AgreementFields } from '~/features/accounts/sign_up/agreement_fields'
import { Expectations } from '~/features/accounts/sign_up/expectations'
import type { SignUp, SignUpProps } from '~/features/accounts/sign_up/use_sign_up'

export type Consents = { account: TextBlock[]; messages: TextBlock[] }

export type StepProps = SignUpProps & { signUp: SignUp; consents: Consents | null }

const FIELDS = {
  who: WhoFields,
  guardian: GuardianFields,
  expectations: Expectations,
  access: AccessFields,
  agreement: AgreementFields,
}

/** One step: its question as the legend, which takes the focus when one arrives. */
export function StepFields({
  name,
  hidden,
  ...props
}: StepProps & { name: StepName; hidden: boolean }) {
  const { t } = useTranslation()
  const Fields = FIELDS[name]
  return (
    <fieldset
      data-step={name}
      hidden={hidden}
      className={hidden ? undefined : 'flex flex-col gap-5'}
    >
      <legend tabIndex={-1} className="mb-4 text-xl font-bold outline-none">
        {t(`accounts.sign_up.steps_title.${name}`, { role: props.role })}
      </legend>
      <Fields {...props} />
    </fieldset>
  )
}

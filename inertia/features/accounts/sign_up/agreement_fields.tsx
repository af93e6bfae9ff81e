import { Checkbox } from '~/ui/checkbox'
import { useTranslation } from '~/hooks/use_translation'
import { Recap } from '~/features/accounts/sign_up/recap'
import { TextBlocks } from '~/features/core/text_blocks'
import type { StepProps } from '~/features/accounts/sign_up/step_fields'

/** What the student agrees to, in the words of the version that is kept with the consent. */
export function AgreementFields({ signUp, consents }: StepProps) {
  const { t } = useTranslation()
  const { begun, hydrated, values } = signUp
  const asked = [
    {
      name: 'consentAccount',
      blocks: consents?.account,
      label: t('accounts.sign_up.consent_account'),
    },
    {
      name: 'consentMessages',
      blocks: consents?.messages,
      label: t('accounts.sign_up.consent_messages'),
    },
  ]
  return (
    <>
      {hydrated && <Recap values={values} />}
      {asked.map(({ name, blocks, label }) => (
        <div key={name} className="flex flex-col gap-2 border-t border-line pt-4">
          <TextBlocks blocks={blocks ?? []} />
          <Checkbox name={name} label={label} defaultChecked={begun[name] === '1'} required />
        </div>
      ))}
    </>
  )
}

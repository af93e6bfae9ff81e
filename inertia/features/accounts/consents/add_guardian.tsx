import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'
import { useTranslation } from '~/hooks/use_translation'
import { GuardianFields } from '~/features/accounts/consents/guardian_fields'

/** Open at once when nobody is named: then it is the next thing to do. */
export function AddGuardian({ open }: { open: boolean }) {
  const { t } = useTranslation()
  return (
    <Details summary={t('guardians.named.add')} open={open}>
      <p className="mb-3 max-w-text text-ink-quiet">{t('guardians.named.add_hint')}</p>
      <Form route="guardianships.store" resetOnSuccess>
        <GuardianFields />
        <div>
          <Button type="submit">{t('guardians.named.add_submit')}</Button>
        </div>
      </Form>
    </Details>
  )
}

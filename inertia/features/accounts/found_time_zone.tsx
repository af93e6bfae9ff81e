import { useState } from 'react'
import { Field } from '~/ui/field'
import { Select } from '~/ui/select'
import { Details } from '~/ui/details'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'
import { useFormState } from '~/ui/form_context'
import { browserZone, UNKNOWN_ZONE } from '~/features/accounts/sign_up/browser_zone'
import { useZoneOptions } from '~/features/accounts/use_zone_options'

/** The browser knows where it is; who lives elsewhere opens this and says so. */
export function FoundTimeZone({ defaultZone }: { defaultZone?: string }) {
  const { t } = useTranslation()
  const form = useFormState()
  const hydrated = useHydrated()
  const [corrected, setCorrected] = useState(defaultZone)
  const zone = corrected ?? (hydrated ? browserZone() : UNKNOWN_ZONE)
  const { nameOf, options } = useZoneOptions(zone)
  const field = (
    <Field
      name="timeZone"
      label={t('accounts.field.time_zone')}
      hint={t('accounts.sign_up.time_zone_hint')}
      required
    >
      <Select
        options={options}
        value={zone}
        onChange={(event) => setCorrected(event.target.value)}
      />
    </Field>
  )
  if (form?.errors.timeZone) return field
  return (
    <Details summary={t('accounts.sign_up.time_zone_found', { zone: nameOf(zone) })}>
      {field}
    </Details>
  )
}

import { Field } from '~/ui/field'
import { TextArea } from '~/ui/text_area'
import { useShared } from '~/hooks/use_shared'
import { useHydrated } from '~/hooks/use_hydrated'
import { useTranslation } from '~/hooks/use_translation'

const LONGEST = 500

/** What was written in a message that was refused without script, or before it stood. */
export type Written = {
  body: string
  explainable: boolean
  /** Why it is here again, where the page's errors don't say it. */
  sentence: string | null
}

/** What the form needs where no script sends it: its id, and where it was warned of, an explanation. */
export function WithoutScript({
  clientId,
  written,
}: {
  clientId: string
  written: Written | null
}) {
  const { t } = useTranslation()
  const { csrfToken, user } = useShared()
  const hydrated = useHydrated()
  const { id: writerId, role } = user!
  return (
    <>
      <input type="hidden" name="_csrf" value={csrfToken} />
      <input type="hidden" name="clientId" value={clientId} />
      <input type="hidden" name="writerId" value={writerId} />
      {written?.explainable && !hydrated && (
        <Field
          name="explanation"
          label={t('messaging.contact.explanation', { role })}
          hint={t('messaging.contact.why', { role })}
          unmarked
        >
          <TextArea rows={2} maxLength={LONGEST} />
        </Field>
      )}
    </>
  )
}

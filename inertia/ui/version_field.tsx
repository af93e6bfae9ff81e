import { OutsideButton } from '~/ui/outside_button'
import { fieldId, useFormState } from '~/ui/form_context'
import { useTranslation } from '~/hooks/use_translation'

type VersionFieldProps = {
  /** Of what the form began from. */
  version: string
  /** The page that shows what is saved. */
  saved: string
}

/**
 * Inside of a Form: when what it began from changed elsewhere, the summary of errors says so, and this leads to what is
 * saved. What was typed stays.
 */
export function VersionField({ version, saved }: VersionFieldProps) {
  const { t } = useTranslation()
  const form = useFormState()
  return (
    <>
      <input type="hidden" name="version" value={version} />
      {form?.errors.version && (
        <div id={fieldId(form.prefix, 'version')} tabIndex={-1}>
          <OutsideButton href={saved} variant="secondary">
            {t('ui.see_saved')}
          </OutsideButton>
        </div>
      )}
    </>
  )
}

import { Notice } from '~/ui/notice'
import { OutsideButton } from '~/ui/outside_button'
import { fieldId, useFormState } from '~/ui/form_context'
import { useTranslation } from '~/hooks/use_translation'

type VersionFieldProps = {
  /** Of what the form began from. */
  version: string
  /** The page that shows what is saved. */
  saved: string
}

/** Inside of a Form: when what it began from changed elsewhere, says so beside what was typed, which stays. */
export function VersionField({ version, saved }: VersionFieldProps) {
  const { t } = useTranslation()
  const form = useFormState()
  const message = form?.errors.version
  return (
    <>
      <input type="hidden" name="version" value={version} />
      {message && (
        <div id={fieldId(form.prefix, 'version')} tabIndex={-1}>
          <Notice
            tone="warning"
            action={
              <OutsideButton href={saved} variant="secondary">
                {t('ui.see_saved')}
              </OutsideButton>
            }
          >
            {message}
          </Notice>
        </div>
      )}
    </>
  )
}

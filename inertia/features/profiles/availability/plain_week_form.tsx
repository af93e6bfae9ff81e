import { Form } from '~/ui/form'
import { Button } from '~/ui/button'
import { FieldError } from '~/ui/field_error'
import { useTranslation } from '~/hooks/use_translation'
import { PlainWindow } from './plain_window'
import type { SentWindow } from './week_cells'

const BLANK_ROWS = 3

type PlainWeekFormProps = { windows: SentWindow[]; version: string }

/** The week as rows of a plain form: what stands, then a few empty rows; to remove one, empty its day. */
export function PlainWeekForm({ windows, version }: PlainWeekFormProps) {
  const { t } = useTranslation()
  const rows = [...windows, ...Array.from({ length: BLANK_ROWS }, () => null)]
  return (
    <Form route="availabilities.update">
      {({ errors }) => (
        <>
          <input type="hidden" name="version" value={version} />
          {errors.version && <FieldError id="week-version-error">{errors.version}</FieldError>}
          <p className="text-ink-quiet">{t('profiles.availability.plain_hint')}</p>
          {rows.map((window, index) => (
            <PlainWindow key={index} index={index} window={window} />
          ))}
          <div>
            <Button type="submit">{t('profiles.availability.save')}</Button>
          </div>
        </>
      )}
    </Form>
  )
}

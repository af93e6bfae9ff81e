import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'
import { useOfficeForm } from '~/back_office/use_office_form'
import { FavourableChoice } from '~/back_office/favourable_choice'

const KINDS = ['criminal_record_extract', 'honourability_certificate', 'other']

type Form = { today: string; shownFrom: string; tomorrow: string; until: string }

/** A document that was shown. There is no field for what it says, and none for a file. */
export function RecordCheck(props: ActionProps) {
  const { translateComponent: tc } = useTranslation()
  const { form, errors, frame } = useOfficeForm<Form>(props)
  const { fullName: name } = props.record!.params
  const field = (key: string) => ({ name: key, label: tc(`RecordCheck.${key}`), errors })

  return (
    <OfficeForm
      {...frame}
      intro={tc('RecordCheck.intro', { name } as never)}
      submit="RecordCheck.submit"
    >
      {form && (
        <div className="mb-6 grid gap-4 sm:grid-cols-2">
          <OfficeField
            {...field('kind')}
            options={KINDS.map((kind) => ({ value: kind, label: tc(`RecordCheck.kinds.${kind}`) }))}
          />
          <OfficeField
            {...field('shownOn')}
            type="date"
            min={form.shownFrom}
            max={form.today}
            defaultValue={form.today}
          />
          <OfficeField {...field('expiresOn')} type="date" min={form.tomorrow} max={form.until} />
          <FavourableChoice legend={tc('RecordCheck.favourable')} errors={errors} />
        </div>
      )}
    </OfficeForm>
  )
}

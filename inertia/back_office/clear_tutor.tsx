import type { ReactNode } from 'react'
import { useTranslation, type ActionProps } from 'adminjs'
import { OfficeForm } from '~/back_office/office_form'
import { useOfficeForm } from '~/back_office/use_office_form'
import { OfficeCheckbox, OfficeField } from '~/back_office/office_field'

type Form = {
  today: string
  charterVersion: string
  interviewerId: string
  staff: { id: string; name: string }[]
}

const KINDS = ['criminal_record_extract', 'honourability_certificate', 'other']
const UNCHECKED = { interviewFavourable: false, checkFavourable: false } as const

/** Charter, interview and background check of a tutor, in one form. */
export function ClearTutor(props: ActionProps) {
  const { translateComponent } = useTranslation()
  const { form, errors, refusal, sending, submit } = useOfficeForm<Form>(props)
  const t = (key: string) => translateComponent(`ClearTutor.${key}`)
  const intro = translateComponent('ClearTutor.intro', {
    name: props.record!.params.fullName,
  } as never)
  const field = (name: string) => ({ name, label: t(name), errors })
  const day = (name: string) => ({ ...field(name), type: 'date' })

  return (
    <OfficeForm
      intro={intro}
      submit="ClearTutor.submit"
      sending={sending}
      refusal={refusal}
      canSubmit={form !== undefined}
      onSubmit={(event) => submit(event, UNCHECKED)}
    >
      {form && (
        <>
          <Step title={t('charter')}>
            <OfficeField {...field('charterVersion')} defaultValue={form.charterVersion} />
            <OfficeField {...day('charterAcceptedOn')} max={form.today} />
          </Step>
          <Step title={t('interview')}>
            <OfficeField {...day('interviewHeldOn')} max={form.today} />
            <OfficeField
              {...field('interviewerId')}
              defaultValue={form.interviewerId}
              options={form.staff.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <OfficeCheckbox name="interviewFavourable" label={t('interviewFavourable')} />
          </Step>
          <Step title={t('check')}>
            <OfficeField
              {...field('checkKind')}
              options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            />
            <OfficeField {...day('checkShownOn')} max={form.today} />
            <OfficeField {...day('checkExpiresOn')} min={form.today} />
            <OfficeCheckbox name="checkFavourable" label={t('checkFavourable')} />
          </Step>
        </>
      )}
    </OfficeForm>
  )
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="mb-8">
      <legend className="mb-3 text-lg font-bold">{title}</legend>
      <div className="grid gap-4 border-l-2 border-margin pl-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  )
}

import { useState, type FormEvent } from 'react'
import { useTranslation, type ActionProps } from 'adminjs'
import { officeClient } from '~/back_office/office_client'
import { OfficeForm } from '~/back_office/office_form'
import { OfficeField } from '~/back_office/office_field'

type Answer = { location?: string; refusal?: string; errors?: { rule: string }[] }

/** Asks why, then leads to the site as this person sees it. A full load: nothing of the back office stays in the page. */
export function SeeAs({ record }: ActionProps) {
  const { translateComponent: tc, translateMessage: tm } = useTranslation()
  const [errors, setErrors] = useState<Record<string, { message: string }>>({})
  const [refusal, setRefusal] = useState<string>()
  const [sending, setSending] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending) return
    setSending(true)
    const reason = new FormData(event.currentTarget).get('reason')
    const given = await ask({ personId: record!.id, reason }).catch(() => ({
      refusal: 'failed' as const,
    }))
    if ('location' in given && given.location) return window.location.assign(given.location)
    setSending(false)
    show(given)
  }

  function show({ errors: faults, refusal: why }: Answer) {
    setErrors(faults ? { reason: { message: `validation.${faults[0].rule}` } } : {})
    if (why) setRefusal(tm(why === 'failed' ? 'sendFailed' : `refusals.${why}`))
    else setRefusal(undefined)
  }

  return (
    <OfficeForm
      intro={tc('SeeAs.intro', { name: record!.params.fullName } as never)}
      submit="SeeAs.submit"
      sending={sending}
      refusal={refusal}
      onSubmit={(event) => void submit(event as FormEvent<HTMLFormElement>)}
    >
      <div className="mb-6">
        <OfficeField name="reason" label={tc('AccountAction.reason')} errors={errors} />
      </div>
    </OfficeForm>
  )
}

/** What is wrong with the form is an answer too. */
async function ask(data: object): Promise<Answer> {
  const { data: answer } = await officeClient().request({
    ...{ method: 'POST', url: '/viewings', data },
    validateStatus: (status: number) => status === 201 || status === 422,
  })
  return answer as Answer
}

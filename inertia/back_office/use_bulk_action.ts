import { useEffect, useState, type FormEvent } from 'react'
import { ApiClient, useTranslation, type ActionProps } from 'adminjs'
import { failedFor } from '~/back_office/trouble'
import { useFirstWrong } from '~/back_office/use_first_wrong'
import { isDangerous } from '~/back_office/use_office_form'
import type { Depending } from '~/back_office/chosen'
import type { Outcome } from '~/back_office/outcomes'

type Named = { id: string; name: string }
type Form = {
  staff?: Named[]
  waitsAgain?: boolean
  /** Of accounts that are closed: how many open pairs each follows or is in, and who could follow those. */
  depending?: Depending[]
  colleagues?: Named[]
}
type Errors = Record<string, { message: string } | undefined>
type Answer = { form?: Form; outcomes?: Outcome[]; record?: { errors: Errors } }

const NONE: Errors = {}

/** Asks for the same to be done to several records, once. */
export function useBulkAction({ resource, action, records = [] }: ActionProps) {
  const { translateMessage: tm } = useTranslation()
  const [answer, setAnswer] = useState<Answer>({})
  const [form, setForm] = useState<Form>()
  const [refusal, setRefusal] = useState<string>()
  const [sending, setSending] = useState(false)
  const target = {
    ...{ resourceId: resource.id, actionName: action.name },
    recordIds: records.map(({ id }) => id),
  }

  useEffect(() => {
    if (records.length === 0) return
    new ApiClient().bulkAction(target).then(
      ({ data }) => setForm((data as Answer).form ?? {}),
      (error) => setRefusal(tm(failedFor(error, 'errorFetchingRecords')))
    )
  }, [records.length])

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending) return
    setSending(true)
    const data = Object.fromEntries(new FormData(event.currentTarget)) as never
    try {
      const { data: told } = await new ApiClient().bulkAction({ ...target, data })
      const given = told as Answer
      setAnswer(given)
      setRefusal(given.outcomes ? undefined : tm('thereWereValidationErrors'))
    } catch (error) {
      setRefusal(tm(failedFor(error, 'sendFailed')))
    } finally {
      setSending(false)
    }
  }

  const errors = answer.record?.errors ?? NONE
  useFirstWrong(errors)
  const frame = { refusal, sending, onSubmit, danger: isDangerous(action) }
  return { form, outcomes: answer.outcomes, errors, frame }
}

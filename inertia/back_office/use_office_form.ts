import { useNavigate } from 'react-router-dom'
import { useEffect, useState, type FormEvent } from 'react'
import { failedFor } from '~/back_office/trouble'
import { useFirstWrong } from '~/back_office/use_first_wrong'
import type { Errors } from '~/back_office/office_field'
import { ApiClient, useNotice, useTranslation, type ActionProps } from 'adminjs'

type Answer = {
  record?: { errors: Errors }
  redirectUrl?: string
  notice: {
    message: string
    type: 'success' | 'error'
    options?: Record<string, string>
    /** The sentences of what else stands in the way. */
    also?: string[]
  }
}

/** What is done looks on its form as it does on the button that led there. */
export const isDangerous = ({ variant }: ActionProps['action']) => variant === 'danger'

/** Which of its buttons was pressed, which may say what to do. */
const submitterOf = ({ nativeEvent }: FormEvent) => (nativeEvent as SubmitEvent).submitter

/** What the server compares with, so that what others saved meanwhile is not lost. */
const openedAs = (form: unknown) => {
  const { opened } = (form ?? {}) as { opened?: string }
  return opened === undefined ? {} : { opened }
}

type Options = {
  /** What makes a new record begins empty, unless it says that it begins with something. */
  begins?: boolean
  /** The boxes that say no when they are not ticked. */
  unchecked?: Record<string, false>
}

/**
 * The form of one of our actions: what it begins with, what is wrong with each field, and what an `OfficeForm` takes to be
 * sent. A second press while it is on its way does nothing.
 */
export function useOfficeForm<Form, More = object>(
  { record, resource, action }: ActionProps,
  { begins = false, unchecked = {} }: Options = {}
) {
  const api = new ApiClient()
  const navigate = useNavigate()
  const addNotice = useNotice()
  const { translateMessage } = useTranslation()
  const [form, setForm] = useState<Form>()
  const [errors, setErrors] = useState<Errors>({})
  const [refusal, setRefusal] = useState<string>()
  const [answer, setAnswer] = useState<More>()
  const [sending, setSending] = useState(false)
  const target = { resourceId: resource.id, actionName: action.name }
  const asks = Boolean(record) || begins
  useFirstWrong(errors)

  useEffect(() => {
    if (!asks) return
    const asked = record
      ? api.recordAction({ ...target, recordId: record.id })
      : api.resourceAction(target)
    asked.then(
      ({ data }) => setForm((data as unknown as { form: Form }).form),
      (error) => setRefusal(translateMessage(failedFor(error, 'errorFetchingRecord')))
    )
  }, [record?.id])

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending) return
    setSending(true)
    const data = {
      ...unchecked,
      ...openedAs(form),
      ...Object.fromEntries(new FormData(event.currentTarget, submitterOf(event))),
    }
    try {
      const given = record
        ? await api.recordAction({ ...target, recordId: record.id, data: data as never })
        : await api.resourceAction({ ...target, data: data as never })
      show(given.data as unknown as Answer)
    } catch (error) {
      setRefusal(translateMessage(failedFor(error, 'sendFailed')))
    } finally {
      setSending(false)
    }
  }

  function show(given: Answer) {
    const { record: judged, notice, redirectUrl } = given
    setErrors(judged?.errors ?? {})
    if (notice.type === 'error') {
      const told = [notice.message, ...(notice.also ?? [])]
      const sentences = told.map((one) => translateMessage(one, resource.id, notice.options))
      return setRefusal(sentences.join(' '))
    }
    setRefusal(undefined)
    setAnswer(given as More)
    addNotice(notice as never)
    // A step back doesn't lead to a form whose thing is done.
    if (redirectUrl) navigate(`${redirectUrl}?refresh=true`, { replace: true })
  }

  const canSubmit = !asks || form !== undefined
  const frame = { refusal, sending, onSubmit, canSubmit, danger: isDangerous(action) }
  return { form, answer, errors, frame }
}

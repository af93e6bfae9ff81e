import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { useNotice, useTranslation, type ActionProps } from 'adminjs'
import { officeClient } from '~/back_office/office_client'
import { buttonClasses } from '~/ui/button_styles'
import { LogoOnGrounds, logoAddress } from '~/back_office/logo'
import { OfficeForm } from '~/back_office/office_form'

type Refused = { response?: { data?: { refusal?: string } } }

/** A picture in the place of the drawn name, seen on both grounds before it is kept; and the way back. */
export function ChangeLogo({ record, resource }: ActionProps) {
  const { translateComponent: tc, translateMessage: tm } = useTranslation()
  const navigate = useNavigate()
  const addNotice = useNotice()
  const [chosen, setChosen] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const [sending, setSending] = useState(false)
  const present: string | undefined = record?.params.logoId

  async function send(method: 'POST' | 'DELETE', data?: FormData) {
    if (sending) return
    setSending(true)
    try {
      await officeClient().request({ baseURL: '', url: '/admin/logo', method, data })
      addNotice({ message: 'logoChanged', type: 'success', resourceId: resource.id })
      navigate(`/admin/resources/settings/records/${record!.id}/show?refresh=true`)
    } catch (error) {
      setRefusal(tm((error as Refused).response?.data?.refusal ?? 'sendFailed'))
    } finally {
      setSending(false)
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void send('POST', new FormData(event.currentTarget))
  }

  const shown = chosen ?? (present && logoAddress(present))
  return (
    <OfficeForm
      intro={tc('ChangeLogo.intro')}
      submit="ChangeLogo.submit"
      sending={sending}
      refusal={refusal}
      canSubmit={chosen !== undefined}
      onSubmit={submit}
    >
      <label htmlFor="logo" className="mb-1 block font-semibold">
        {tc('ChangeLogo.file')}
      </label>
      <input
        id="logo"
        name="logo"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        onChange={({ target }) =>
          setChosen(target.files?.[0] && URL.createObjectURL(target.files[0]))
        }
        className="mb-6 block max-w-full"
      />
      {shown && (
        <div className="mb-6">
          <LogoOnGrounds key={shown} src={shown} />
        </div>
      )}
      {present && (
        <button
          type="button"
          aria-disabled={sending}
          onClick={() => void send('DELETE')}
          className={`${buttonClasses('quiet')} mb-4 mr-4`}
        >
          {tc('ChangeLogo.remove')}
        </button>
      )}
    </OfficeForm>
  )
}

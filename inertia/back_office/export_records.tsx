import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { useTranslation, type ActionProps } from 'adminjs'
import { officeClient } from '~/back_office/office_client'
import { buttonClasses } from '~/ui/button_styles'

type State = 'ready' | 'sending' | 'done' | 'failed'

/** Takes the list, as it is filtered, away as a file. */
export function ExportRecords({ resource }: ActionProps) {
  const { translateComponent, translateLabel: tl, i18n } = useTranslation()
  const { search } = useLocation()
  const navigate = useNavigate()
  const panel = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<{ count: number; more: boolean; filtered: boolean }>()
  const [state, setState] = useState<State>('ready')
  const t = (key: string, options = {}) =>
    translateComponent(`ExportRecords.${key}`, options as never)

  useEffect(() => {
    post(`/api/resources/${resource.id}/actions/export${search}`).then(
      ({ data }) => setHeld(data),
      () => setState('failed')
    )
  }, [resource.id, search])

  // It opens over the list, and whoever has no mouse is in it, and gets out again.
  useEffect(() => {
    panel.current?.focus()
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && close()
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [resource.id, search])

  function close() {
    navigate(`${resource.href}${search}`)
    document.getElementById('content')?.focus()
  }

  async function download() {
    if (state === 'sending') return
    setState('sending')
    try {
      save(await post(`/resources/${resource.id}/exports${search}`, 'blob'))
      setState('done')
    } catch {
      setState('failed')
    }
  }

  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={t('title')}
      tabIndex={-1}
      className="hs max-w-[46rem] bg-raised p-6 text-ink"
    >
      <p className="mb-2 text-lg font-semibold">{tl(resource.id)}</p>
      {held && (
        <p className="mb-2">
          {held.more
            ? t('many', { most: held.count.toLocaleString(i18n.language) })
            : t('count', { count: held.count })}{' '}
          {held.filtered ? t('filtered') : t('whole')}
        </p>
      )}
      <p className="mb-6 max-w-text text-ink-quiet">{t('intro')}</p>
      <button
        type="button"
        onClick={download}
        aria-disabled={state === 'sending'}
        className={buttonClasses()}
      >
        {t(state === 'sending' ? 'sending' : 'submit')}
      </button>
      <button type="button" onClick={close} className={`${buttonClasses('quiet')} ml-3`}>
        {t('close')}
      </button>
      <p role="status" className="mt-4 empty:hidden">
        {state === 'done' && t('done')}
        {state === 'failed' && <span className="text-danger">{t('failed')}</span>}
      </p>
    </div>
  )
}

type Answer = { data: any; headers: Record<string, string> }

const post = (url: string, responseType: 'json' | 'blob' = 'json'): Promise<Answer> =>
  officeClient().request({ method: 'POST', url, responseType })

/** Hands the file over to the browser, under the name that the server gave it. */
function save({ data, headers }: Answer) {
  const address = URL.createObjectURL(data as Blob)
  const link = document.createElement('a')
  link.href = address
  link.download = /filename="([^"]+)"/.exec(headers['content-disposition'])?.[1] ?? 'export.csv'
  link.click()
  URL.revokeObjectURL(address)
}

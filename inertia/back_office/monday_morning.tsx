import { useEffect, useState } from 'react'
import { ApiClient, useCurrentAdmin, useTranslation } from 'adminjs'
import { Figures, type FiguresOfTeam } from '~/back_office/figures/figures'
import { MatterSection, type Matter } from '~/back_office/matter_section'

type Morning = { matters?: Matter[]; figures?: FiguresOfTeam | null }

/** The first page: what needs a person today, as sentences with numbers. */
export function MondayMorning() {
  const { translateComponent } = useTranslation()
  const [person] = useCurrentAdmin()
  const [{ matters, figures }, setMorning] = useState<Morning>({})
  const [failed, setFailed] = useState(false)
  const t = (key: string, options = {}) =>
    translateComponent(`MondayMorning.${key}`, options as never)

  useEffect(() => {
    new ApiClient().getDashboard().then(
      ({ data }) => setMorning(data as unknown as Morning),
      () => setFailed(true)
    )
  }, [])

  return (
    <main className="hs w-full max-w-[52rem] px-5 py-8 text-ink sm:px-10">
      <p className="text-ink-quiet">{t('greeting', { name: person?.title })}</p>
      <h1 className="mb-8 text-2xl font-bold">{t('title')}</h1>
      <div aria-live="polite">
        {failed && <p className="text-danger">{t('failed')}</p>}
        {!failed && !matters && <p className="text-ink-quiet">{t('loading')}</p>}
        {matters?.length === 0 && <p className="max-w-text">{t('nothing')}</p>}
        {matters?.map((matter) => (
          <MatterSection key={matter.key} matter={matter} />
        ))}
      </div>
      {figures && <Figures figures={figures} />}
    </main>
  )
}

import { useEffect, useState } from 'react'
import { ApiClient, useCurrentAdmin, useTranslation } from 'adminjs'
import { Figures, type FiguresOfTeam } from '~/back_office/figures/figures'
import { Answered } from '~/back_office/answered'
import { MatterSection, type Matter } from '~/back_office/matter_section'

type Morning = { matters?: Matter[]; figures?: FiguresOfTeam | null }
const PATH = '/dashboard'

/** The first page: what needs a person today, as sentences with numbers. */
export function MondayMorning() {
  const { translateComponent: tc } = useTranslation()
  const [person] = useCurrentAdmin()
  const name = person?.title

  return (
    <main className="hs w-full max-w-[52rem] px-5 py-8 text-ink sm:px-10">
      <p className="text-ink-quiet">{tc('MondayMorning.greeting', { name } as never)}</p>
      <h1 className="mb-8 text-2xl font-bold">{tc('MondayMorning.title')}</h1>
      <Answered path={PATH}>
        <WhatWaits />
      </Answered>
    </main>
  )
}

function WhatWaits() {
  const { translateComponent: tc } = useTranslation()
  const [{ matters, figures }, setMorning] = useState<Morning>({})

  useEffect(() => {
    // Why there is no answer is told around it.
    new ApiClient().getDashboard().then(
      ({ data }) => setMorning(data as unknown as Morning),
      () => {}
    )
  }, [])

  return (
    <>
      <div aria-live="polite">
        {!matters && <p className="text-ink-quiet">{tc('MondayMorning.loading')}</p>}
        {matters?.length === 0 && <p className="max-w-text">{tc('MondayMorning.nothing')}</p>}
        {matters?.map((matter) => (
          <MatterSection key={matter.key} matter={matter} />
        ))}
      </div>
      {figures && <Figures figures={figures} />}
    </>
  )
}

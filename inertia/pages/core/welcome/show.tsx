import { Head } from '@inertiajs/react'
import { useTranslation } from '~/hooks/use_translation'
import { Choices } from '~/features/core/welcome/choices'
import { TwoStrokes } from '~/features/core/welcome/two_strokes'
import { NotebookPage } from '~/features/core/welcome/notebook_page'

/** What HomeSkolar is, in three sentences, and the two ways in. */
export default function Welcome() {
  const { t } = useTranslation()
  return (
    <div className="grid flex-1 items-center gap-x-12 gap-y-10 py-2 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:py-8">
      <Head title={t('core.welcome.title')}>
        <meta head-key="description" name="description" content={t('core.welcome.description')} />
      </Head>
      <div className="flex flex-col gap-6">
        <div className="flex flex-col gap-2">
          <h1 className="text-2xl sm:text-3xl">{t('core.welcome.title')}</h1>
          <TwoStrokes />
        </div>
        <div className="flex max-w-text flex-col gap-3 text-lg">
          <p>{t('core.welcome.first')}</p>
          <p>{t('core.welcome.second')}</p>
          <p>{t('core.welcome.third')}</p>
        </div>
        <Choices />
      </div>
      <NotebookPage />
    </div>
  )
}

import { useSearchParams } from 'react-router-dom'
import { buttonClasses } from '~/ui/button_styles'
import { useWords } from '~/back_office/questions/use_words'
import { QuestionList } from '~/back_office/questions/question_list'
import { QuestionThread } from '~/back_office/questions/question_thread'
import { useList } from '~/back_office/questions/use_list'
import { FILTERS, type Filter } from '~/back_office/questions/types'

/** What people ask the team: the list, and beside it the one that is open. On a phone one after the other. */
export function Questions() {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const filter = (FILTERS.find((one) => one === search.get('filter')) ?? 'all') as Filter
  const open = search.get('question')
  const { questions, more, failed, refresh, loadMore } = useList(filter)
  const choose = (question: string | null, chosen = filter) =>
    setSearch({ filter: chosen, ...(question && { question }) })

  return (
    <main className="hs w-full px-5 py-8 text-ink sm:px-10">
      <h1 className="mb-4 text-2xl font-bold">{t('title')}</h1>
      <div className="grid items-start gap-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <section aria-label={t('list')} className={open ? 'hidden lg:block' : undefined}>
          <div role="group" aria-label={t('filter')} className="mb-4 flex flex-wrap gap-2">
            {FILTERS.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === filter}
                onClick={() => choose(null, one)}
                className={buttonClasses(one === filter ? 'primary' : 'secondary', 'small')}
              >
                {t(`filters.${one}`)}
              </button>
            ))}
          </div>
          <div aria-live="polite">
            {failed && <p className="text-danger">{t('failed')}</p>}
            {!failed && !questions && <p className="text-ink-quiet">{t('loading')}</p>}
            {questions?.length === 0 && <p>{t(`nothing.${filter}`)}</p>}
          </div>
          {questions && <QuestionList {...{ questions, open }} onOpen={(id) => choose(id)} />}
          {more && (
            <button
              type="button"
              onClick={loadMore}
              className={buttonClasses('secondary', 'small', 'mt-4')}
            >
              {t('more')}
            </button>
          )}
        </section>
        {open && (
          <QuestionThread key={open} id={open} onBack={() => choose(null)} onChange={refresh} />
        )}
      </div>
    </main>
  )
}

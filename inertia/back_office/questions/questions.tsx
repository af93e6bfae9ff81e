import { useCallback, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { buttonClasses } from '~/ui/button_styles'
import { useWords } from '~/back_office/questions/use_words'
import { questionServer } from '~/back_office/questions/server'
import { QuestionList } from '~/back_office/questions/question_list'
import { QuestionThread } from '~/back_office/questions/question_thread'
import { useQuestionPushes } from '~/back_office/questions/use_question_pushes'
import { FILTERS, type Filter, type Question } from '~/back_office/questions/types'

/** What people ask the team: the list, and beside it the one that is open. On a phone one after the other. */
export function Questions() {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const filter = (FILTERS.find((one) => one === search.get('filter')) ?? 'all') as Filter
  const open = search.get('question')
  const { questions, failed, refresh } = useList(filter)
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
        </section>
        {open && (
          <QuestionThread key={open} id={open} onBack={() => choose(null)} onChange={refresh} />
        )}
      </div>
    </main>
  )
}

/** The questions of a filter, kept in step with the server. */
function useList(filter: Filter) {
  const [found, setFound] = useState<{ filter: Filter; questions: Question[] }>()
  const [failed, setFailed] = useState(false)
  const refresh = useCallback(async () => {
    try {
      setFound({ filter, ...(await questionServer.list(filter)) })
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }, [filter])
  useEffect(() => void refresh(), [refresh])
  useQuestionPushes(refresh)
  return { questions: found?.filter === filter ? found.questions : undefined, failed, refresh }
}

import { useEffect } from 'react'
import { useTranslation, type ReduxState } from 'adminjs'
import { useDispatch, useSelector } from 'react-redux'
import { useTrouble } from '~/back_office/trouble'
import { TroubleCard } from '~/back_office/trouble_card'
import { buttonClasses } from '~/ui/button_styles'

/** Long enough to be read; a mouse or the keyboard may close it before. */
const SHOWN_FOR_MS = 8000

/** What AdminJS says in English whatever the language. */
const UNTRANSLATED =
  'There was an error updating record, Check out console to see more information.'
/** Why there is nothing to see stands on the page itself. */
const ON_THE_PAGE = ['errorFetchingRecords', 'errorFetchingRecord']

type Notice = ReduxState['notices'][number]

/** What was just done, or why not. Always there, so that a screen reader hears what arrives. */
export function Notices() {
  const notices = useSelector((state: ReduxState) => state.notices)
  const trouble = useTrouble()
  const general = trouble ? [...ON_THE_PAGE, UNTRANSLATED] : ON_THE_PAGE
  const told = standing(notices).filter(({ message }) => !general.includes(message))
  return (
    <div role="status" className="hs fixed inset-x-4 top-4 z-50 mx-auto max-w-[36rem]">
      <TroubleCard />
      {told.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

/** What was said or refused before something was done may not be so any more. */
const standing = (notices: Notice[]) =>
  notices.slice(
    Math.max(
      notices.findLastIndex(({ type }) => type === 'success'),
      0
    )
  )

function NoticeCard({ notice }: { notice: Notice }) {
  const dispatch = useDispatch()
  const { translateMessage: tm, translateComponent: tc } = useTranslation()
  const message = notice.message === UNTRANSLATED ? 'sendFailed' : notice.message
  const drop = () => dispatch({ type: 'DROP_NOTICE', data: { noticeId: notice.id } })
  const edge = notice.type === 'error' ? 'border-danger' : 'border-success'

  useEffect(() => {
    const timer = setTimeout(drop, SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [notice.id])

  return (
    <div
      className={`mb-2 flex items-center gap-3 border-l-4 ${edge} bg-raised p-3 pl-4 shadow-float`}
    >
      <p className="flex-1">{tm(message, notice.resourceId, notice.options)}</p>
      <button type="button" onClick={drop} className={buttonClasses('quiet', 'small')}>
        {tc('Notices.close')}
      </button>
    </div>
  )
}

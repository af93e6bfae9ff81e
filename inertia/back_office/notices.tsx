import { useEffect } from 'react'
import { useTranslation, type ReduxState } from 'adminjs'
import { useDispatch, useSelector } from 'react-redux'
import { buttonClasses } from '~/ui/button_styles'

/** Long enough to be read; a mouse or the keyboard may close it before. */
const SHOWN_FOR_MS = 8000

type Notice = ReduxState['notices'][number]

/** What was just done, or why not. Always there, so that a screen reader hears what arrives. */
export function Notices() {
  const notices = useSelector((state: ReduxState) => state.notices)
  return (
    <div role="status" className="hs fixed inset-x-4 top-4 z-50 mx-auto max-w-[36rem]">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeCard({ notice }: { notice: Notice }) {
  const dispatch = useDispatch()
  const { translateMessage: tm, translateComponent: tc } = useTranslation()
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
      <p className="flex-1">{tm(notice.message, notice.resourceId, notice.options)}</p>
      <button type="button" onClick={drop} className={buttonClasses('quiet', 'small')}>
        {tc('Notices.close')}
      </button>
    </div>
  )
}

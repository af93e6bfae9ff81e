import { useEffect } from 'react'
import { ApiClient, useTranslation } from 'adminjs'
import { useTrouble } from '~/back_office/trouble'
import { buttonClasses } from '~/ui/button_styles'

const AGAIN_AFTER_MS = 5000
/** A short list that everybody of the team may read. */
const PROBE = { resourceId: 'levels', actionName: 'list', params: { perPage: 1 } }

/** Why nothing is answered, for as long as it is so. What was typed stays in the page. */
export function TroubleCard() {
  const { translateMessage: tm, translateComponent: tc } = useTranslation()
  const trouble = useTrouble()

  useEffect(() => {
    if (!trouble) return
    const ask = () => new ApiClient().resourceAction(PROBE).catch(() => {})
    const timer = setInterval(ask, AGAIN_AFTER_MS)
    return () => clearInterval(timer)
  }, [trouble])

  if (!trouble) return null
  return (
    <div className="mb-2 border-l-4 border-danger bg-raised p-3 pl-4 shadow-float">
      <p>{tm(trouble)}</p>
      {trouble === 'signedOut' && (
        <a
          href="/login"
          target="_blank"
          rel="noopener"
          className={`${buttonClasses('secondary', 'small')} mt-2`}
        >
          {tc('Notices.signIn')}
        </a>
      )}
    </div>
  )
}

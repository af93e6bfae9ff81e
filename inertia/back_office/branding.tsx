import { Wordmark } from '~/ui/wordmark'
import { Link } from 'react-router-dom'
import { useTranslation } from 'adminjs'

/** The wordmark leads to what waits for the team. */
export function Branding() {
  const { translateComponent: tc } = useTranslation()
  return (
    <div className="hs">
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-action px-4 py-2 font-semibold text-on-action! opacity-0 focus-visible:translate-y-0 focus-visible:opacity-100"
      >
        {tc('Parts.skip')}
      </a>
      <Link to="/admin" className="block px-6 pt-6 pb-5 text-ink">
        <Wordmark className="text-2xl" />
      </Link>
    </div>
  )
}

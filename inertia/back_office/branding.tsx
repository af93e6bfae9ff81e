import { Wordmark } from '~/ui/wordmark'
import { Link } from 'react-router-dom'

/** The wordmark leads to what waits for the team. */
export function Branding() {
  return (
    <Link to="/admin" className="hs block px-6 pt-6 pb-5 text-ink">
      <Wordmark className="text-2xl" />
    </Link>
  )
}

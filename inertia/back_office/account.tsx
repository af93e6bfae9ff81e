import { buttonClasses } from '~/ui/button_styles'
import { ApiClient, useCurrentAdmin, useTranslation } from 'adminjs'
import { unsent } from '~/features/messaging/unsent'
import { chosenFiles } from '~/features/messaging/chosen_files'

/** Who is signed in, back to the site, and out. Signing out is the site's own. */
export function Account() {
  const { translateComponent: tc } = useTranslation()
  const [person] = useCurrentAdmin()

  async function signOut() {
    await new ApiClient()['client'].request({ baseURL: '', url: '/logout', method: 'POST' })
    unsent.forgetAll()
    await chosenFiles.forgetAll()
    window.location.assign('/')
  }

  return (
    <div className="hs ml-auto flex items-center pr-1 min-[23rem]:whitespace-nowrap sm:gap-1 sm:pr-4">
      <span className="hidden px-3 font-semibold text-ink md:inline">{person?.title}</span>
      <a href="/" className={buttonClasses('quiet', 'small')}>
        {tc('Account.site')}
      </a>
      <button type="button" onClick={signOut} className={buttonClasses('quiet', 'small')}>
        {tc('Account.signOut')}
      </button>
    </div>
  )
}

import Logo from '#core/models/logo'
import { settings } from '#core/settings'
import { keptInMemory } from '#core/kept_in_memory'

/** The association's own logo as it is now, if it has one. */
export const logo = keptInMemory(async () => {
  const { logoId } = await settings.get()
  return logoId ? Logo.findOrFail(logoId) : null
})

/** How the parts of a mail name it. */
export const LOGO_CID = 'logo'

import type AdminJS from 'adminjs'
import config from '#config/adminjs'

let opening: Promise<AdminJS> | undefined

export const backOffice = {
  /**
   * AdminJS, opened by the first request that needs it: it takes a second and some 190 MB, which only the back office's own
   * process pays.
   *
   * @throws when it can't be opened, such as without a database; the next call tries again.
   */
  async open(): Promise<AdminJS> {
    if (config.apart) throw new Error('Another process opens the back office')
    opening ??= load().catch((error) => {
      opening = undefined
      throw error
    })
    return opening
  },
}

async function load() {
  const { openAdminJS } = await import('#admin/office/open')
  return openAdminJS()
}

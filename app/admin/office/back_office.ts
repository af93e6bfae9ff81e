import type AdminJS from 'adminjs'

let opening: Promise<AdminJS> | undefined

export const backOffice = {
  /**
   * AdminJS, opened by the first request that needs it: it takes a second and some 190 MB, which a
   * process that no member of staff visits never pays.
   *
   * @throws when it can't be opened, such as without a database; the next call tries again.
   */
  open(): Promise<AdminJS> {
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

import type AdminJS from 'adminjs'

let opening: Promise<AdminJS> | undefined

/**
 * AdminJS, opened by the first request that needs it: it takes a second and a half and some 190 MB,
 * which a process that no member of staff visits never pays.
 *
 * @throws when it can't be opened, such as without a database; the next call tries again.
 */
export function backOffice(): Promise<AdminJS> {
  opening ??= open().catch((error) => {
    opening = undefined
    throw error
  })
  return opening
}

async function open() {
  const { openAdminJS } = await import('#admin/office/open')
  return openAdminJS()
}

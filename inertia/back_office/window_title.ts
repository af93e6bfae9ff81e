/** As the server has written it: what the association is called. */
const SITE = document.title

/** The title of the window says where one is. */
export const nameWindow = (page: string) => void (document.title = `${page} – ${SITE}`)

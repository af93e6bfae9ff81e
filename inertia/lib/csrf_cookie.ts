/** What says that a request comes from a page of ours. */
export const csrfCookie = () =>
  decodeURIComponent(/(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '')

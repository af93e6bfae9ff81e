/** Pages whose addresses name records of the person who is signed in. */
const PAGES = ['/', '/messages', '/homework', '/calendar/month', '/notifications', '/notes']
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** What a browser of this site has to show to be let through to a form, signed in or not. */
export class Visitor {
  /** @param {string} base @param {string} cookie of a login session, or nothing */
  constructor(base, cookie) {
    this.base = base
    this.cookie = cookie
    this.token = ''
  }

  /** Takes the token for changes from a page, as our own pages do. */
  async arrive() {
    const page = await fetch(`${this.base}/privacy`, { headers: { cookie: this.cookie } })
    const cookies = page.headers.getSetCookie().map((one) => one.split(';')[0])
    this.cookie = [this.cookie, ...cookies].filter(Boolean).join('; ')
    const token = cookies.find((one) => one.startsWith('XSRF-TOKEN='))
    this.token = decodeURIComponent(token?.slice('XSRF-TOKEN='.length) ?? '')
  }

  /** Ids of records that this person sees. */
  async ids() {
    const found = new Set()
    for (const page of PAGES) {
      const answer = await fetch(this.base + page, { headers: { cookie: this.cookie } })
      for (const [id] of (await answer.text()).matchAll(ID)) found.add(id)
    }
    return [...found]
  }

  headers() {
    return { 'cookie': this.cookie, 'x-xsrf-token': this.token }
  }
}

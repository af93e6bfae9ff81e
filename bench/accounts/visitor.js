/**
 * Somebody who is signed out, with a session of their own, who sends forms.
 */
export class Visitor {
  /** @param {string} base @param {string} cookie @param {string} token */
  constructor(base, cookie, token) {
    this.base = base
    this.cookie = cookie
    this.token = token
  }

  /** @param {string} base */
  static async arrive(base) {
    const page = await fetch(`${base}/login`)
    const html = await page.text()
    const token = html.match(/name="_csrf"[^>]*value="([^"]+)"/)?.[1] ?? ''
    const cookies = page.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
    return new Visitor(base, cookies.join('; '), token)
  }

  /**
   * @param {string} path @param {Record<string, string>} form
   * @returns {Promise<number>} milliseconds until the whole answer was there
   * @throws when it is not the redirect that every such form answers with: a fast refusal is no result
   */
  async send(path, form) {
    const body = new URLSearchParams({ _csrf: this.token, ...form })
    const began = performance.now()
    const answer = await fetch(this.base + path, {
      method: 'POST',
      body,
      headers: { cookie: this.cookie, referer: `${this.base}/login` },
      redirect: 'manual',
    })
    await answer.arrayBuffer()
    if (answer.status !== 302) throw new Error(`${path} answered ${answer.status}`)
    return performance.now() - began
  }
}

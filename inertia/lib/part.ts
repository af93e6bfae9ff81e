import { isLocale } from '~/lib/messages'
import { loadMessages } from '~/lib/catalogue'

/**
 * Code of a page that comes later, and with it the texts that it alone speaks: both are found while building by its
 * name, which is written out twice for that.
 */
export const part =
  <Code>(name: `~/${string}`, load: () => Promise<Code>) =>
  async () => {
    const { lang } = document.documentElement
    const [code] = await Promise.all([load(), loadMessages(isLocale(lang) ? lang : 'fr', name)])
    return code
  }

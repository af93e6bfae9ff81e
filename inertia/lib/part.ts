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
    const both = [load(), loadMessages(isLocale(lang) ? lang : 'fr', name)] as const
    // One that fails doesn't end it: of what fails after that nobody would know that it was asked for quietly.
    await Promise.allSettled(both)
    const [code] = await Promise.all(both)
    return code
  }

import env from '#start/env'

/** Whom the site's mails come from: `HomeSkolar <bonjour@homeskolar.test>`. */
export const mailFrom = env.get('MAIL_FROM', 'HomeSkolar <bonjour@homeskolar.test>')

/** The address alone. */
export const sender = () => mailFrom.match(/<(.+)>/)?.[1] ?? mailFrom.trim()

/** What the build leaves in the bundle's folder. */
export const SCRIPT = 'components.bundle.js'
export const STYLE = 'back_office.css'
export const FONT = 'atkinson_hyperlegible_next.woff2'
export const VERSION = 'version.txt'

/** AdminJS's own scripts, by the names under which its pages ask for them. */
export const VENDOR = ['global.bundle.js', 'design-system.bundle.js', 'app.bundle.js'] as const

/** Everything that a page of the back office loads. */
export const FILES = [SCRIPT, STYLE, FONT, ...VENDOR]

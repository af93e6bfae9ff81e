/** What the build leaves in the bundle's folder. */
export const SCRIPT = 'components.bundle.js'
export const STYLE = 'back_office.css'
export const FONT = 'atkinson_hyperlegible_next.woff2'
export const VERSION = 'version.txt'

/**
 * Where the site of a data folder answers right now, so that commands run beside it write the right links.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const pathIn = (/** @type {string} */ folder) => join(folder, 'address')

/** @param {import('./settings.js').Environment} settings */
export function rememberAddress({ DATA_DIR, APP_URL }) {
  writeFileSync(pathIn(DATA_DIR), APP_URL)
}

/** @param {import('./settings.js').Environment} settings */
export function forgetAddress({ DATA_DIR, APP_URL }) {
  if (DATA_DIR && APP_URL && recallAddress(DATA_DIR) === APP_URL)
    rmSync(pathIn(DATA_DIR), { force: true })
}

/** @param {string} folder @returns {string | undefined} */
export function recallAddress(folder) {
  return existsSync(pathIn(folder)) ? readFileSync(pathIn(folder), 'utf8') : undefined
}

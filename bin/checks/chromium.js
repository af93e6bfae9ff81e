/**
 * The browser of the browser tests: the one named by CHROMIUM_PATH, one of this machine, or Debian's package.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Refusal } from '../launcher/say.js'
import { installDebianPackage } from './debian_package.js'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const PLACES = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>}
 */
export async function findChromium(signal) {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named))
    throw new Refusal(`CHROMIUM_PATH names ${named}, which doesn't exist.`)
  const found = named ?? installedChromium() ?? (await installChromium(signal))
  if (found) return found
  throw new Refusal(
    'THE BROWSER TESTS DID NOT RUN: no Chromium was found.',
    'Install one (on Debian: apt install chromium), set CHROMIUM_PATH, or leave them out with SKIP_BROWSER=1.'
  )
}

function installedChromium() {
  const { stdout } = spawnSync(
    '/bin/sh',
    ['-c', NAMES.map((name) => `command -v ${name}`).join(' || ')],
    { encoding: 'utf8' }
  )
  return stdout.trim() || PLACES.find((path) => existsSync(path))
}

/** @param {AbortSignal} [signal] */
async function installChromium(signal) {
  await installDebianPackage('chromium', signal)
  return installedChromium()
}

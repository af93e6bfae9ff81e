/**
 * The file `.env`: settings of this checkout, the key above all. Created once, readable by its owner only.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './say.js'

/**
 * @param {string} root
 * @returns {Record<string, string>} empty when there is no such file
 */
export function readEnvironmentFile(root) {
  const path = join(root, '.env')
  if (!existsSync(path)) return {}
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Refusal(
      `The file ${path} can't be read by this user.`,
      'Run the command as the user who owns the checkout.'
    )
  }
}

/** @param {string} root */
export function createEnvironmentFile(root) {
  const path = join(root, '.env')
  const draft = `${path}.${process.pid}`
  const key = randomBytes(32).toString('base64url')
  try {
    writeFileSync(
      draft,
      `# Made by the first start. .env.example lists what else can stand here.\nAPP_KEY=${key}\n`,
      {
        mode: 0o600,
      }
    )
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** @param {string} text lines of `NAME=value`, quotes around a value allowed, `#` begins a comment line */
export function parse(text) {
  /** @type {Record<string, string>} */
  const values = {}
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = line.match(/^\s*(?:export\s+)?([A-Z_a-z]\w*)\s*=\s*(.*?)\s*$/) ?? []
    if (name) values[name] = unquote(value)
  }
  return values
}

/** @param {string} value */
function unquote(value) {
  const quoted = value.match(/^(["'])(.*)\1$/)
  return quoted ? quoted[2] : value.replace(/\s+#.*$/, '')
}

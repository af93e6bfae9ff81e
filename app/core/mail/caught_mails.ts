import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import PostalMime, { type Header } from 'postal-mime'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import env from '#start/env'
import { clock } from '#core/clock'

export type CaughtMail = {
  id: string
  receivedAt: string
  recipients: string[]
  subject: string
  headers: Header[]
  html: string
  text: string
}

/** Caught mails are looked at, not archived: the oldest make place. */
const KEPT = 500
const ID = /^\d{8}T\d{9}Z-[0-9a-f]{8}$/

const folder = () => join(env.get('DATA_DIR'), 'mails')
const fileOf = (id: string) => join(folder(), `${id}.json`)

/** Parses a mail as it came over SMTP and keeps it as one file. */
export async function keepMail(raw: Buffer, recipients: string[]) {
  const now = clock.now()
  const { subject = '', headers, html = '', text = '' } = await PostalMime.parse(raw)
  const id = `${now.toFormat("yyyyMMdd'T'HHmmssSSS'Z'")}-${randomBytes(4).toString('hex')}`
  const mail: CaughtMail = { id, receivedAt: now.toISO(), recipients, subject, headers, html, text }

  await mkdir(folder(), { recursive: true, mode: 0o700 })
  await writeFile(`${fileOf(id)}.part`, JSON.stringify(mail), { mode: 0o600 })
  await rename(`${fileOf(id)}.part`, fileOf(id))
  await forgetOldest()
}

/** The kept mails, newest first. */
export async function caughtMails(): Promise<CaughtMail[]> {
  const ids = await caughtIds()
  const mails = await Promise.all(ids.reverse().map(findCaughtMail))
  return mails.filter((mail) => mail !== null)
}

/** One kept mail, or null when there is none with this id. */
export async function findCaughtMail(id: string): Promise<CaughtMail | null> {
  if (!ID.test(id)) return null
  try {
    return JSON.parse(await readFile(fileOf(id), 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Ids begin with the moment, so their order is that of arrival. */
async function caughtIds() {
  const names = await readdir(folder()).catch(() => [] as string[])
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
}

async function forgetOldest() {
  const ids = await caughtIds()
  for (const id of ids.slice(0, -KEPT)) await rm(fileOf(id), { force: true })
}

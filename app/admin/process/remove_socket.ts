import { dirname } from 'node:path'
import { rmdirSync, rmSync } from 'node:fs'

/** Called on both sides: either may be the one that is left. Nothing else lies in the folder, so nothing else can go with it. */
export function removeSocket(socket: string) {
  try {
    rmSync(socket, { force: true })
    rmdirSync(dirname(socket))
  } catch {}
}

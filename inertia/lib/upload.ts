import { csrfCookie } from '~/lib/csrf_cookie'

/** A large file on a slow network takes its time; a dead one is given up. Milliseconds. */
const LONGEST = 120_000

/**
 * Sends a file and says how far it is, between 0 and 1.
 *
 * @throws `{ status, response }` when it is refused, and without a status when nobody answers.
 */
export function upload(
  url: string,
  file: File,
  headers: Record<string, string>,
  onProgress: (share: number) => void
) {
  return new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('file', file, file.name)
    request.open('PUT', url)
    request.timeout = LONGEST
    request.responseType = 'json'
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.setRequestHeader('x-xsrf-token', csrfCookie())
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => {
      const { status, response } = request
      if (status < 400) resolve()
      else reject(Object.assign(new Error('refused'), { status, response }))
    }
    const lost = () => reject(new Error('lost'))
    Object.assign(request, { onerror: lost, ontimeout: lost, onabort: lost })
    request.send(form)
  })
}

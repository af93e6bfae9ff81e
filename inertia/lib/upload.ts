import { csrfCookie } from '~/lib/csrf_cookie'

/** However long a file takes on a slow network, it is given up only when nothing of it went for so many milliseconds. */
const STALLED = 30_000

/**
 * Sends a file and says how far it is, between 0 and 1.
 *
 * @throws `{ status, response }` when it is refused, and without a status when nobody answers or it is stopped.
 */
export function upload(
  url: string,
  file: File,
  headers: Record<string, string>,
  onProgress: (share: number) => void,
  signal: AbortSignal
) {
  return new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('file', file, file.name)
    request.open('PUT', url)
    request.responseType = 'json'
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.setRequestHeader('x-xsrf-token', csrfCookie())
    const stop = () => request.abort()
    let stalled = setTimeout(stop, STALLED)
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(stalled)
      stalled = setTimeout(stop, STALLED)
      onProgress(total ? loaded / total : 0)
    }
    request.onloadend = () => {
      clearTimeout(stalled)
      signal.removeEventListener('abort', stop)
    }
    signal.addEventListener('abort', stop)
    request.onload = () => {
      const { status, response } = request
      if (status < 400) resolve()
      else reject(Object.assign(new Error('refused'), { status, response }))
    }
    const lost = () => reject(new Error('lost'))
    Object.assign(request, { onerror: lost, onabort: lost })
    request.send(form)
  })
}

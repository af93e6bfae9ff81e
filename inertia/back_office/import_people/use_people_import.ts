import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { ApiClient, useNotice, useTranslation } from 'adminjs'

export type Fate = {
  line: number
  name: string
  /** Who will be invited, where nothing is against it. */
  person?: {
    birthDate: string
    email?: string
    role: string
    guardianName?: string
    guardianEmail?: string
  }
  reasons: { field: string; rule: string }[]
}
type Answer = {
  fates?: Fate[]
  redirectUrl?: string
  notice?: { message: string; type: 'success' | 'error'; options?: object }
}

/** A file of people on its way in: first checked, then, confirmed, sent again with how many were good. */
export function usePeopleImport() {
  const navigate = useNavigate()
  const addNotice = useNotice()
  const { translateMessage: tm } = useTranslation()
  const [fates, setFates] = useState<Fate[]>()
  const [refusal, setRefusal] = useState<string>()
  const [sending, setSending] = useState(false)

  /** Another file, or other people: what was said of the last ones doesn't hold. */
  function forget() {
    setFates(undefined)
    setRefusal(undefined)
  }

  async function send(role: string, file: File, confirmed?: number) {
    if (sending) return
    setSending(true)
    try {
      const data = { role, file: await base64Of(file), confirmed } as never
      const target = { resourceId: 'users', actionName: 'importPeople' }
      const answer = await new ApiClient().resourceAction({ ...target, method: 'POST', data })
      take(answer.data as unknown as Answer)
    } catch {
      setRefusal(tm('sendFailed'))
    } finally {
      setSending(false)
    }
  }

  function take({ fates: judged, notice, redirectUrl }: Answer) {
    setFates(judged)
    setRefusal(
      notice?.type === 'error' ? tm(notice.message, 'users', notice.options as never) : undefined
    )
    if (notice?.type === 'success') addNotice(notice as never)
    if (redirectUrl) navigate(redirectUrl)
  }

  return { fates, refusal, sending, forget, send }
}

/** JSON carries text: the bytes of the file, whatever their encoding, as base 64. */
function base64Of(file: File) {
  return new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

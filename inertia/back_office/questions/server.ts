import { officeClient } from '~/back_office/office_client'
import type { Filter, Question, Thread } from '~/back_office/questions/types'

async function ask<Answer>(method: string, path = '', options: object = {}) {
  const headers = { accept: 'application/json' }
  const url = `/api/questions${path}`
  const { data } = await officeClient().request({ method, url, headers, ...options })
  return data as Answer
}

/** The server's answers about what people ask the team. */
export const questionServer = {
  list: (filter: Filter, pages: number) =>
    ask<{ questions: Question[]; more: boolean }>('GET', '', { params: { filter, pages } }),
  show: (id: string, before?: number) => ask<Thread>('GET', `/${id}`, { params: { before } }),
  attach: (id: string, fileId: string, file: File) => {
    const data = new FormData()
    data.append('file', file)
    return ask('PUT', `/${id}/files/${fileId}`, { data })
  },
  answer: (id: string, message: { clientId: string; body?: string; fileIds?: string[] }) =>
    ask('POST', `/${id}/messages`, { data: message }),
  correct: (id: string, messageId: string, body: string) =>
    ask('PUT', `/${id}/messages/${messageId}`, { data: { body } }),
  withdraw: (id: string, messageId: string) => ask('DELETE', `/${id}/messages/${messageId}`),
  hand: (id: string, fromId: string | null, toId: string | null) =>
    ask('PUT', `/${id}/owner`, { data: { fromId, toId } }),
  close: (id: string, position: number) => ask('POST', `/${id}/closure`, { data: { position } }),
  read: (id: string, position: number) => ask('PUT', `/${id}/reading`, { data: { position } }),
}

/** Where a file of a question is; a photo also small. */
export const fileUrl = (questionId: string, fileId: string, size: 'small' | 'large') =>
  `/admin/api/questions/${questionId}/files/${fileId}?size=${size}`

type Refusal = { response?: { status: number; data?: { error?: string; message?: string } } }

/** The server's own sentence of a refusal, or nothing where nobody answered. */
export function sentenceOf(error: unknown): string | undefined {
  const { data } = (error as Refusal).response ?? {}
  return data?.error && data.message
}

/** What is heavier than any file may be is not even looked at. */
export const isTooHeavy = (error: unknown) => (error as Refusal).response?.status === 413

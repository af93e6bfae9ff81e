import type { ApiResponse } from '@japa/api-client'

/** What a form that came back says at its fields: the sentences, by field. */
export const fieldErrors = (response: ApiResponse) =>
  (response.flashMessage('inputErrorsBag') ?? {}) as Record<string, string[]>

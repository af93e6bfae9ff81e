import { urlFor } from '~/client'
import { router } from '@inertiajs/react'

/**
 * Sends one message, stays on the page, and shows it there. Trying again with the same id never
 * makes a second message.
 *
 * @throws when it was not stored; the sentence says why, when the server said it.
 */
export async function sendReply(id: string, clientId: string, body: string, csrfToken: string) {
  const response = await fetch(urlFor('messages.store', { id }), {
    method: 'POST',
    headers: {
      'Accept': 'application/json',
      'Content-Type': 'application/json',
      'X-CSRF-TOKEN': csrfToken,
    },
    body: JSON.stringify({ clientId, body }),
  })
  if (!response.ok) {
    const answer = await response.json().catch(() => ({}))
    throw new Error(answer.message ?? '')
  }
  router.reload({ only: ['words'] })
}

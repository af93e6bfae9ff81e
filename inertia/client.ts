import { registry } from '@generated/registry'
import { createTuyau } from '@tuyau/core/client'

/** Typed calls and addresses of our own server: `client`, `urlFor`. */
export const client = createTuyau({ baseUrl: '/', registry })

export const urlFor = client.urlFor

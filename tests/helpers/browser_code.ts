import app from '@adonisjs/core/services/app'

/**
 * Imports plain code of the browser's side, `features/messaging/conversation_state`, to test it
 * here. It has a type check of its own, so what comes is untyped.
 */
export const browserCode = (path: string) => import(app.makeURL(`inertia/${path}.ts`).href)

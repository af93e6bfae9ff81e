import { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import { RequestValidator } from '@adonisjs/core/http'
import { FieldWords } from '#core/field_words'
import type { HttpContext, HttpRequest } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

export const LOCALE_COOKIE = 'locale'

const chosenOn = (request: HttpRequest) => request.plainCookie(LOCALE_COOKIE, undefined, false)

/** Chosen on this device, else the browser's, else French: all that is known of an unknown address. */
export function localeOfDevice(request: HttpRequest): 'fr' | 'en' {
  const wanted = chosenOn(request) ?? i18nManager.getSupportedLocaleFor(request.languages())
  return wanted === 'en' ? 'en' : 'fr'
}

/** A page opened from somebody's e-mail speaks their language, unless who reads it has chosen one. */
export function speakAs(ctx: HttpContext, locale: string) {
  if (!ctx.auth.user && !chosenOn(ctx.request)) speak(ctx, locale)
}

function speak(ctx: HttpContext, locale: string) {
  ctx.i18n = i18nManager.locale(locale)
  ctx.containerResolver.bindValue(I18n, ctx.i18n)
  if ('view' in ctx) ctx.view.share({ i18n: ctx.i18n })
}

/** The person's own language, else the one chosen on this device, else the browser's, else French. */
export default class DetectLocaleMiddleware {
  static {
    RequestValidator.messagesProvider = (ctx) => new FieldWords(ctx.i18n)
  }

  handle(ctx: HttpContext, next: NextFn) {
    speak(ctx, ctx.auth.user?.locale ?? localeOfDevice(ctx.request))
    return next()
  }
}

declare module '@adonisjs/core/http' {
  export interface HttpContext {
    i18n: I18n
  }
}

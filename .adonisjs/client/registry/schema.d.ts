/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type { ExtractBody, ExtractErrorResponse, ExtractQuery, ExtractQueryForGet, ExtractResponse } from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
  'dev.ui': {
    methods: ["GET","HEAD"]
    pattern: '/dev/ui'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
  'legal_notice.show': {
    methods: ["GET","HEAD"]
    pattern: '/legal-notice'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/controllers/legal_notices_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/controllers/legal_notices_controller').default['show']>>>
    }
  }
  'colours.show': {
    methods: ["GET","HEAD"]
    pattern: '/colours.css'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/controllers/colours_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/controllers/colours_controller').default['show']>>>
    }
  }
  'manifest.show': {
    methods: ["GET","HEAD"]
    pattern: '/manifest.webmanifest'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/controllers/manifests_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/controllers/manifests_controller').default['show']>>>
    }
  }
  'logo.show': {
    methods: ["GET","HEAD"]
    pattern: '/logo.png'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/controllers/logos_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/controllers/logos_controller').default['show']>>>
    }
  }
  'privacy.show': {
    methods: ["GET","HEAD"]
    pattern: '/privacy'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/controllers/privacy_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/controllers/privacy_controller').default['show']>>>
    }
  }
  'live_stream.show': {
    methods: ["GET","HEAD"]
    pattern: '/__transmit/events'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/controllers/live_stream_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/controllers/live_stream_controller').default['show']>>>
    }
  }
  'live_signs.show': {
    methods: ["GET","HEAD"]
    pattern: '/__transmit/sign'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/controllers/live_signs_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/controllers/live_signs_controller').default['show']>>>
    }
  }
  'caught_mails.index': {
    methods: ["GET","HEAD"]
    pattern: '/dev/mails'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/mail/controllers/caught_mails_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/mail/controllers/caught_mails_controller').default['index']>>>
    }
  }
  'caught_mails.show': {
    methods: ["GET","HEAD"]
    pattern: '/dev/mails/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/mail/controllers/caught_mails_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/mail/controllers/caught_mails_controller').default['show']>>>
    }
  }
  'caught_mail_bodies.show': {
    methods: ["GET","HEAD"]
    pattern: '/dev/mails/:id/body'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/core/mail/controllers/caught_mail_bodies_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/core/mail/controllers/caught_mail_bodies_controller').default['show']>>>
    }
  }
  'accounts.create': {
    methods: ["GET","HEAD"]
    pattern: '/signup'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/accounts_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/accounts_controller').default['create']>>>
    }
  }
  'accounts.store': {
    methods: ["POST"]
    pattern: '/signup'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/sign_up_validator').signUpValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/sign_up_validator').signUpValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/accounts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/accounts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'password_checks.store': {
    methods: ["POST"]
    pattern: '/signup/password-checks'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/password_validators').newPasswordValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/password_validators').newPasswordValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/password_checks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/password_checks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'identifiers.show': {
    methods: ["GET","HEAD"]
    pattern: '/signup/identifier'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/identifiers_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/identifiers_controller').default['show']>>>
    }
  }
  'login_sessions.create': {
    methods: ["GET","HEAD"]
    pattern: '/login'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/login_sessions_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/login_sessions_controller').default['create']>>>
    }
  }
  'login_sessions.store': {
    methods: ["POST"]
    pattern: '/login'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/sign_in_validator').signInValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/sign_in_validator').signInValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/login_sessions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/login_sessions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'email_confirmations.create': {
    methods: ["GET","HEAD"]
    pattern: '/confirm-email'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_confirmations_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_confirmations_controller').default['create']>>>
    }
  }
  'email_confirmations.store': {
    methods: ["POST"]
    pattern: '/confirm-email'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/email_validator').emailValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/email_validator').emailValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_confirmations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_confirmations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'email_confirmations.edit': {
    methods: ["GET","HEAD"]
    pattern: '/confirm-email/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_confirmations_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_confirmations_controller').default['edit']>>>
    }
  }
  'email_confirmations.update': {
    methods: ["POST"]
    pattern: '/confirm-email/:token'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/password_validators').confirmationValidator)>>
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/password_validators').confirmationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_confirmations_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_confirmations_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'password_resets.create': {
    methods: ["GET","HEAD"]
    pattern: '/forgot-password'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/password_resets_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/password_resets_controller').default['create']>>>
    }
  }
  'password_resets.store': {
    methods: ["POST"]
    pattern: '/forgot-password'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/email_validator').emailValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/email_validator').emailValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/password_resets_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/password_resets_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'password_resets.edit': {
    methods: ["GET","HEAD"]
    pattern: '/reset-password/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/password_resets_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/password_resets_controller').default['edit']>>>
    }
  }
  'password_resets.update': {
    methods: ["POST"]
    pattern: '/reset-password/:token'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/password_validators').newPasswordValidator)>>
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/password_validators').newPasswordValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/password_resets_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/password_resets_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'invitations.create': {
    methods: ["GET","HEAD"]
    pattern: '/invitation'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/invitations_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/invitations_controller').default['create']>>>
    }
  }
  'invitations.store': {
    methods: ["POST"]
    pattern: '/invitation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/email_validator').emailValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/email_validator').emailValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/invitations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/invitations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'invitations.edit': {
    methods: ["GET","HEAD"]
    pattern: '/invitation/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/invitations_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/invitations_controller').default['edit']>>>
    }
  }
  'invitations.update': {
    methods: ["POST"]
    pattern: '/invitation/:token'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/password_validators').newPasswordValidator)>>
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/password_validators').newPasswordValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/invitations_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/invitations_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'email_change_links.edit': {
    methods: ["GET","HEAD"]
    pattern: '/email-change/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_change_links_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_change_links_controller').default['edit']>>>
    }
  }
  'email_change_links.update': {
    methods: ["POST"]
    pattern: '/email-change/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_change_links_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_change_links_controller').default['update']>>>
    }
  }
  'email_change_links.destroy': {
    methods: ["DELETE"]
    pattern: '/email-change/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_change_links_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_change_links_controller').default['destroy']>>>
    }
  }
  'email_undos.edit': {
    methods: ["GET","HEAD"]
    pattern: '/email-undo/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_undos_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_undos_controller').default['edit']>>>
    }
  }
  'email_undos.update': {
    methods: ["POST"]
    pattern: '/email-undo/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_undos_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_undos_controller').default['update']>>>
    }
  }
  'login_sessions.show': {
    methods: ["GET","HEAD"]
    pattern: '/login-session'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/login_sessions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/login_sessions_controller').default['show']>>>
    }
  }
  'guardian_links.show': {
    methods: ["GET","HEAD"]
    pattern: '/guardian/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_links_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_links_controller').default['show']>>>
    }
  }
  'guardian_links.destroy': {
    methods: ["DELETE"]
    pattern: '/guardian/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_links_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_links_controller').default['destroy']>>>
    }
  }
  'guardian_consents.store': {
    methods: ["POST"]
    pattern: '/guardian/:token/consents'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/consents_validator').consentsValidator)>>
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/consents_validator').consentsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_consents_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_consents_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'guardian_consents.destroy': {
    methods: ["DELETE"]
    pattern: '/guardian/:token/consents/:purpose'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { token: ParamValue; purpose: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_consents_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_consents_controller').default['destroy']>>>
    }
  }
  'locales.update': {
    methods: ["POST"]
    pattern: '/locale'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/locale_validator').localeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/locale_validator').localeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/locales_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/locales_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'login_sessions.destroy': {
    methods: ["POST"]
    pattern: '/logout'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/login_sessions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/login_sessions_controller').default['destroy']>>>
    }
  }
  'guardian_waits.show': {
    methods: ["GET","HEAD"]
    pattern: '/waiting'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_waits_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_waits_controller').default['show']>>>
    }
  }
  'accounts.show': {
    methods: ["GET","HEAD"]
    pattern: '/account'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/accounts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/accounts_controller').default['show']>>>
    }
  }
  'identities.edit': {
    methods: ["GET","HEAD"]
    pattern: '/account/identity'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/identities_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/identities_controller').default['edit']>>>
    }
  }
  'identities.update': {
    methods: ["PUT"]
    pattern: '/account/identity'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/identity_validator').identityValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/identity_validator').identityValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/identities_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/identities_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'displays.edit': {
    methods: ["GET","HEAD"]
    pattern: '/account/display'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/displays_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/displays_controller').default['edit']>>>
    }
  }
  'displays.update': {
    methods: ["PUT"]
    pattern: '/account/display'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/display_validator').displayValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/display_validator').displayValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/displays_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/displays_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'time_zones.update': {
    methods: ["PUT"]
    pattern: '/account/time-zone'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/time_zone_validator').timeZoneValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/time_zone_validator').timeZoneValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/time_zones_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/time_zones_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'email_changes.edit': {
    methods: ["GET","HEAD"]
    pattern: '/account/email'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_changes_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_changes_controller').default['edit']>>>
    }
  }
  'email_changes.store': {
    methods: ["POST"]
    pattern: '/account/email'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/email_change_validator').emailChangeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/email_change_validator').emailChangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_changes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_changes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'email_changes.destroy': {
    methods: ["DELETE"]
    pattern: '/account/email'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_changes_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/email_changes_controller').default['destroy']>>>
    }
  }
  'devices.index': {
    methods: ["GET","HEAD"]
    pattern: '/account/devices'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/devices_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/devices_controller').default['index']>>>
    }
  }
  'all_devices.destroy': {
    methods: ["DELETE"]
    pattern: '/account/devices'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/all_devices_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/all_devices_controller').default['destroy']>>>
    }
  }
  'devices.destroy': {
    methods: ["DELETE"]
    pattern: '/account/devices/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/devices_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/devices_controller').default['destroy']>>>
    }
  }
  'other_devices.destroy': {
    methods: ["DELETE"]
    pattern: '/account/other-devices'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/other_devices_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/other_devices_controller').default['destroy']>>>
    }
  }
  'passwords.edit': {
    methods: ["GET","HEAD"]
    pattern: '/account/password'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/passwords_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/passwords_controller').default['edit']>>>
    }
  }
  'consents.index': {
    methods: ["GET","HEAD"]
    pattern: '/consents'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/consents_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/consents_controller').default['index']>>>
    }
  }
  'consents.store': {
    methods: ["POST"]
    pattern: '/consents'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/consents_validator').consentsValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/consents_validator').consentsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/consents_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/consents_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'consents.destroy': {
    methods: ["DELETE"]
    pattern: '/consents/:purpose'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { purpose: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/consents_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/consents_controller').default['destroy']>>>
    }
  }
  'guardianships.store': {
    methods: ["POST"]
    pattern: '/guardians'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardianships_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardianships_controller').default['store']>>>
    }
  }
  'guardianships.update': {
    methods: ["PUT"]
    pattern: '/guardians/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardianships_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardianships_controller').default['update']>>>
    }
  }
  'guardian_askings.store': {
    methods: ["POST"]
    pattern: '/guardians/:id/asking'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_askings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/guardian_askings_controller').default['store']>>>
    }
  }
  'passwords.update': {
    methods: ["PUT"]
    pattern: '/account/password'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/password_validators').passwordChangeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/password_validators').passwordChangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/passwords_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/passwords_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'second_factors.show': {
    methods: ["GET","HEAD"]
    pattern: '/second-factor'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factors_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factors_controller').default['show']>>>
    }
  }
  'second_factors.store': {
    methods: ["POST"]
    pattern: '/second-factor'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/second_factor_validators').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/second_factor_validators').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factors_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factors_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'second_factor_checks.store': {
    methods: ["POST"]
    pattern: '/second-factor/checks'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/second_factor_validators').proofValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/second_factor_validators').proofValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factor_checks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factor_checks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'second_factor_devices.edit': {
    methods: ["GET","HEAD"]
    pattern: '/second-factor/device'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factor_devices_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factor_devices_controller').default['edit']>>>
    }
  }
  'second_factor_devices.store': {
    methods: ["POST"]
    pattern: '/second-factor/device'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/second_factor_validators').changeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/second_factor_validators').changeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factor_devices_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factor_devices_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'second_factor_devices.update': {
    methods: ["PUT"]
    pattern: '/second-factor/device'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/second_factor_validators').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/second_factor_validators').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factor_devices_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/second_factor_devices_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'recovery_codes.show': {
    methods: ["GET","HEAD"]
    pattern: '/second-factor/recovery-codes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/recovery_codes_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/recovery_codes_controller').default['show']>>>
    }
  }
  'recovery_codes.store': {
    methods: ["POST"]
    pattern: '/second-factor/recovery-codes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#accounts/validators/second_factor_validators').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#accounts/validators/second_factor_validators').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/recovery_codes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/recovery_codes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'viewing_ends.store': {
    methods: ["POST"]
    pattern: '/viewing/end'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/accounts/controllers/viewing_ends_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/accounts/controllers/viewing_ends_controller').default['store']>>>
    }
  }
  'profiles.show': {
    methods: ["GET","HEAD"]
    pattern: '/profile'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/profiles_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/profiles_controller').default['show']>>>
    }
  }
  'profiles.edit': {
    methods: ["GET","HEAD"]
    pattern: '/profile/edit'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/profiles_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/profiles_controller').default['edit']>>>
    }
  }
  'student_profiles.update': {
    methods: ["PUT"]
    pattern: '/profile/student'
    types: {
      body: ExtractBody<InferInput<(typeof import('#profiles/validators/student_profile_validator').studentProfileValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#profiles/validators/student_profile_validator').studentProfileValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/student_profiles_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/student_profiles_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tutor_profiles.update': {
    methods: ["PUT"]
    pattern: '/profile/tutor'
    types: {
      body: ExtractBody<InferInput<(typeof import('#profiles/validators/tutor_profile_validator').tutorProfileValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#profiles/validators/tutor_profile_validator').tutorProfileValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/tutor_profiles_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/tutor_profiles_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'availabilities.edit': {
    methods: ["GET","HEAD"]
    pattern: '/availability'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/availabilities_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/availabilities_controller').default['edit']>>>
    }
  }
  'applications.show': {
    methods: ["GET","HEAD"]
    pattern: '/application'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/applications_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/applications_controller').default['show']>>>
    }
  }
  'application_submissions.store': {
    methods: ["POST"]
    pattern: '/application/submission'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/application_submissions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/application_submissions_controller').default['store']>>>
    }
  }
  'application_submissions.destroy': {
    methods: ["DELETE"]
    pattern: '/application/submission'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/application_submissions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/application_submissions_controller').default['destroy']>>>
    }
  }
  'charters.show': {
    methods: ["GET","HEAD"]
    pattern: '/charter'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/charters_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/charters_controller').default['show']>>>
    }
  }
  'charter_acceptances.store': {
    methods: ["POST"]
    pattern: '/charter/acceptance'
    types: {
      body: ExtractBody<InferInput<(typeof import('#profiles/validators/application_validators').charterValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#profiles/validators/application_validators').charterValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/charter_acceptances_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/charter_acceptances_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'interview_bookings.update': {
    methods: ["PUT"]
    pattern: '/application/interview'
    types: {
      body: ExtractBody<InferInput<(typeof import('#profiles/validators/application_validators').bookingValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#profiles/validators/application_validators').bookingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/interview_bookings_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/interview_bookings_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'interview_bookings.destroy': {
    methods: ["DELETE"]
    pattern: '/application/interview'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/interview_bookings_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/interview_bookings_controller').default['destroy']>>>
    }
  }
  'availabilities.update': {
    methods: ["PUT"]
    pattern: '/availability'
    types: {
      body: ExtractBody<InferInput<(typeof import('#profiles/validators/availability_validator').availabilityValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#profiles/validators/availability_validator').availabilityValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/availabilities_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/availabilities_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'absences.store': {
    methods: ["POST"]
    pattern: '/availability/absences'
    types: {
      body: ExtractBody<InferInput<(typeof import('#profiles/validators/absence_validator').absenceValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#profiles/validators/absence_validator').absenceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/absences_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/absences_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'absences.destroy': {
    methods: ["DELETE"]
    pattern: '/availability/absences/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/absences_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/absences_controller').default['destroy']>>>
    }
  }
  'photos.update': {
    methods: ["PUT"]
    pattern: '/profile/photo'
    types: {
      body: ExtractBody<InferInput<(typeof import('#profiles/validators/photo_validator').photoValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#profiles/validators/photo_validator').photoValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/photos_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/photos_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'photos.destroy': {
    methods: ["DELETE"]
    pattern: '/profile/photo'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/photos_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/photos_controller').default['destroy']>>>
    }
  }
  'people.show': {
    methods: ["GET","HEAD"]
    pattern: '/people/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/people_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/people_controller').default['show']>>>
    }
  }
  'photos.show': {
    methods: ["GET","HEAD"]
    pattern: '/people/:id/photo'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/profiles/controllers/photos_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/profiles/controllers/photos_controller').default['show']>>>
    }
  }
  'conversations.index': {
    methods: ["GET","HEAD"]
    pattern: '/messages'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/conversations_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/conversations_controller').default['index']>>>
    }
  }
  'message_searches.show': {
    methods: ["GET","HEAD"]
    pattern: '/messages/search'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#messaging/validators/search').searchValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/message_searches_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/message_searches_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'team_conversations.show': {
    methods: ["GET","HEAD"]
    pattern: '/messages/team'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/team_conversations_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/team_conversations_controller').default['show']>>>
    }
  }
  'conversations.show': {
    methods: ["GET","HEAD"]
    pattern: '/messages/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/conversations_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/conversations_controller').default['show']>>>
    }
  }
  'conversation_changes.index': {
    methods: ["GET","HEAD"]
    pattern: '/messages/:id/changes'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#messaging/validators/place').changesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/changes_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/changes_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'conversation_reading.update': {
    methods: ["PUT"]
    pattern: '/messages/:id/reading'
    types: {
      body: ExtractBody<InferInput<(typeof import('#messaging/validators/place').readingValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#messaging/validators/place').readingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/reading_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/reading_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'conversation_typing.store': {
    methods: ["POST"]
    pattern: '/messages/:id/typing'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/typing_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/typing_controller').default['store']>>>
    }
  }
  'messages.index': {
    methods: ["GET","HEAD"]
    pattern: '/messages/:id/messages'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#messaging/validators/place').pageValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/messages_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/messages_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'messages.store': {
    methods: ["POST"]
    pattern: '/messages/:id/messages'
    types: {
      body: ExtractBody<InferInput<(typeof import('#messaging/validators/message').messageValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#messaging/validators/message').messageValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/messages_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/messages_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'message_files.show': {
    methods: ["GET","HEAD"]
    pattern: '/messages/:id/files/:fileId'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; fileId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/message_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/message_files_controller').default['show']>>>
    }
  }
  'message_files.update': {
    methods: ["PUT"]
    pattern: '/messages/:id/files/:fileId'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; fileId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/message_files_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/message_files_controller').default['update']>>>
    }
  }
  'messages.update': {
    methods: ["PUT"]
    pattern: '/messages/:id/messages/:messageId'
    types: {
      body: ExtractBody<InferInput<(typeof import('#messaging/validators/message').messageEditValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; messageId: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#messaging/validators/message').messageEditValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/messages_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/messages_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'messages.destroy': {
    methods: ["DELETE"]
    pattern: '/messages/:id/messages/:messageId'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; messageId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/messages_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/messages_controller').default['destroy']>>>
    }
  }
  'message_pins.store': {
    methods: ["POST"]
    pattern: '/messages/:id/messages/:messageId/pin'
    types: {
      body: ExtractBody<InferInput<(typeof import('#messaging/validators/message').pinValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; messageId: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#messaging/validators/message').pinValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/pins_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/pins_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'message_pins.destroy': {
    methods: ["DELETE"]
    pattern: '/messages/:id/messages/:messageId/pin'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; messageId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/pins_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/pins_controller').default['destroy']>>>
    }
  }
  'questions.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin/api/questions'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#messaging/validators/question').questionsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/questions_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/questions_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'questions.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/api/questions/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#messaging/validators/question').beforeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/questions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/questions_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'questions.file': {
    methods: ["GET","HEAD"]
    pattern: '/admin/api/questions/:id/files/:fileId'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; fileId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_files_controller').default['show']>>>
    }
  }
  'questions.attach': {
    methods: ["PUT"]
    pattern: '/admin/api/questions/:id/files/:fileId'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; fileId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_files_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_files_controller').default['update']>>>
    }
  }
  'questions.answer': {
    methods: ["POST"]
    pattern: '/admin/api/questions/:id/messages'
    types: {
      body: ExtractBody<InferInput<(typeof import('#messaging/validators/message').answerValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#messaging/validators/message').answerValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_answers_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_answers_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'questions.correct_answer': {
    methods: ["PUT"]
    pattern: '/admin/api/questions/:id/messages/:messageId'
    types: {
      body: ExtractBody<InferInput<(typeof import('#messaging/validators/message').messageEditValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; messageId: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#messaging/validators/message').messageEditValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_answers_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_answers_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'questions.withdraw_answer': {
    methods: ["DELETE"]
    pattern: '/admin/api/questions/:id/messages/:messageId'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; messageId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_answers_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_answers_controller').default['destroy']>>>
    }
  }
  'questions.hand': {
    methods: ["PUT"]
    pattern: '/admin/api/questions/:id/owner'
    types: {
      body: ExtractBody<InferInput<(typeof import('#messaging/validators/question').ownerValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#messaging/validators/question').ownerValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_owners_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_owners_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'questions.close': {
    methods: ["POST"]
    pattern: '/admin/api/questions/:id/closure'
    types: {
      body: ExtractBody<InferInput<(typeof import('#messaging/validators/question').positionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#messaging/validators/question').positionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_closures_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_closures_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'questions.read': {
    methods: ["PUT"]
    pattern: '/admin/api/questions/:id/reading'
    types: {
      body: ExtractBody<InferInput<(typeof import('#messaging/validators/question').positionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#messaging/validators/question').positionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_readings_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/messaging/controllers/question_readings_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'calendar_feed_files.show': {
    methods: ["GET","HEAD"]
    pattern: '/calendar-feeds/:id/homeskolar.ics'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/calendar_feed_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/calendar_feed_files_controller').default['show']>>>
    }
  }
  'appointment_files.show': {
    methods: ["GET","HEAD"]
    pattern: '/appointments/:id/homeskolar.ics'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/appointment_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/appointment_files_controller').default['show']>>>
    }
  }
  'calendar_feeds.show': {
    methods: ["GET","HEAD"]
    pattern: '/calendar-feed'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/calendar_feeds_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/calendar_feeds_controller').default['show']>>>
    }
  }
  'calendar_feeds.store': {
    methods: ["POST"]
    pattern: '/calendar-feed'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/calendar_feeds_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/calendar_feeds_controller').default['store']>>>
    }
  }
  'calendar_feeds.destroy': {
    methods: ["DELETE"]
    pattern: '/calendar-feed'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/calendar_feeds_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/calendar_feeds_controller').default['destroy']>>>
    }
  }
  'appointments.create': {
    methods: ["GET","HEAD"]
    pattern: '/appointments/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/appointments_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/appointments_controller').default['create']>>>
    }
  }
  'slot_checks.show': {
    methods: ["GET","HEAD"]
    pattern: '/pairs/:id/slot-check'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#appointments/validators/appointment_validators').slotCheckValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/slot_checks_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/slot_checks_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'appointments.store': {
    methods: ["POST"]
    pattern: '/appointments'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/appointment_validators').proposalValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/appointment_validators').proposalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/appointments_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/appointments_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'appointments.show': {
    methods: ["GET","HEAD"]
    pattern: '/appointments/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/appointments_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/appointments_controller').default['show']>>>
    }
  }
  'session_rooms.show': {
    methods: ["GET","HEAD"]
    pattern: '/appointments/:id/room'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/session_rooms_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/session_rooms_controller').default['show']>>>
    }
  }
  'attendances.store': {
    methods: ["POST"]
    pattern: '/appointments/:id/attendance'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/attendance_validator').attendanceValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/attendance_validator').attendanceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/attendances_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/attendances_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'acceptances.store': {
    methods: ["POST"]
    pattern: '/appointments/:id/acceptance'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/appointment_validators').acceptanceValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/appointment_validators').acceptanceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/acceptances_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/acceptances_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'declines.store': {
    methods: ["POST"]
    pattern: '/appointments/:id/decline'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/appointment_validators').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/appointment_validators').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/declines_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/declines_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'counters.create': {
    methods: ["GET","HEAD"]
    pattern: '/appointments/:id/counter/new'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/counters_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/counters_controller').default['create']>>>
    }
  }
  'counters.store': {
    methods: ["POST"]
    pattern: '/appointments/:id/counter'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/appointment_validators').counterValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/appointment_validators').counterValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/counters_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/counters_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'moves.create': {
    methods: ["GET","HEAD"]
    pattern: '/appointments/:id/move/new'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/moves_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/moves_controller').default['create']>>>
    }
  }
  'moves.store': {
    methods: ["POST"]
    pattern: '/appointments/:id/move'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/appointment_validators').moveValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/appointment_validators').moveValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/moves_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/moves_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'plans.store': {
    methods: ["POST"]
    pattern: '/appointments/:id/plan'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/appointment_validators').planValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/appointment_validators').planValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/plans_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/plans_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'cancellations.store': {
    methods: ["POST"]
    pattern: '/appointments/:id/cancellation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/appointment_validators').reasonValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/appointment_validators').reasonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/cancellations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/cancellations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'series.index': {
    methods: ["GET","HEAD"]
    pattern: '/series'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_controller').default['index']>>>
    }
  }
  'series.create': {
    methods: ["GET","HEAD"]
    pattern: '/series/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_controller').default['create']>>>
    }
  }
  'series.store': {
    methods: ["POST"]
    pattern: '/series'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/series_validators').seriesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/series_validators').seriesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'series.show': {
    methods: ["GET","HEAD"]
    pattern: '/series/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_controller').default['show']>>>
    }
  }
  'series_acceptances.store': {
    methods: ["POST"]
    pattern: '/series/:id/acceptance'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/series_validators').seriesRuleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/series_validators').seriesRuleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_acceptances_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_acceptances_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'series_declines.store': {
    methods: ["POST"]
    pattern: '/series/:id/decline'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/series_validators').seriesRuleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/series_validators').seriesRuleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_declines_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_declines_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'series_withdrawals.store': {
    methods: ["POST"]
    pattern: '/series/:id/withdrawal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/series_validators').seriesRuleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/series_validators').seriesRuleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_withdrawals_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_withdrawals_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'series_changes.create': {
    methods: ["GET","HEAD"]
    pattern: '/series/:id/change/new'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_changes_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_changes_controller').default['create']>>>
    }
  }
  'series_changes.store': {
    methods: ["POST"]
    pattern: '/series/:id/change'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/series_validators').seriesChangeValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/series_validators').seriesChangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_changes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_changes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'series_stops.store': {
    methods: ["POST"]
    pattern: '/series/:id/stop'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_stops_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_stops_controller').default['store']>>>
    }
  }
  'series_answers.store': {
    methods: ["POST"]
    pattern: '/series/:id/questions/:questionId/answer'
    types: {
      body: ExtractBody<InferInput<(typeof import('#appointments/validators/series_validators').seriesAnswerValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; questionId: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#appointments/validators/series_validators').seriesAnswerValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_answers_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/appointments/controllers/series_answers_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'homework.index': {
    methods: ["GET","HEAD"]
    pattern: '/homework'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#core/keyset').placeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'homework.create': {
    methods: ["GET","HEAD"]
    pattern: '/homework/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#homework/validators/homework_validator').newHomeworkValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_controller').default['create']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'homework.store': {
    methods: ["POST"]
    pattern: '/homework'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/homework_validator').setHomeworkValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/homework_validator').setHomeworkValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'homework.show': {
    methods: ["GET","HEAD"]
    pattern: '/homework/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_controller').default['show']>>>
    }
  }
  'homework_states.update': {
    methods: ["PUT"]
    pattern: '/homework/:id/state'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/homework_validator').homeworkStateValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/homework_validator').homeworkStateValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_states_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_states_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'homework_due_times.update': {
    methods: ["PUT"]
    pattern: '/homework/:id/due_time'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/homework_validator').homeworkDueValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/homework_validator').homeworkDueValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_due_times_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_due_times_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'homework_withdrawals.store': {
    methods: ["POST"]
    pattern: '/homework/:id/withdrawal'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/homework_validator').withdrawalValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/homework_validator').withdrawalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_withdrawals_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_withdrawals_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'homework_files.show': {
    methods: ["GET","HEAD"]
    pattern: '/homework/:id/files/:fileId'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; fileId: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#core/validators/file_size').fileSizeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/homework_files_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'session_reports.show': {
    methods: ["GET","HEAD"]
    pattern: '/appointments/:id/report'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/session_reports_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/session_reports_controller').default['show']>>>
    }
  }
  'session_reports.store': {
    methods: ["POST"]
    pattern: '/appointments/:id/report'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/session_report_validator').writeReportValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/session_report_validator').writeReportValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/session_reports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/session_reports_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'session_reports.update': {
    methods: ["PUT"]
    pattern: '/appointments/:id/report'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/session_report_validator').changeReportValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/session_report_validator').changeReportValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/session_reports_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/session_reports_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tasks.index': {
    methods: ["GET","HEAD"]
    pattern: '/tasks'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#homework/validators/task_validator').ownSearchValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/tasks_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/tasks_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tasks.store': {
    methods: ["POST"]
    pattern: '/tasks'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/task_validator').taskValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/task_validator').taskValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/tasks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/tasks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tasks.edit': {
    methods: ["GET","HEAD"]
    pattern: '/tasks/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/tasks_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/tasks_controller').default['edit']>>>
    }
  }
  'tasks.update': {
    methods: ["PUT"]
    pattern: '/tasks/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/task_validator').changeTaskValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/task_validator').changeTaskValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/tasks_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/tasks_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'tasks.destroy': {
    methods: ["DELETE"]
    pattern: '/tasks/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/tasks_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/tasks_controller').default['destroy']>>>
    }
  }
  'task_completions.store': {
    methods: ["POST"]
    pattern: '/tasks/:id/completion'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/task_completions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/task_completions_controller').default['store']>>>
    }
  }
  'task_completions.destroy': {
    methods: ["DELETE"]
    pattern: '/tasks/:id/completion'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/task_completions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/task_completions_controller').default['destroy']>>>
    }
  }
  'task_pins.store': {
    methods: ["POST"]
    pattern: '/tasks/:id/pin'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/task_pins_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/task_pins_controller').default['store']>>>
    }
  }
  'task_pins.destroy': {
    methods: ["DELETE"]
    pattern: '/tasks/:id/pin'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/task_pins_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/task_pins_controller').default['destroy']>>>
    }
  }
  'quick_entries.store': {
    methods: ["POST"]
    pattern: '/quick_entries'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/task_validator').quickEntryValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/task_validator').quickEntryValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/quick_entries_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/quick_entries_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'memos.index': {
    methods: ["GET","HEAD"]
    pattern: '/notes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#homework/validators/task_validator').ownSearchValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'memos.create': {
    methods: ["GET","HEAD"]
    pattern: '/notes/new'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['create']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['create']>>>
    }
  }
  'memos.store': {
    methods: ["POST"]
    pattern: '/notes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/memo_validator').memoValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/memo_validator').memoValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'memos.edit': {
    methods: ["GET","HEAD"]
    pattern: '/notes/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['edit']>>>
    }
  }
  'memos.update': {
    methods: ["PUT"]
    pattern: '/notes/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#homework/validators/memo_validator').changeMemoValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#homework/validators/memo_validator').changeMemoValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'memos.destroy': {
    methods: ["DELETE"]
    pattern: '/notes/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/memos_controller').default['destroy']>>>
    }
  }
  'memo_pins.store': {
    methods: ["POST"]
    pattern: '/notes/:id/pin'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/memo_pins_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/memo_pins_controller').default['store']>>>
    }
  }
  'memo_pins.destroy': {
    methods: ["DELETE"]
    pattern: '/notes/:id/pin'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/homework/controllers/memo_pins_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/homework/controllers/memo_pins_controller').default['destroy']>>>
    }
  }
  'today': {
    methods: ["GET","HEAD"]
    pattern: '/'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/planning/controllers/today_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/planning/controllers/today_controller').default['show']>>>
    }
  }
  'calendar.index': {
    methods: ["GET","HEAD"]
    pattern: '/calendar'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/planning/controllers/calendar_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/planning/controllers/calendar_controller').default['index']>>>
    }
  }
  'calendar.show': {
    methods: ["GET","HEAD"]
    pattern: '/calendar/:view/:date?'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { view: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/planning/controllers/calendar_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/planning/controllers/calendar_controller').default['show']>>>
    }
  }
  'notifications.index': {
    methods: ["GET","HEAD"]
    pattern: '/notifications'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#core/keyset').placeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/notifications/controllers/notifications_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/notifications/controllers/notifications_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'notification_all_readings.update': {
    methods: ["PUT"]
    pattern: '/notifications/reading'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/notifications/controllers/all_readings_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/notifications/controllers/all_readings_controller').default['update']>>>
    }
  }
  'notifications.show': {
    methods: ["GET","HEAD"]
    pattern: '/notifications/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/notifications/controllers/notifications_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/notifications/controllers/notifications_controller').default['show']>>>
    }
  }
  'notification_readings.update': {
    methods: ["PUT"]
    pattern: '/notifications/:id/reading'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/notifications/controllers/readings_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/notifications/controllers/readings_controller').default['update']>>>
    }
  }
  'held_mails.show': {
    methods: ["GET","HEAD"]
    pattern: '/messages/:id/held-mail'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/notifications/controllers/held_mails_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/notifications/controllers/held_mails_controller').default['show']>>>
    }
  }
  'preferences.edit': {
    methods: ["GET","HEAD"]
    pattern: '/account/notifications'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/notifications/controllers/preferences_controller').default['edit']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/notifications/controllers/preferences_controller').default['edit']>>>
    }
  }
  'preferences.update': {
    methods: ["PUT"]
    pattern: '/account/notifications'
    types: {
      body: ExtractBody<InferInput<(typeof import('#notifications/validators/preferences').preferencesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#notifications/validators/preferences').preferencesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/notifications/controllers/preferences_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/notifications/controllers/preferences_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'unsubscriptions.show': {
    methods: ["GET","HEAD"]
    pattern: '/unsubscribe/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/notifications/controllers/unsubscriptions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/notifications/controllers/unsubscriptions_controller').default['show']>>>
    }
  }
  'unsubscriptions.store': {
    methods: ["POST"]
    pattern: '/unsubscribe/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/notifications/controllers/unsubscriptions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/notifications/controllers/unsubscriptions_controller').default['store']>>>
    }
  }
  'unsubscriptions.destroy': {
    methods: ["DELETE"]
    pattern: '/unsubscribe/:token'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { token: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/notifications/controllers/unsubscriptions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/notifications/controllers/unsubscriptions_controller').default['destroy']>>>
    }
  }
  'concerns.show': {
    methods: ["GET","HEAD"]
    pattern: '/concern'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/safeguarding/controllers/concerns_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/safeguarding/controllers/concerns_controller').default['show']>>>
    }
  }
  'reports.store': {
    methods: ["POST"]
    pattern: '/messages/:id/reports'
    types: {
      body: ExtractBody<InferInput<(typeof import('#safeguarding/validators/report').reportValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#safeguarding/validators/report').reportValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/safeguarding/controllers/reports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/safeguarding/controllers/reports_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'case_files.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/api/cases/:id/readings/:readingId/files/:fileId'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue, ParamValue]
      params: { id: ParamValue; readingId: ParamValue; fileId: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#core/validators/file_size').fileSizeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/safeguarding/controllers/case_files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/safeguarding/controllers/case_files_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.pages.index': {
    methods: ["GET","HEAD"]
    pattern: '/admin'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['index']>>>
    }
  }
  'admin.pages.questions': {
    methods: ["GET","HEAD"]
    pattern: '/admin/pages/questions'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['questions']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['questions']>>>
    }
  }
  'admin.pages.resource': {
    methods: ["GET","HEAD"]
    pattern: '/admin/resources/:resourceId'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { resourceId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['show']>>>
    }
  }
  'admin.pages.resource_action': {
    methods: ["GET","HEAD"]
    pattern: '/admin/resources/:resourceId/actions/:action'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { resourceId: ParamValue; action: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['show']>>>
    }
  }
  'admin.pages.record_action': {
    methods: ["GET","HEAD"]
    pattern: '/admin/resources/:resourceId/records/:recordId/:action'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue, ParamValue]
      params: { resourceId: ParamValue; recordId: ParamValue; action: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['show']>>>
    }
  }
  'admin.pages.bulk_action': {
    methods: ["GET","HEAD"]
    pattern: '/admin/resources/:resourceId/bulk/:action'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { resourceId: ParamValue; action: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['many']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['many']>>>
    }
  }
  'admin.dashboard.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/api/dashboard'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/dashboard_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/dashboard_controller').default['show']>>>
    }
  }
  'admin.resource_actions.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/api/resources/:resourceId/actions/:action/:query?'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { resourceId: ParamValue; action: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/resource_actions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/resource_actions_controller').default['show']>>>
    }
  }
  'admin.resource_actions.begin': {
    methods: ["GET","HEAD"]
    pattern: '/admin/api/resources/:resourceId/actions/:action'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { resourceId: ParamValue; action: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/resource_actions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/resource_actions_controller').default['show']>>>
    }
  }
  'admin.resource_actions.store': {
    methods: ["POST"]
    pattern: '/admin/api/resources/:resourceId/actions/:action'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { resourceId: ParamValue; action: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/resource_actions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/resource_actions_controller').default['store']>>>
    }
  }
  'admin.record_actions.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/api/resources/:resourceId/records/:recordId/:action'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue, ParamValue]
      params: { resourceId: ParamValue; recordId: ParamValue; action: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/record_actions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/record_actions_controller').default['show']>>>
    }
  }
  'admin.record_actions.store': {
    methods: ["POST"]
    pattern: '/admin/api/resources/:resourceId/records/:recordId/:action'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue, ParamValue]
      params: { resourceId: ParamValue; recordId: ParamValue; action: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/record_actions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/record_actions_controller').default['store']>>>
    }
  }
  'admin.logos.store': {
    methods: ["POST"]
    pattern: '/admin/logo'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/logos_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/logos_controller').default['store']>>>
    }
  }
  'admin.logos.destroy': {
    methods: ["DELETE"]
    pattern: '/admin/logo'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/logos_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/logos_controller').default['destroy']>>>
    }
  }
  'admin.viewings.store': {
    methods: ["POST"]
    pattern: '/admin/viewings'
    types: {
      body: ExtractBody<InferInput<(typeof import('#admin/validators/accounts').viewingValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#admin/validators/accounts').viewingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/viewings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/viewings_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'admin.bulk_actions.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/api/resources/:resourceId/bulk/:action'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { resourceId: ParamValue; action: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/bulk_actions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/bulk_actions_controller').default['show']>>>
    }
  }
  'admin.bulk_actions.store': {
    methods: ["POST"]
    pattern: '/admin/api/resources/:resourceId/bulk/:action'
    types: {
      body: {}
      paramsTuple: [ParamValue, ParamValue]
      params: { resourceId: ParamValue; action: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/bulk_actions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/bulk_actions_controller').default['store']>>>
    }
  }
  'admin.exports.store': {
    methods: ["POST"]
    pattern: '/admin/resources/:resourceId/exports'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { resourceId: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/exports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/exports_controller').default['store']>>>
    }
  }
  'admin.assets.show': {
    methods: ["GET","HEAD"]
    pattern: '/admin/frontend/assets/:file'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { file: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/assets_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/assets_controller').default['show']>>>
    }
  }
  'admin.pages.missing': {
    methods: ["GET","HEAD"]
    pattern: '/admin/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['missing']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#app/admin/controllers/pages_controller').default['missing']>>>
    }
  }
  'unknown_address.show': {
    methods: ["GET","HEAD"]
    pattern: '/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: unknown
      errorResponse: unknown
    }
  }
}

/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'dev.ui': {
    methods: ["GET","HEAD"],
    pattern: '/dev/ui',
    tokens: [{"old":"/dev/ui","type":0,"val":"dev","end":""},{"old":"/dev/ui","type":0,"val":"ui","end":""}],
    types: placeholder as Registry['dev.ui']['types'],
  },
  'legal_notice.show': {
    methods: ["GET","HEAD"],
    pattern: '/legal-notice',
    tokens: [{"old":"/legal-notice","type":0,"val":"legal-notice","end":""}],
    types: placeholder as Registry['legal_notice.show']['types'],
  },
  'privacy.show': {
    methods: ["GET","HEAD"],
    pattern: '/privacy',
    tokens: [{"old":"/privacy","type":0,"val":"privacy","end":""}],
    types: placeholder as Registry['privacy.show']['types'],
  },
  'live_stream.show': {
    methods: ["GET","HEAD"],
    pattern: '/__transmit/events',
    tokens: [{"old":"/__transmit/events","type":0,"val":"__transmit","end":""},{"old":"/__transmit/events","type":0,"val":"events","end":""}],
    types: placeholder as Registry['live_stream.show']['types'],
  },
  'caught_mails.index': {
    methods: ["GET","HEAD"],
    pattern: '/dev/mails',
    tokens: [{"old":"/dev/mails","type":0,"val":"dev","end":""},{"old":"/dev/mails","type":0,"val":"mails","end":""}],
    types: placeholder as Registry['caught_mails.index']['types'],
  },
  'caught_mails.show': {
    methods: ["GET","HEAD"],
    pattern: '/dev/mails/:id',
    tokens: [{"old":"/dev/mails/:id","type":0,"val":"dev","end":""},{"old":"/dev/mails/:id","type":0,"val":"mails","end":""},{"old":"/dev/mails/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['caught_mails.show']['types'],
  },
  'caught_mail_bodies.show': {
    methods: ["GET","HEAD"],
    pattern: '/dev/mails/:id/body',
    tokens: [{"old":"/dev/mails/:id/body","type":0,"val":"dev","end":""},{"old":"/dev/mails/:id/body","type":0,"val":"mails","end":""},{"old":"/dev/mails/:id/body","type":1,"val":"id","end":""},{"old":"/dev/mails/:id/body","type":0,"val":"body","end":""}],
    types: placeholder as Registry['caught_mail_bodies.show']['types'],
  },
  'accounts.create': {
    methods: ["GET","HEAD"],
    pattern: '/signup',
    tokens: [{"old":"/signup","type":0,"val":"signup","end":""}],
    types: placeholder as Registry['accounts.create']['types'],
  },
  'accounts.store': {
    methods: ["POST"],
    pattern: '/signup',
    tokens: [{"old":"/signup","type":0,"val":"signup","end":""}],
    types: placeholder as Registry['accounts.store']['types'],
  },
  'login_sessions.create': {
    methods: ["GET","HEAD"],
    pattern: '/login',
    tokens: [{"old":"/login","type":0,"val":"login","end":""}],
    types: placeholder as Registry['login_sessions.create']['types'],
  },
  'login_sessions.store': {
    methods: ["POST"],
    pattern: '/login',
    tokens: [{"old":"/login","type":0,"val":"login","end":""}],
    types: placeholder as Registry['login_sessions.store']['types'],
  },
  'email_confirmations.create': {
    methods: ["GET","HEAD"],
    pattern: '/confirm-email',
    tokens: [{"old":"/confirm-email","type":0,"val":"confirm-email","end":""}],
    types: placeholder as Registry['email_confirmations.create']['types'],
  },
  'email_confirmations.store': {
    methods: ["POST"],
    pattern: '/confirm-email',
    tokens: [{"old":"/confirm-email","type":0,"val":"confirm-email","end":""}],
    types: placeholder as Registry['email_confirmations.store']['types'],
  },
  'email_confirmations.edit': {
    methods: ["GET","HEAD"],
    pattern: '/confirm-email/:token',
    tokens: [{"old":"/confirm-email/:token","type":0,"val":"confirm-email","end":""},{"old":"/confirm-email/:token","type":1,"val":"token","end":""}],
    types: placeholder as Registry['email_confirmations.edit']['types'],
  },
  'email_confirmations.update': {
    methods: ["POST"],
    pattern: '/confirm-email/:token',
    tokens: [{"old":"/confirm-email/:token","type":0,"val":"confirm-email","end":""},{"old":"/confirm-email/:token","type":1,"val":"token","end":""}],
    types: placeholder as Registry['email_confirmations.update']['types'],
  },
  'password_resets.create': {
    methods: ["GET","HEAD"],
    pattern: '/forgot-password',
    tokens: [{"old":"/forgot-password","type":0,"val":"forgot-password","end":""}],
    types: placeholder as Registry['password_resets.create']['types'],
  },
  'password_resets.store': {
    methods: ["POST"],
    pattern: '/forgot-password',
    tokens: [{"old":"/forgot-password","type":0,"val":"forgot-password","end":""}],
    types: placeholder as Registry['password_resets.store']['types'],
  },
  'password_resets.edit': {
    methods: ["GET","HEAD"],
    pattern: '/reset-password/:token',
    tokens: [{"old":"/reset-password/:token","type":0,"val":"reset-password","end":""},{"old":"/reset-password/:token","type":1,"val":"token","end":""}],
    types: placeholder as Registry['password_resets.edit']['types'],
  },
  'password_resets.update': {
    methods: ["POST"],
    pattern: '/reset-password/:token',
    tokens: [{"old":"/reset-password/:token","type":0,"val":"reset-password","end":""},{"old":"/reset-password/:token","type":1,"val":"token","end":""}],
    types: placeholder as Registry['password_resets.update']['types'],
  },
  'locales.update': {
    methods: ["POST"],
    pattern: '/locale',
    tokens: [{"old":"/locale","type":0,"val":"locale","end":""}],
    types: placeholder as Registry['locales.update']['types'],
  },
  'login_sessions.destroy': {
    methods: ["POST"],
    pattern: '/logout',
    tokens: [{"old":"/logout","type":0,"val":"logout","end":""}],
    types: placeholder as Registry['login_sessions.destroy']['types'],
  },
  'guardian_waits.show': {
    methods: ["GET","HEAD"],
    pattern: '/waiting',
    tokens: [{"old":"/waiting","type":0,"val":"waiting","end":""}],
    types: placeholder as Registry['guardian_waits.show']['types'],
  },
  'accounts.edit': {
    methods: ["GET","HEAD"],
    pattern: '/account',
    tokens: [{"old":"/account","type":0,"val":"account","end":""}],
    types: placeholder as Registry['accounts.edit']['types'],
  },
  'accounts.update': {
    methods: ["PUT"],
    pattern: '/account',
    tokens: [{"old":"/account","type":0,"val":"account","end":""}],
    types: placeholder as Registry['accounts.update']['types'],
  },
  'passwords.update': {
    methods: ["PUT"],
    pattern: '/account/password',
    tokens: [{"old":"/account/password","type":0,"val":"account","end":""},{"old":"/account/password","type":0,"val":"password","end":""}],
    types: placeholder as Registry['passwords.update']['types'],
  },
  'profiles.show': {
    methods: ["GET","HEAD"],
    pattern: '/profile',
    tokens: [{"old":"/profile","type":0,"val":"profile","end":""}],
    types: placeholder as Registry['profiles.show']['types'],
  },
  'profiles.edit': {
    methods: ["GET","HEAD"],
    pattern: '/profile/edit',
    tokens: [{"old":"/profile/edit","type":0,"val":"profile","end":""},{"old":"/profile/edit","type":0,"val":"edit","end":""}],
    types: placeholder as Registry['profiles.edit']['types'],
  },
  'student_profiles.update': {
    methods: ["PUT"],
    pattern: '/profile/student',
    tokens: [{"old":"/profile/student","type":0,"val":"profile","end":""},{"old":"/profile/student","type":0,"val":"student","end":""}],
    types: placeholder as Registry['student_profiles.update']['types'],
  },
  'tutor_profiles.update': {
    methods: ["PUT"],
    pattern: '/profile/tutor',
    tokens: [{"old":"/profile/tutor","type":0,"val":"profile","end":""},{"old":"/profile/tutor","type":0,"val":"tutor","end":""}],
    types: placeholder as Registry['tutor_profiles.update']['types'],
  },
  'availabilities.edit': {
    methods: ["GET","HEAD"],
    pattern: '/availability',
    tokens: [{"old":"/availability","type":0,"val":"availability","end":""}],
    types: placeholder as Registry['availabilities.edit']['types'],
  },
  'availabilities.update': {
    methods: ["PUT"],
    pattern: '/availability',
    tokens: [{"old":"/availability","type":0,"val":"availability","end":""}],
    types: placeholder as Registry['availabilities.update']['types'],
  },
  'absences.store': {
    methods: ["POST"],
    pattern: '/availability/absences',
    tokens: [{"old":"/availability/absences","type":0,"val":"availability","end":""},{"old":"/availability/absences","type":0,"val":"absences","end":""}],
    types: placeholder as Registry['absences.store']['types'],
  },
  'absences.destroy': {
    methods: ["DELETE"],
    pattern: '/availability/absences/:id',
    tokens: [{"old":"/availability/absences/:id","type":0,"val":"availability","end":""},{"old":"/availability/absences/:id","type":0,"val":"absences","end":""},{"old":"/availability/absences/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['absences.destroy']['types'],
  },
  'photos.update': {
    methods: ["PUT"],
    pattern: '/profile/photo',
    tokens: [{"old":"/profile/photo","type":0,"val":"profile","end":""},{"old":"/profile/photo","type":0,"val":"photo","end":""}],
    types: placeholder as Registry['photos.update']['types'],
  },
  'photos.destroy': {
    methods: ["DELETE"],
    pattern: '/profile/photo',
    tokens: [{"old":"/profile/photo","type":0,"val":"profile","end":""},{"old":"/profile/photo","type":0,"val":"photo","end":""}],
    types: placeholder as Registry['photos.destroy']['types'],
  },
  'people.show': {
    methods: ["GET","HEAD"],
    pattern: '/people/:id',
    tokens: [{"old":"/people/:id","type":0,"val":"people","end":""},{"old":"/people/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['people.show']['types'],
  },
  'photos.show': {
    methods: ["GET","HEAD"],
    pattern: '/people/:id/photo',
    tokens: [{"old":"/people/:id/photo","type":0,"val":"people","end":""},{"old":"/people/:id/photo","type":1,"val":"id","end":""},{"old":"/people/:id/photo","type":0,"val":"photo","end":""}],
    types: placeholder as Registry['photos.show']['types'],
  },
  'conversations.index': {
    methods: ["GET","HEAD"],
    pattern: '/messages',
    tokens: [{"old":"/messages","type":0,"val":"messages","end":""}],
    types: placeholder as Registry['conversations.index']['types'],
  },
  'conversations.show': {
    methods: ["GET","HEAD"],
    pattern: '/messages/:id',
    tokens: [{"old":"/messages/:id","type":0,"val":"messages","end":""},{"old":"/messages/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['conversations.show']['types'],
  },
  'conversation_changes.index': {
    methods: ["GET","HEAD"],
    pattern: '/messages/:id/changes',
    tokens: [{"old":"/messages/:id/changes","type":0,"val":"messages","end":""},{"old":"/messages/:id/changes","type":1,"val":"id","end":""},{"old":"/messages/:id/changes","type":0,"val":"changes","end":""}],
    types: placeholder as Registry['conversation_changes.index']['types'],
  },
  'conversation_reading.update': {
    methods: ["PUT"],
    pattern: '/messages/:id/reading',
    tokens: [{"old":"/messages/:id/reading","type":0,"val":"messages","end":""},{"old":"/messages/:id/reading","type":1,"val":"id","end":""},{"old":"/messages/:id/reading","type":0,"val":"reading","end":""}],
    types: placeholder as Registry['conversation_reading.update']['types'],
  },
  'conversation_typing.store': {
    methods: ["POST"],
    pattern: '/messages/:id/typing',
    tokens: [{"old":"/messages/:id/typing","type":0,"val":"messages","end":""},{"old":"/messages/:id/typing","type":1,"val":"id","end":""},{"old":"/messages/:id/typing","type":0,"val":"typing","end":""}],
    types: placeholder as Registry['conversation_typing.store']['types'],
  },
  'messages.index': {
    methods: ["GET","HEAD"],
    pattern: '/messages/:id/messages',
    tokens: [{"old":"/messages/:id/messages","type":0,"val":"messages","end":""},{"old":"/messages/:id/messages","type":1,"val":"id","end":""},{"old":"/messages/:id/messages","type":0,"val":"messages","end":""}],
    types: placeholder as Registry['messages.index']['types'],
  },
  'messages.store': {
    methods: ["POST"],
    pattern: '/messages/:id/messages',
    tokens: [{"old":"/messages/:id/messages","type":0,"val":"messages","end":""},{"old":"/messages/:id/messages","type":1,"val":"id","end":""},{"old":"/messages/:id/messages","type":0,"val":"messages","end":""}],
    types: placeholder as Registry['messages.store']['types'],
  },
  'messages.update': {
    methods: ["PUT"],
    pattern: '/messages/:id/messages/:messageId',
    tokens: [{"old":"/messages/:id/messages/:messageId","type":0,"val":"messages","end":""},{"old":"/messages/:id/messages/:messageId","type":1,"val":"id","end":""},{"old":"/messages/:id/messages/:messageId","type":0,"val":"messages","end":""},{"old":"/messages/:id/messages/:messageId","type":1,"val":"messageId","end":""}],
    types: placeholder as Registry['messages.update']['types'],
  },
  'messages.destroy': {
    methods: ["DELETE"],
    pattern: '/messages/:id/messages/:messageId',
    tokens: [{"old":"/messages/:id/messages/:messageId","type":0,"val":"messages","end":""},{"old":"/messages/:id/messages/:messageId","type":1,"val":"id","end":""},{"old":"/messages/:id/messages/:messageId","type":0,"val":"messages","end":""},{"old":"/messages/:id/messages/:messageId","type":1,"val":"messageId","end":""}],
    types: placeholder as Registry['messages.destroy']['types'],
  },
  'message_pins.store': {
    methods: ["POST"],
    pattern: '/messages/:id/messages/:messageId/pin',
    tokens: [{"old":"/messages/:id/messages/:messageId/pin","type":0,"val":"messages","end":""},{"old":"/messages/:id/messages/:messageId/pin","type":1,"val":"id","end":""},{"old":"/messages/:id/messages/:messageId/pin","type":0,"val":"messages","end":""},{"old":"/messages/:id/messages/:messageId/pin","type":1,"val":"messageId","end":""},{"old":"/messages/:id/messages/:messageId/pin","type":0,"val":"pin","end":""}],
    types: placeholder as Registry['message_pins.store']['types'],
  },
  'message_pins.destroy': {
    methods: ["DELETE"],
    pattern: '/messages/:id/messages/:messageId/pin',
    tokens: [{"old":"/messages/:id/messages/:messageId/pin","type":0,"val":"messages","end":""},{"old":"/messages/:id/messages/:messageId/pin","type":1,"val":"id","end":""},{"old":"/messages/:id/messages/:messageId/pin","type":0,"val":"messages","end":""},{"old":"/messages/:id/messages/:messageId/pin","type":1,"val":"messageId","end":""},{"old":"/messages/:id/messages/:messageId/pin","type":0,"val":"pin","end":""}],
    types: placeholder as Registry['message_pins.destroy']['types'],
  },
  'appointments.create': {
    methods: ["GET","HEAD"],
    pattern: '/appointments/new',
    tokens: [{"old":"/appointments/new","type":0,"val":"appointments","end":""},{"old":"/appointments/new","type":0,"val":"new","end":""}],
    types: placeholder as Registry['appointments.create']['types'],
  },
  'appointments.store': {
    methods: ["POST"],
    pattern: '/appointments',
    tokens: [{"old":"/appointments","type":0,"val":"appointments","end":""}],
    types: placeholder as Registry['appointments.store']['types'],
  },
  'appointments.show': {
    methods: ["GET","HEAD"],
    pattern: '/appointments/:id',
    tokens: [{"old":"/appointments/:id","type":0,"val":"appointments","end":""},{"old":"/appointments/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['appointments.show']['types'],
  },
  'acceptances.store': {
    methods: ["POST"],
    pattern: '/appointments/:id/acceptance',
    tokens: [{"old":"/appointments/:id/acceptance","type":0,"val":"appointments","end":""},{"old":"/appointments/:id/acceptance","type":1,"val":"id","end":""},{"old":"/appointments/:id/acceptance","type":0,"val":"acceptance","end":""}],
    types: placeholder as Registry['acceptances.store']['types'],
  },
  'declines.store': {
    methods: ["POST"],
    pattern: '/appointments/:id/decline',
    tokens: [{"old":"/appointments/:id/decline","type":0,"val":"appointments","end":""},{"old":"/appointments/:id/decline","type":1,"val":"id","end":""},{"old":"/appointments/:id/decline","type":0,"val":"decline","end":""}],
    types: placeholder as Registry['declines.store']['types'],
  },
  'cancellations.store': {
    methods: ["POST"],
    pattern: '/appointments/:id/cancellation',
    tokens: [{"old":"/appointments/:id/cancellation","type":0,"val":"appointments","end":""},{"old":"/appointments/:id/cancellation","type":1,"val":"id","end":""},{"old":"/appointments/:id/cancellation","type":0,"val":"cancellation","end":""}],
    types: placeholder as Registry['cancellations.store']['types'],
  },
  'homework.index': {
    methods: ["GET","HEAD"],
    pattern: '/homework',
    tokens: [{"old":"/homework","type":0,"val":"homework","end":""}],
    types: placeholder as Registry['homework.index']['types'],
  },
  'homework.create': {
    methods: ["GET","HEAD"],
    pattern: '/homework/new',
    tokens: [{"old":"/homework/new","type":0,"val":"homework","end":""},{"old":"/homework/new","type":0,"val":"new","end":""}],
    types: placeholder as Registry['homework.create']['types'],
  },
  'homework.store': {
    methods: ["POST"],
    pattern: '/homework',
    tokens: [{"old":"/homework","type":0,"val":"homework","end":""}],
    types: placeholder as Registry['homework.store']['types'],
  },
  'homework.show': {
    methods: ["GET","HEAD"],
    pattern: '/homework/:id',
    tokens: [{"old":"/homework/:id","type":0,"val":"homework","end":""},{"old":"/homework/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['homework.show']['types'],
  },
  'homework_states.update': {
    methods: ["PUT"],
    pattern: '/homework/:id/state',
    tokens: [{"old":"/homework/:id/state","type":0,"val":"homework","end":""},{"old":"/homework/:id/state","type":1,"val":"id","end":""},{"old":"/homework/:id/state","type":0,"val":"state","end":""}],
    types: placeholder as Registry['homework_states.update']['types'],
  },
  'memos.index': {
    methods: ["GET","HEAD"],
    pattern: '/notes',
    tokens: [{"old":"/notes","type":0,"val":"notes","end":""}],
    types: placeholder as Registry['memos.index']['types'],
  },
  'memos.create': {
    methods: ["GET","HEAD"],
    pattern: '/notes/new',
    tokens: [{"old":"/notes/new","type":0,"val":"notes","end":""},{"old":"/notes/new","type":0,"val":"new","end":""}],
    types: placeholder as Registry['memos.create']['types'],
  },
  'memos.store': {
    methods: ["POST"],
    pattern: '/notes',
    tokens: [{"old":"/notes","type":0,"val":"notes","end":""}],
    types: placeholder as Registry['memos.store']['types'],
  },
  'memos.edit': {
    methods: ["GET","HEAD"],
    pattern: '/notes/:id',
    tokens: [{"old":"/notes/:id","type":0,"val":"notes","end":""},{"old":"/notes/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['memos.edit']['types'],
  },
  'memos.update': {
    methods: ["PUT"],
    pattern: '/notes/:id',
    tokens: [{"old":"/notes/:id","type":0,"val":"notes","end":""},{"old":"/notes/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['memos.update']['types'],
  },
  'memos.destroy': {
    methods: ["DELETE"],
    pattern: '/notes/:id',
    tokens: [{"old":"/notes/:id","type":0,"val":"notes","end":""},{"old":"/notes/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['memos.destroy']['types'],
  },
  'today': {
    methods: ["GET","HEAD"],
    pattern: '/',
    tokens: [{"old":"/","type":0,"val":"/","end":""}],
    types: placeholder as Registry['today']['types'],
  },
  'calendar.index': {
    methods: ["GET","HEAD"],
    pattern: '/calendar',
    tokens: [{"old":"/calendar","type":0,"val":"calendar","end":""}],
    types: placeholder as Registry['calendar.index']['types'],
  },
  'calendar.show': {
    methods: ["GET","HEAD"],
    pattern: '/calendar/:view/:date?',
    tokens: [{"old":"/calendar/:view/:date?","type":0,"val":"calendar","end":""},{"old":"/calendar/:view/:date?","type":1,"val":"view","end":""},{"old":"/calendar/:view/:date?","type":3,"val":"date","end":""}],
    types: placeholder as Registry['calendar.show']['types'],
  },
  'notifications.index': {
    methods: ["GET","HEAD"],
    pattern: '/notifications',
    tokens: [{"old":"/notifications","type":0,"val":"notifications","end":""}],
    types: placeholder as Registry['notifications.index']['types'],
  },
  'notification_all_readings.update': {
    methods: ["PUT"],
    pattern: '/notifications/reading',
    tokens: [{"old":"/notifications/reading","type":0,"val":"notifications","end":""},{"old":"/notifications/reading","type":0,"val":"reading","end":""}],
    types: placeholder as Registry['notification_all_readings.update']['types'],
  },
  'notifications.show': {
    methods: ["GET","HEAD"],
    pattern: '/notifications/:id',
    tokens: [{"old":"/notifications/:id","type":0,"val":"notifications","end":""},{"old":"/notifications/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['notifications.show']['types'],
  },
  'notification_readings.update': {
    methods: ["PUT"],
    pattern: '/notifications/:id/reading',
    tokens: [{"old":"/notifications/:id/reading","type":0,"val":"notifications","end":""},{"old":"/notifications/:id/reading","type":1,"val":"id","end":""},{"old":"/notifications/:id/reading","type":0,"val":"reading","end":""}],
    types: placeholder as Registry['notification_readings.update']['types'],
  },
  'concerns.show': {
    methods: ["GET","HEAD"],
    pattern: '/concern',
    tokens: [{"old":"/concern","type":0,"val":"concern","end":""}],
    types: placeholder as Registry['concerns.show']['types'],
  },
  'admin.pages.index': {
    methods: ["GET","HEAD"],
    pattern: '/admin',
    tokens: [{"old":"/admin","type":0,"val":"admin","end":""}],
    types: placeholder as Registry['admin.pages.index']['types'],
  },
  'admin.pages.resource': {
    methods: ["GET","HEAD"],
    pattern: '/admin/resources/:resourceId',
    tokens: [{"old":"/admin/resources/:resourceId","type":0,"val":"admin","end":""},{"old":"/admin/resources/:resourceId","type":0,"val":"resources","end":""},{"old":"/admin/resources/:resourceId","type":1,"val":"resourceId","end":""}],
    types: placeholder as Registry['admin.pages.resource']['types'],
  },
  'admin.pages.resource_action': {
    methods: ["GET","HEAD"],
    pattern: '/admin/resources/:resourceId/actions/:action',
    tokens: [{"old":"/admin/resources/:resourceId/actions/:action","type":0,"val":"admin","end":""},{"old":"/admin/resources/:resourceId/actions/:action","type":0,"val":"resources","end":""},{"old":"/admin/resources/:resourceId/actions/:action","type":1,"val":"resourceId","end":""},{"old":"/admin/resources/:resourceId/actions/:action","type":0,"val":"actions","end":""},{"old":"/admin/resources/:resourceId/actions/:action","type":1,"val":"action","end":""}],
    types: placeholder as Registry['admin.pages.resource_action']['types'],
  },
  'admin.pages.record_action': {
    methods: ["GET","HEAD"],
    pattern: '/admin/resources/:resourceId/records/:recordId/:action',
    tokens: [{"old":"/admin/resources/:resourceId/records/:recordId/:action","type":0,"val":"admin","end":""},{"old":"/admin/resources/:resourceId/records/:recordId/:action","type":0,"val":"resources","end":""},{"old":"/admin/resources/:resourceId/records/:recordId/:action","type":1,"val":"resourceId","end":""},{"old":"/admin/resources/:resourceId/records/:recordId/:action","type":0,"val":"records","end":""},{"old":"/admin/resources/:resourceId/records/:recordId/:action","type":1,"val":"recordId","end":""},{"old":"/admin/resources/:resourceId/records/:recordId/:action","type":1,"val":"action","end":""}],
    types: placeholder as Registry['admin.pages.record_action']['types'],
  },
  'admin.dashboard.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/api/dashboard',
    tokens: [{"old":"/admin/api/dashboard","type":0,"val":"admin","end":""},{"old":"/admin/api/dashboard","type":0,"val":"api","end":""},{"old":"/admin/api/dashboard","type":0,"val":"dashboard","end":""}],
    types: placeholder as Registry['admin.dashboard.show']['types'],
  },
  'admin.resource_actions.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/api/resources/:resourceId/actions/:action/:query?',
    tokens: [{"old":"/admin/api/resources/:resourceId/actions/:action/:query?","type":0,"val":"admin","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action/:query?","type":0,"val":"api","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action/:query?","type":0,"val":"resources","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action/:query?","type":1,"val":"resourceId","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action/:query?","type":0,"val":"actions","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action/:query?","type":1,"val":"action","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action/:query?","type":3,"val":"query","end":""}],
    types: placeholder as Registry['admin.resource_actions.show']['types'],
  },
  'admin.resource_actions.store': {
    methods: ["POST"],
    pattern: '/admin/api/resources/:resourceId/actions/:action',
    tokens: [{"old":"/admin/api/resources/:resourceId/actions/:action","type":0,"val":"admin","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action","type":0,"val":"api","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action","type":0,"val":"resources","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action","type":1,"val":"resourceId","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action","type":0,"val":"actions","end":""},{"old":"/admin/api/resources/:resourceId/actions/:action","type":1,"val":"action","end":""}],
    types: placeholder as Registry['admin.resource_actions.store']['types'],
  },
  'admin.record_actions.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/api/resources/:resourceId/records/:recordId/:action',
    tokens: [{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":0,"val":"admin","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":0,"val":"api","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":0,"val":"resources","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":1,"val":"resourceId","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":0,"val":"records","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":1,"val":"recordId","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":1,"val":"action","end":""}],
    types: placeholder as Registry['admin.record_actions.show']['types'],
  },
  'admin.record_actions.store': {
    methods: ["POST"],
    pattern: '/admin/api/resources/:resourceId/records/:recordId/:action',
    tokens: [{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":0,"val":"admin","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":0,"val":"api","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":0,"val":"resources","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":1,"val":"resourceId","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":0,"val":"records","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":1,"val":"recordId","end":""},{"old":"/admin/api/resources/:resourceId/records/:recordId/:action","type":1,"val":"action","end":""}],
    types: placeholder as Registry['admin.record_actions.store']['types'],
  },
  'admin.assets.show': {
    methods: ["GET","HEAD"],
    pattern: '/admin/frontend/assets/:file',
    tokens: [{"old":"/admin/frontend/assets/:file","type":0,"val":"admin","end":""},{"old":"/admin/frontend/assets/:file","type":0,"val":"frontend","end":""},{"old":"/admin/frontend/assets/:file","type":0,"val":"assets","end":""},{"old":"/admin/frontend/assets/:file","type":1,"val":"file","end":""}],
    types: placeholder as Registry['admin.assets.show']['types'],
  },
  'unknown_address.show': {
    methods: ["GET","HEAD"],
    pattern: '/*',
    tokens: [{"old":"/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['unknown_address.show']['types'],
  },
} as const satisfies Record<string, AdonisEndpoint>

export { routes }

export const registry = {
  routes,
  $tree: {} as ApiDefinition,
}

declare module '@tuyau/core/types' {
  export interface UserRegistry {
    routes: typeof routes
    $tree: ApiDefinition
  }
}

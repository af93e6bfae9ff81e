import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { UUID } from '#core/uuid'
import { controllers } from '#generated/controllers'

const { Accounts, EmailConfirmations, GuardianWaits, Identifiers } = controllers.accounts
const { Invitations, Locales, LoginSessions, PasswordResets, Passwords } = controllers.accounts
const { PasswordChecks, RecoveryCodes, SecondFactorChecks, SecondFactorDevices, SecondFactors } =
  controllers.accounts
const { AllDevices, Devices, OtherDevices } = controllers.accounts
const { ViewingEnds } = controllers.accounts
const { Displays, EmailChangeLinks, EmailChanges, EmailUndos, Identities, TimeZones } =
  controllers.accounts
const { Consents, GuardianAskings, GuardianConsents, GuardianLinks, Guardianships } =
  controllers.accounts

router
  .group(() => {
    router.get('/signup', [Accounts, 'create']).as('accounts.create')
    router.post('/signup', [Accounts, 'store']).as('accounts.store')
    router.post('/signup/password-checks', [PasswordChecks, 'store']).as('password_checks.store')
    router.get('/signup/identifier', [Identifiers, 'show']).as('identifiers.show')
    router.get('/login', [LoginSessions, 'create']).as('login_sessions.create')
    router.post('/login', [LoginSessions, 'store']).as('login_sessions.store')
  })
  .use(middleware.guest())

router.get('/confirm-email', [EmailConfirmations, 'create']).as('email_confirmations.create')
router.post('/confirm-email', [EmailConfirmations, 'store']).as('email_confirmations.store')
router.get('/confirm-email/:token', [EmailConfirmations, 'edit']).as('email_confirmations.edit')
router
  .post('/confirm-email/:token', [EmailConfirmations, 'update'])
  .as('email_confirmations.update')

router.get('/forgot-password', [PasswordResets, 'create']).as('password_resets.create')
router.post('/forgot-password', [PasswordResets, 'store']).as('password_resets.store')
router.get('/reset-password/:token', [PasswordResets, 'edit']).as('password_resets.edit')
router.post('/reset-password/:token', [PasswordResets, 'update']).as('password_resets.update')

router.get('/invitation', [Invitations, 'create']).as('invitations.create')
router.post('/invitation', [Invitations, 'store']).as('invitations.store')
router.get('/invitation/:token', [Invitations, 'edit']).as('invitations.edit')
router.post('/invitation/:token', [Invitations, 'update']).as('invitations.update')
router.get('/email-change/:token', [EmailChangeLinks, 'edit']).as('email_change_links.edit')
router.post('/email-change/:token', [EmailChangeLinks, 'update']).as('email_change_links.update')
router
  .delete('/email-change/:token', [EmailChangeLinks, 'destroy'])
  .as('email_change_links.destroy')
router.get('/email-undo/:token', [EmailUndos, 'edit']).as('email_undos.edit')
router.post('/email-undo/:token', [EmailUndos, 'update']).as('email_undos.update')

router.get('/login-session', [LoginSessions, 'show']).as('login_sessions.show')
router.get('/guardian/:token', [GuardianLinks, 'show']).as('guardian_links.show')
router.delete('/guardian/:token', [GuardianLinks, 'destroy']).as('guardian_links.destroy')
router.post('/guardian/:token/consents', [GuardianConsents, 'store']).as('guardian_consents.store')
router
  .delete('/guardian/:token/consents/:purpose', [GuardianConsents, 'destroy'])
  .as('guardian_consents.destroy')

router.post('/locale', [Locales, 'update']).as('locales.update')

router
  .group(() => {
    router.post('/logout', [LoginSessions, 'destroy']).as('login_sessions.destroy')
    router.get('/waiting', [GuardianWaits, 'show']).as('guardian_waits.show')
    router.get('/account', [Accounts, 'show']).as('accounts.show')
    router.get('/account/identity', [Identities, 'edit']).as('identities.edit')
    router.put('/account/identity', [Identities, 'update']).as('identities.update')
    router.get('/account/display', [Displays, 'edit']).as('displays.edit')
    router.put('/account/display', [Displays, 'update']).as('displays.update')
    router.put('/account/time-zone', [TimeZones, 'update']).as('time_zones.update')
    router.get('/account/email', [EmailChanges, 'edit']).as('email_changes.edit')
    router.post('/account/email', [EmailChanges, 'store']).as('email_changes.store')
    router.delete('/account/email', [EmailChanges, 'destroy']).as('email_changes.destroy')
    router.get('/account/devices', [Devices, 'index']).as('devices.index')
    router.delete('/account/devices', [AllDevices, 'destroy']).as('all_devices.destroy')
    router.delete('/account/devices/:id', [Devices, 'destroy']).as('devices.destroy')
    router.delete('/account/other-devices', [OtherDevices, 'destroy']).as('other_devices.destroy')
    router.get('/account/password', [Passwords, 'edit']).as('passwords.edit')
    router.get('/consents', [Consents, 'index']).as('consents.index')
    router.post('/consents', [Consents, 'store']).as('consents.store')
    router.delete('/consents/:purpose', [Consents, 'destroy']).as('consents.destroy')
    router.post('/guardians', [Guardianships, 'store']).as('guardianships.store')
    router.put('/guardians/:id', [Guardianships, 'update']).as('guardianships.update')
    router.post('/guardians/:id/asking', [GuardianAskings, 'store']).as('guardian_askings.store')
    router.put('/account/password', [Passwords, 'update']).as('passwords.update')
  })
  .where('id', UUID)
  .use(middleware.auth({ waiting: true }))

router
  .group(() => {
    router.get('/', [SecondFactors, 'show']).as('second_factors.show')
    router.post('/', [SecondFactors, 'store']).as('second_factors.store')
    router.post('/checks', [SecondFactorChecks, 'store']).as('second_factor_checks.store')
    router.get('/device', [SecondFactorDevices, 'edit']).as('second_factor_devices.edit')
    router.post('/device', [SecondFactorDevices, 'store']).as('second_factor_devices.store')
    router.put('/device', [SecondFactorDevices, 'update']).as('second_factor_devices.update')
    router.get('/recovery-codes', [RecoveryCodes, 'show']).as('recovery_codes.show')
    router.post('/recovery-codes', [RecoveryCodes, 'store']).as('recovery_codes.store')
  })
  .prefix('/second-factor')
  .use(middleware.staffEntrance())

router
  .post('/viewing/end', [ViewingEnds, 'store'])
  .as('viewing_ends.store')
  .use(middleware.staffEntrance())

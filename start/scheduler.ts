import scheduler from 'adonisjs-scheduler/services/main'

/**
 * When each command runs. The scheduler only wakes: what is due is a query, so that a tick that
 * is missed, or comes on several machines at once, does no harm.
 */
scheduler.command('scheduler:beat').everyTenSeconds().immediate()
scheduler.command('reminders:send').everyMinute().immediate().withoutOverlapping()
scheduler.command('notifications:resume').everyTenMinutes().withoutOverlapping()
scheduler.command('accounts:forget-expired').hourly()
scheduler.command('accounts:pass-consents').hourly().withoutOverlapping()
scheduler.command('profiles:expire-checks').everyFiveMinutes().immediate().withoutOverlapping()
scheduler.command('profiles:screen').hourly().withoutOverlapping()
scheduler.command('appointments:close-hours').everyFiveMinutes().immediate().withoutOverlapping()
scheduler.command('messaging:forget-unsent-files').hourly().withoutOverlapping()
scheduler.command('appointments:plan-series').everyFiveMinutes().immediate().withoutOverlapping()
scheduler.command('appointments:ask-series').everyFiveMinutes().immediate().withoutOverlapping()
scheduler.command('appointments:tell-clock-changes').hourly().withoutOverlapping()

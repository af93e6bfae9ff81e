import scheduler from 'adonisjs-scheduler/services/main'

scheduler.command('scheduler:beat').everyTenSeconds()

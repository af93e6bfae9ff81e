import router from '@adonisjs/core/services/router'
import { UUID } from '#core/uuid'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

const {
  Appointments,
  Acceptances,
  Declines,
  Cancellations,
  Counters,
  Moves,
  Plans,
  SessionRooms,
  SlotChecks,
  Attendances,
} = controllers.appointments
const {
  Series,
  SeriesAcceptances,
  SeriesAnswers,
  SeriesChanges,
  SeriesDeclines,
  SeriesStops,
  SeriesWithdrawals,
} = controllers.appointments

const { AppointmentFiles, CalendarFeeds, CalendarFeedFiles } = controllers.appointments

// Calendars can't sign in: whoever has the signed address reads it.
router
  .get('/calendar-feeds/:id/homeskolar.ics', [CalendarFeedFiles, 'show'])
  .as('calendar_feed_files.show')
  .where('id', UUID)
  .use(middleware.withoutLoginSession())

router
  .group(() => {
    router
      .get('/appointments/:id/homeskolar.ics', [AppointmentFiles, 'show'])
      .as('appointment_files.show')
    router.get('/calendar-feed', [CalendarFeeds, 'show']).as('calendar_feeds.show')
    router.post('/calendar-feed', [CalendarFeeds, 'store']).as('calendar_feeds.store')
    router.delete('/calendar-feed', [CalendarFeeds, 'destroy']).as('calendar_feeds.destroy')
  })
  .where('id', UUID)
  .use(middleware.auth())

router
  .group(() => {
    router.get('/appointments/new', [Appointments, 'create']).as('appointments.create')
    router.get('/pairs/:id/slot-check', [SlotChecks, 'show']).as('slot_checks.show')
    router.post('/appointments', [Appointments, 'store']).as('appointments.store')
    router.get('/appointments/:id', [Appointments, 'show']).as('appointments.show')
    router.get('/appointments/:id/room', [SessionRooms, 'show']).as('session_rooms.show')
    router.post('/appointments/:id/attendance', [Attendances, 'store']).as('attendances.store')
    router.post('/appointments/:id/acceptance', [Acceptances, 'store']).as('acceptances.store')
    router.post('/appointments/:id/decline', [Declines, 'store']).as('declines.store')
    router.get('/appointments/:id/counter/new', [Counters, 'create']).as('counters.create')
    router.post('/appointments/:id/counter', [Counters, 'store']).as('counters.store')
    router.get('/appointments/:id/move/new', [Moves, 'create']).as('moves.create')
    router.post('/appointments/:id/move', [Moves, 'store']).as('moves.store')
    router.post('/appointments/:id/plan', [Plans, 'store']).as('plans.store')
    router
      .post('/appointments/:id/cancellation', [Cancellations, 'store'])
      .as('cancellations.store')
  })
  .where('id', UUID)
  .use(middleware.auth())

router
  .group(() => {
    router.get('/series', [Series, 'index']).as('series.index')
    router.get('/series/new', [Series, 'create']).as('series.create')
    router.post('/series', [Series, 'store']).as('series.store')
    router.get('/series/:id', [Series, 'show']).as('series.show')
    router
      .post('/series/:id/acceptance', [SeriesAcceptances, 'store'])
      .as('series_acceptances.store')
    router.post('/series/:id/decline', [SeriesDeclines, 'store']).as('series_declines.store')
    router
      .post('/series/:id/withdrawal', [SeriesWithdrawals, 'store'])
      .as('series_withdrawals.store')
    router.get('/series/:id/change/new', [SeriesChanges, 'create']).as('series_changes.create')
    router.post('/series/:id/change', [SeriesChanges, 'store']).as('series_changes.store')
    router.post('/series/:id/stop', [SeriesStops, 'store']).as('series_stops.store')
    router
      .post('/series/:id/questions/:questionId/answer', [SeriesAnswers, 'store'])
      .as('series_answers.store')
  })
  .where('id', UUID)
  .where('questionId', UUID)
  .use(middleware.auth())

import router from '@adonisjs/core/services/router'
import { UUID } from '#core/uuid'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

const { Applications, ApplicationSubmissions, Charters, CharterAcceptances, InterviewBookings } =
  controllers.profiles
const { Absences, Availabilities, People, Photos, Profiles, StudentProfiles, TutorProfiles } =
  controllers.profiles

router
  .group(() => {
    router.get('/profile', [Profiles, 'show']).as('profiles.show')
    router.get('/profile/edit', [Profiles, 'edit']).as('profiles.edit')
    router.put('/profile/student', [StudentProfiles, 'update']).as('student_profiles.update')
    router.put('/profile/tutor', [TutorProfiles, 'update']).as('tutor_profiles.update')
    router.get('/availability', [Availabilities, 'edit']).as('availabilities.edit')
    router.get('/application', [Applications, 'show']).as('applications.show')
    router
      .post('/application/submission', [ApplicationSubmissions, 'store'])
      .as('application_submissions.store')
    router
      .delete('/application/submission', [ApplicationSubmissions, 'destroy'])
      .as('application_submissions.destroy')
    router.get('/charter', [Charters, 'show']).as('charters.show')
    router
      .post('/charter/acceptance', [CharterAcceptances, 'store'])
      .as('charter_acceptances.store')
    router
      .put('/application/interview', [InterviewBookings, 'update'])
      .as('interview_bookings.update')
    router
      .delete('/application/interview', [InterviewBookings, 'destroy'])
      .as('interview_bookings.destroy')
    router.put('/availability', [Availabilities, 'update']).as('availabilities.update')
    router.post('/availability/absences', [Absences, 'store']).as('absences.store')
    router
      .delete('/availability/absences/:id', [Absences, 'destroy'])
      .as('absences.destroy')
      .where('id', UUID)
    router.put('/profile/photo', [Photos, 'update']).as('photos.update')
    router.delete('/profile/photo', [Photos, 'destroy']).as('photos.destroy')
    router.get('/people/:id', [People, 'show']).as('people.show').where('id', UUID)
    router.get('/people/:id/photo', [Photos, 'show']).as('photos.show').where('id', UUID)
  })
  .use(middleware.auth())

import router from '@adonisjs/core/services/router'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'

const { Availabilities, Profiles, StudentProfiles, TutorProfiles } = controllers.profiles

router
  .group(() => {
    router.get('/profile', [Profiles, 'edit']).as('profiles.edit')
    router.put('/profile/student', [StudentProfiles, 'update']).as('student_profiles.update')
    router.put('/profile/tutor', [TutorProfiles, 'update']).as('tutor_profiles.update')
    router.get('/availability', [Availabilities, 'edit']).as('availabilities.edit')
    router.put('/availability', [Availabilities, 'update']).as('availabilities.update')
  })
  .use(middleware.auth())

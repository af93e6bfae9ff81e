import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#core/exceptions/handler'))

server.use([
  () => import('#core/middleware/plain_method_middleware'),
  () => import('#core/middleware/container_bindings_middleware'),
  () => import('#core/middleware/health_middleware'),
  () => import('#core/middleware/assets_middleware'),
  () => import('@adonisjs/vite/vite_middleware'),
  () => import('#core/middleware/inertia_middleware'),
])

router.use([
  () => import('#admin/middleware/hand_over_middleware'),
  () => import('@adonisjs/core/bodyparser_middleware'),
  () => import('#core/middleware/clean_input_middleware'),
  () => import('@adonisjs/session/session_middleware'),
  () => import('#accounts/middleware/remember_me_middleware'),
  () => import('@adonisjs/shield/shield_middleware'),
  () => import('@adonisjs/auth/initialize_auth_middleware'),
  () => import('#accounts/middleware/silent_auth_middleware'),
  () => import('#accounts/middleware/viewing_middleware'),
  () => import('#core/middleware/detect_locale_middleware'),
  () => import('#accounts/middleware/initialize_bouncer_middleware'),
])

export const middleware = router.named({
  guest: () => import('#accounts/middleware/guest_middleware'),
  auth: () => import('#accounts/middleware/auth_middleware'),
  staffEntrance: () => import('#accounts/middleware/staff_entrance_middleware'),
  keepWords: () => import('#messaging/middleware/keep_words_middleware'),
  consents: () => import('#accounts/middleware/consents_middleware'),
  withoutLoginSession: () => import('#accounts/middleware/without_login_session_middleware'),
  staff: () => import('#accounts/middleware/staff_middleware'),
  demo: () => import('#core/middleware/demo_middleware'),
})

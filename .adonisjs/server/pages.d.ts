import '@adonisjs/inertia/types'

import type React from 'react'
import type { Prettify } from '@adonisjs/core/types/common'

type ExtractProps<T> =
  T extends React.FC<infer Props>
    ? Prettify<Omit<Props, 'children'>>
    : T extends React.Component<infer Props>
      ? Prettify<Omit<Props, 'children'>>
      : never

declare module '@adonisjs/inertia/types' {
  export interface InertiaPages {
    'accounts/accounts/create': ExtractProps<(typeof import('../../inertia/pages/accounts/accounts/create.tsx'))['default']>
    'accounts/accounts/show': ExtractProps<(typeof import('../../inertia/pages/accounts/accounts/show.tsx'))['default']>
    'accounts/consents/index': ExtractProps<(typeof import('../../inertia/pages/accounts/consents/index.tsx'))['default']>
    'accounts/devices/index': ExtractProps<(typeof import('../../inertia/pages/accounts/devices/index.tsx'))['default']>
    'accounts/displays/edit': ExtractProps<(typeof import('../../inertia/pages/accounts/displays/edit.tsx'))['default']>
    'accounts/email_change_links/edit': ExtractProps<(typeof import('../../inertia/pages/accounts/email_change_links/edit.tsx'))['default']>
    'accounts/email_changes/edit': ExtractProps<(typeof import('../../inertia/pages/accounts/email_changes/edit.tsx'))['default']>
    'accounts/email_confirmations/create': ExtractProps<(typeof import('../../inertia/pages/accounts/email_confirmations/create.tsx'))['default']>
    'accounts/email_confirmations/edit': ExtractProps<(typeof import('../../inertia/pages/accounts/email_confirmations/edit.tsx'))['default']>
    'accounts/email_undos/edit': ExtractProps<(typeof import('../../inertia/pages/accounts/email_undos/edit.tsx'))['default']>
    'accounts/guardian_links/closed': ExtractProps<(typeof import('../../inertia/pages/accounts/guardian_links/closed.tsx'))['default']>
    'accounts/guardian_links/show': ExtractProps<(typeof import('../../inertia/pages/accounts/guardian_links/show.tsx'))['default']>
    'accounts/guardian_waits/show': ExtractProps<(typeof import('../../inertia/pages/accounts/guardian_waits/show.tsx'))['default']>
    'accounts/identifiers/show': ExtractProps<(typeof import('../../inertia/pages/accounts/identifiers/show.tsx'))['default']>
    'accounts/identities/edit': ExtractProps<(typeof import('../../inertia/pages/accounts/identities/edit.tsx'))['default']>
    'accounts/invitations/create': ExtractProps<(typeof import('../../inertia/pages/accounts/invitations/create.tsx'))['default']>
    'accounts/invitations/edit': ExtractProps<(typeof import('../../inertia/pages/accounts/invitations/edit.tsx'))['default']>
    'accounts/login_sessions/create': ExtractProps<(typeof import('../../inertia/pages/accounts/login_sessions/create.tsx'))['default']>
    'accounts/password_resets/create': ExtractProps<(typeof import('../../inertia/pages/accounts/password_resets/create.tsx'))['default']>
    'accounts/password_resets/edit': ExtractProps<(typeof import('../../inertia/pages/accounts/password_resets/edit.tsx'))['default']>
    'accounts/passwords/edit': ExtractProps<(typeof import('../../inertia/pages/accounts/passwords/edit.tsx'))['default']>
    'accounts/recovery_codes/show': ExtractProps<(typeof import('../../inertia/pages/accounts/recovery_codes/show.tsx'))['default']>
    'accounts/second_factor_devices/edit': ExtractProps<(typeof import('../../inertia/pages/accounts/second_factor_devices/edit.tsx'))['default']>
    'accounts/second_factor_devices/prove': ExtractProps<(typeof import('../../inertia/pages/accounts/second_factor_devices/prove.tsx'))['default']>
    'accounts/second_factors/check': ExtractProps<(typeof import('../../inertia/pages/accounts/second_factors/check.tsx'))['default']>
    'accounts/second_factors/create': ExtractProps<(typeof import('../../inertia/pages/accounts/second_factors/create.tsx'))['default']>
    'accounts/second_factors/show': ExtractProps<(typeof import('../../inertia/pages/accounts/second_factors/show.tsx'))['default']>
    'accounts/viewings/show': ExtractProps<(typeof import('../../inertia/pages/accounts/viewings/show.tsx'))['default']>
    'appointments/appointments/create': ExtractProps<(typeof import('../../inertia/pages/appointments/appointments/create.tsx'))['default']>
    'appointments/appointments/show': ExtractProps<(typeof import('../../inertia/pages/appointments/appointments/show.tsx'))['default']>
    'appointments/calendar_feeds/show': ExtractProps<(typeof import('../../inertia/pages/appointments/calendar_feeds/show.tsx'))['default']>
    'appointments/counters/create': ExtractProps<(typeof import('../../inertia/pages/appointments/counters/create.tsx'))['default']>
    'appointments/moves/create': ExtractProps<(typeof import('../../inertia/pages/appointments/moves/create.tsx'))['default']>
    'appointments/series_changes/create': ExtractProps<(typeof import('../../inertia/pages/appointments/series_changes/create.tsx'))['default']>
    'appointments/series/create': ExtractProps<(typeof import('../../inertia/pages/appointments/series/create.tsx'))['default']>
    'appointments/series/index': ExtractProps<(typeof import('../../inertia/pages/appointments/series/index.tsx'))['default']>
    'appointments/series/show': ExtractProps<(typeof import('../../inertia/pages/appointments/series/show.tsx'))['default']>
    'core/texts/show': ExtractProps<(typeof import('../../inertia/pages/core/texts/show.tsx'))['default']>
    'core/welcome/show': ExtractProps<(typeof import('../../inertia/pages/core/welcome/show.tsx'))['default']>
    'dev/mails/index': ExtractProps<(typeof import('../../inertia/pages/dev/mails/index.tsx'))['default']>
    'dev/mails/show': ExtractProps<(typeof import('../../inertia/pages/dev/mails/show.tsx'))['default']>
    'dev/ui/index': ExtractProps<(typeof import('../../inertia/pages/dev/ui/index.tsx'))['default']>
    'errors/forbidden': ExtractProps<(typeof import('../../inertia/pages/errors/forbidden.tsx'))['default']>
    'errors/not_found': ExtractProps<(typeof import('../../inertia/pages/errors/not_found.tsx'))['default']>
    'errors/server_error': ExtractProps<(typeof import('../../inertia/pages/errors/server_error.tsx'))['default']>
    'errors/too_many_requests': ExtractProps<(typeof import('../../inertia/pages/errors/too_many_requests.tsx'))['default']>
    'homework/homework/create': ExtractProps<(typeof import('../../inertia/pages/homework/homework/create.tsx'))['default']>
    'homework/homework/index': ExtractProps<(typeof import('../../inertia/pages/homework/homework/index.tsx'))['default']>
    'homework/homework/show': ExtractProps<(typeof import('../../inertia/pages/homework/homework/show.tsx'))['default']>
    'homework/memos/edit': ExtractProps<(typeof import('../../inertia/pages/homework/memos/edit.tsx'))['default']>
    'homework/memos/index': ExtractProps<(typeof import('../../inertia/pages/homework/memos/index.tsx'))['default']>
    'homework/session_reports/show': ExtractProps<(typeof import('../../inertia/pages/homework/session_reports/show.tsx'))['default']>
    'homework/tasks/edit': ExtractProps<(typeof import('../../inertia/pages/homework/tasks/edit.tsx'))['default']>
    'homework/tasks/index': ExtractProps<(typeof import('../../inertia/pages/homework/tasks/index.tsx'))['default']>
    'messaging/conversations/index': ExtractProps<(typeof import('../../inertia/pages/messaging/conversations/index.tsx'))['default']>
    'messaging/conversations/show': ExtractProps<(typeof import('../../inertia/pages/messaging/conversations/show.tsx'))['default']>
    'messaging/searches/show': ExtractProps<(typeof import('../../inertia/pages/messaging/searches/show.tsx'))['default']>
    'notifications/notifications/index': ExtractProps<(typeof import('../../inertia/pages/notifications/notifications/index.tsx'))['default']>
    'notifications/preferences/edit': ExtractProps<(typeof import('../../inertia/pages/notifications/preferences/edit.tsx'))['default']>
    'notifications/unsubscriptions/show': ExtractProps<(typeof import('../../inertia/pages/notifications/unsubscriptions/show.tsx'))['default']>
    'planning/calendar/show': ExtractProps<(typeof import('../../inertia/pages/planning/calendar/show.tsx'))['default']>
    'planning/first_steps/show': ExtractProps<(typeof import('../../inertia/pages/planning/first_steps/show.tsx'))['default']>
    'planning/today_of_staff/show': ExtractProps<(typeof import('../../inertia/pages/planning/today_of_staff/show.tsx'))['default']>
    'planning/today/show': ExtractProps<(typeof import('../../inertia/pages/planning/today/show.tsx'))['default']>
    'profiles/applications/show': ExtractProps<(typeof import('../../inertia/pages/profiles/applications/show.tsx'))['default']>
    'profiles/availabilities/edit': ExtractProps<(typeof import('../../inertia/pages/profiles/availabilities/edit.tsx'))['default']>
    'profiles/charters/show': ExtractProps<(typeof import('../../inertia/pages/profiles/charters/show.tsx'))['default']>
    'profiles/people/show': ExtractProps<(typeof import('../../inertia/pages/profiles/people/show.tsx'))['default']>
    'profiles/profiles/show': ExtractProps<(typeof import('../../inertia/pages/profiles/profiles/show.tsx'))['default']>
    'profiles/students/edit': ExtractProps<(typeof import('../../inertia/pages/profiles/students/edit.tsx'))['default']>
    'profiles/tutors/edit': ExtractProps<(typeof import('../../inertia/pages/profiles/tutors/edit.tsx'))['default']>
    'safeguarding/concerns/show': ExtractProps<(typeof import('../../inertia/pages/safeguarding/concerns/show.tsx'))['default']>
  }
}

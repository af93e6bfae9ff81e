import { type SchemaRules } from '@adonisjs/lucid/types/schema_generator'

/** A union type for a column whose values a CHECK constrains. */
const oneOf =
  (...values: string[]) =>
  () => ({
    tsType: values.map((value) => `'${value}'`).join(' | '),
    decorators: [{ name: '@column' }],
    imports: [],
  })

/** Dates without a time stay strings, YYYY-MM-DD: a birthday has no time zone. */
const dateOnly = { tsType: 'string', decorators: [{ name: '@column' }], imports: [] }

const hidden = {
  tsType: 'string',
  decorators: [{ name: '@column', args: { serializeAs: null } }],
  imports: [],
}

export default {
  types: { date: dateOnly },
  tables: {
    users: {
      columns: {
        role: oneOf('student', 'tutor', 'staff'),
        state: oneOf(
          'invited',
          'unconfirmed',
          'waiting_for_guardian',
          'active',
          'suspended',
          'deactivated'
        ),
        locale: oneOf('fr', 'en'),
        theme: oneOf('system', 'light', 'dark'),
        text_size: oneOf('normal', 'large', 'larger'),
        password: hidden,
        waits_again: oneOf('rule', 'birth_date', 'answer'),
        languages: { tsType: 'string[]', decorators: [{ name: '@column' }], imports: [] },
      },
    },
    banners: {
      columns: {
        tone: oneOf('info', 'success', 'warning'),
        readers: oneOf('everybody', 'signed_in', 'student', 'tutor'),
      },
    },
    staff_permissions: {
      columns: { permission: oneOf('coordinator', 'safeguarding', 'administrator') },
    },
    account_tokens: {
      columns: { purpose: oneOf('confirm_email', 'reset_password', 'invitation'), hash: hidden },
    },
    email_change_links: { columns: { hash: hidden, side: oneOf('present', 'new') } },
    second_factors: { columns: { secret: hidden } },
    recovery_codes: { columns: { hash: hidden } },
    legal_texts: {
      columns: {
        kind: oneOf(
          'charter',
          'consent_account',
          'consent_messages_and_hours',
          'consent_photo',
          'consent_tutoring'
        ),
      },
    },
    guardians: { columns: { locale: oneOf('fr', 'en') } },
    guardianships: { columns: { ended_by: oneOf('student', 'guardian', 'staff', 'passed') } },
    consents: {
      columns: {
        purpose: oneOf('account', 'messages_and_hours', 'photo', 'tutoring'),
        channel: oneOf('account', 'link', 'paper', 'phone', 'passed'),
        withdrawn_by: oneOf('student', 'guardian', 'staff', 'passed', 'renewed'),
      },
    },
    attachments: { columns: { feature: oneOf('profiles', 'messaging', 'homework') } },
    application_decisions: { columns: { outcome: oneOf('cleared', 'refused') } },
    applications: {
      columns: { state: oneOf('draft', 'submitted', 'interview', 'cleared', 'refused', 'expired') },
    },
    background_checks: {
      columns: { kind: oneOf('criminal_record_extract', 'honourability_certificate', 'other') },
    },
    interview_slots: { columns: { missing: oneOf('tutor', 'interviewer', 'nobody') } },
    match_requests: { columns: { state: oneOf('waiting', 'matched', 'withdrawn') } },
    detections: {
      columns: {
        kinds: { tsType: 'string[]', decorators: [{ name: '@column' }], imports: [] },
        state: oneOf('kept', 'new', 'seen', 'handled'),
      },
    },
    cases: {
      columns: {
        state: oneOf('open', 'closed'),
        outcome: oneOf('nothing_found', 'talked_to', 'pair_ended', 'account_closed', 'authorities'),
      },
    },
    reports: {
      columns: { category: oneOf('hurtful', 'contact', 'uneasy', 'sexual', 'danger') },
    },
    pairs: {
      columns: {
        state: oneOf('trial', 'active', 'paused', 'closed'),
        resumes_as: oneOf('trial', 'active'),
      },
    },
    questions: { columns: { state: oneOf('open', 'answered', 'closed') } },
    appointments: {
      columns: {
        state: oneOf(
          'proposed',
          'confirmed',
          'declined',
          'cancelled',
          'expired',
          'completed',
          'missed',
          'moved'
        ),
        left_out: oneOf('skipped', 'overlap', 'holiday', 'absence', 'outside_waking'),
      },
    },
    attendances: { columns: { missing: oneOf('student', 'tutor', 'both') } },
    series: {
      columns: {
        state: oneOf('proposed', 'declined', 'cancelled', 'trial', 'active', 'ended'),
        ended_how: oneOf(
          'stopped',
          'stopped_by_team',
          'trial_stopped',
          'unanswered',
          'pair_closed'
        ),
      },
    },
    series_rules: {
      columns: {
        state: oneOf('proposed', 'accepted', 'declined', 'cancelled', 'expired'),
        follows: oneOf('student', 'tutor'),
      },
    },
    series_questions: {
      columns: { kind: oneOf('trial', 'holiday'), outcome: oneOf('yes', 'no', 'unanswered') },
    },
    homework: {
      columns: {
        state: oneOf('todo', 'in_progress', 'blocked', 'submitted', 'reviewed', 'withdrawn'),
      },
    },
    homework_changes: {
      columns: {
        state_before: oneOf('todo', 'in_progress', 'blocked', 'submitted', 'reviewed'),
        state: oneOf('todo', 'in_progress', 'blocked', 'submitted', 'reviewed', 'withdrawn'),
      },
    },
    deliveries: {
      columns: {
        channel: oneOf('in_app', 'email'),
        state: oneOf('pending', 'sent', 'failed', 'dropped'),
      },
    },
    reminder_leads: {
      columns: {
        subject_type: oneOf('homework', 'appointment', 'task'),
        role: oneOf('student', 'tutor', 'staff'),
        minutes: { tsType: 'number[]', decorators: [{ name: '@column' }], imports: [] },
      },
    },
    reminders: {
      columns: {
        subject_type: oneOf('homework', 'appointment', 'task'),
        channel: oneOf('in_app', 'email'),
      },
    },
  },
} satisfies SchemaRules

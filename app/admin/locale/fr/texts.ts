/** What makes each text leave, by its name. */
export const leavesWhen: Record<string, string> = {
  'layout': 'Autour de chaque e-mail',
  'accounts.confirm_email': 'À l’inscription, pour confirmer l’adresse',
  'accounts.already_registered': 'Quand quelqu’un s’inscrit avec une adresse qui a déjà un compte',
  'accounts.invitation': 'Quand l’équipe invite une personne, ou renvoie l’invitation',
  'accounts.account_activated': 'Quand s’ouvre le compte d’un élève qui attendait un accord',
  'accounts.reset_password':
    'Quand un mot de passe oublié est demandé, par la personne ou l’équipe',
  'accounts.password_changed': 'Quand le mot de passe a changé',
  'accounts.email_change_present':
    'Quand un changement d’adresse est demandé, à l’ancienne adresse',
  'accounts.email_change_new': 'Quand un changement d’adresse est demandé, à la nouvelle adresse',
  'accounts.email_change_known':
    'Quand la nouvelle adresse demandée est déjà celle d’un autre compte, à son propriétaire',
  'accounts.email_changed_former': 'Quand l’adresse a changé, à l’ancienne adresse',
  'accounts.email_changed_new': 'Quand l’adresse a changé, à la nouvelle adresse',
  'accounts.email_added':
    'Quand un élève qui n’avait pas d’adresse en a une, au responsable qui recevait ses e-mails',
  'accounts.guardian_asked': 'Quand l’accord d’un responsable est demandé, ou redemandé',
  'accounts.guardian_said_no': 'Quand un autre responsable de l’élève dit non, à chacun des autres',
  'accounts.guardian_consents_passed':
    'Quand l’âge de l’élève, ou un âge des réglages, change ce que le responsable décide',
  'accounts.consents_passed':
    'Quand l’âge de l’élève, ou un âge des réglages, change ce que l’élève décide',
  'accounts.authorisation_lost': 'Quand un accord manque : le binôme est en lecture seule',
  'accounts.authorisation_regained': 'Quand l’accord qui manquait est là : le binôme reprend',
  'accounts.guardian_unknown':
    'Quand la personne indiquée comme responsable dit ne pas connaître l’élève',
  'accounts.second_factor_set_up': 'Quand un téléphone est associé au compte',
  'accounts.second_factor_removed':
    'Quand une personne qui administre retire la vérification en deux étapes',
  'matching.pair_made': 'Quand l’équipe forme un binôme',
  'matching.pair_paused': 'Quand l’équipe met le binôme en pause',
  'matching.pair_resumed': 'Quand le binôme en pause reprend',
  'matching.pair_closed': 'Quand l’équipe met fin au binôme',
  'matching.coordinator_changed':
    'Quand un collègue confie des binômes, à la personne qui les suit désormais',
  'profiles.tutor_cleared': 'Quand l’équipe valide la candidature',
  'profiles.tutor_refused': 'Quand l’équipe refuse la candidature',
  'profiles.interview_booked': 'Quand un créneau d’entretien est réservé, aux deux',
  'profiles.interview_released':
    'Quand le tuteur libère son créneau, à la personne qui mène l’entretien',
  'profiles.interview_cancelled': 'Quand l’équipe retire un créneau réservé',
  'profiles.interview_missed': 'Quand l’équipe note qu’un entretien n’a pas eu lieu',
  'profiles.interview_not_needed': 'Quand un entretien réservé n’est plus nécessaire',
  'profiles.charter_changed':
    'Quand une nouvelle version de la charte est publiée, aux tuteurs validés',
  'profiles.check_expiring': 'Avant la fin de la vérification',
  'profiles.check_expired': 'Le jour où la vérification n’est plus valable',
  'profiles.pair_suspended':
    'Le jour où la vérification d’un tuteur n’est plus valable, à qui suit son binôme',
  'messaging.message_sent': 'Quand un message, du binôme ou de l’équipe, attend d’être lu',
  'messaging.question_written': 'Quand quelqu’un écrit à l’équipe',
  'appointments.slot_proposed': 'Quand l’autre, ou l’équipe, propose un créneau',
  'appointments.slot_accepted': 'Quand l’autre accepte le créneau',
  'appointments.slot_declined': 'Quand l’autre décline le créneau',
  'appointments.slot_countered': 'Quand l’autre propose d’autres créneaux à la place',
  'appointments.move_proposed': 'Quand l’autre propose de déplacer une séance',
  'appointments.appointment_moved': 'Quand l’autre accepte de déplacer la séance',
  'appointments.proposal_overlapped': 'Quand une autre séance prend le moment proposé',
  'appointments.appointment_cancelled': 'Quand l’autre annule une séance ou retire sa proposition',
  'appointments.appointment_missed': 'Quand une séance compte comme manquée, aux deux',
  'appointments.attendance_disputed':
    'Quand les deux ne disent pas la même chose d’une séance, à qui suit le binôme',
  'appointments.series_proposed': 'Quand l’autre propose un créneau chaque semaine',
  'appointments.series_accepted': 'Quand l’autre accepte le créneau de chaque semaine',
  'appointments.series_declined': 'Quand l’autre décline le créneau de chaque semaine',
  'appointments.series_withdrawn': 'Quand l’autre retire le créneau proposé pour chaque semaine',
  'appointments.series_overlapped':
    'Quand d’autres séances prennent le moment proposé chaque semaine',
  'appointments.series_change_proposed': 'Quand l’autre propose un autre moment chaque semaine',
  'appointments.series_changed': 'Quand l’autre accepte le nouveau moment',
  'appointments.series_trial_asked': 'Après quatre semaines d’essai, aux deux',
  'appointments.series_goes_on': 'Quand les deux ont dit oui après l’essai',
  'appointments.series_holiday_asked': 'Avant des vacances, aux deux',
  'appointments.series_holiday_kept': 'Quand les deux gardent les séances des vacances',
  'appointments.series_holiday_left_out': 'Quand les séances font une pause pendant les vacances',
  'appointments.series_ended': 'Quand le créneau de chaque semaine s’arrête',
  'appointments.occurrence_left_out': 'Quand une séance de la semaine ne peut pas avoir lieu',
  'appointments.series_clocks_change':
    'Avant un changement d’heure qui déplace la séance pour l’un des deux',
  'appointments.series_zone_changed': 'Quand l’un des deux change de fuseau horaire',
  'homework.homework_set': 'Quand le tuteur donne un devoir',
  'homework.homework_submitted': 'Quand l’élève rend un devoir',
  'homework.homework_blocked': 'Quand l’élève bloque sur un devoir',
  'homework.homework_reviewed': 'Quand le tuteur a relu le devoir',
  'homework.homework_extended':
    'Quand le tuteur change la date d’un devoir ; par e-mail seulement si elle est plus proche',
  'homework.homework_asked_again': 'Quand le tuteur propose de reprendre un devoir',
  'homework.homework_withdrawn': 'Quand le tuteur retire un devoir',
  'homework.report_written': 'Quand le tuteur a écrit le compte rendu d’une séance',
  'reminders.homework_due': 'Avant l’heure de rendre un devoir, selon les délais des rappels',
  'reminders.appointment_due': 'Avant une séance, selon les délais des rappels',
  'reminders.task_due': 'Avant l’échéance d’une tâche, selon les délais des rappels',
  'safeguarding.case_opened': 'Quand un dossier est ouvert, à qui protège',
}

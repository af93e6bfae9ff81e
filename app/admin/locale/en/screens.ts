/** The words of our own screens. */
export const components = {
  Account: { site: 'See the site', signOut: 'Sign out' },
  MondayMorning: {
    title: 'What waits for the team',
    greeting: 'Hello {{name}}',
    loading: 'One moment…',
    failed: 'The page could not be loaded. Reload it.',
    nothing: 'Nothing waits this morning. The lists are in the menu.',
    list: 'See the list',
    since_zero: 'since today',
    since_one: 'for {{count}} day',
    since_other: 'for {{count}} days',
    waitingStudents_one: '{{count}} student waits for a tutor',
    waitingStudents_other: '{{count}} students wait for a tutor',
    applications_one: '{{count}} application to read',
    applications_other: '{{count}} applications to read',
    guardians_one: '{{count}} account waits for a guardian’s agreement',
    guardians_other: '{{count}} accounts wait for a guardian’s agreement',
    guardiansToCall_one: '{{count}} guardian is to be called before a first pair',
    guardiansToCall_other: '{{count}} guardians are to be called before a first pair',
    missingConsents_one: '{{count}} student has waited for a consent for more than a week',
    missingConsents_other: '{{count}} students have waited for a consent for more than a week',
    unknownGuardians_one: '{{count}} student named a guardian who says they don’t know them',
    unknownGuardians_other: '{{count}} students named a guardian who says they don’t know them',
    quietPairs_one: '{{count}} pair without an hour for 14 days',
    quietPairs_other: '{{count}} pairs without an hour for 14 days',
    undelivered_one: '{{count}} e-mail did not arrive',
    undelivered_other: '{{count}} e-mails did not arrive',
    longest: 'the oldest {{since}}',
    open: {
      makePair: 'Make a pair',
      clearTutor: 'Clear',
      recordConsents: 'Record a consent',
      addGuardian: 'Add a guardian',
      noteTalk: 'Note a talk',
      show: 'Open',
    },
  },
  ClearTutor: {
    intro:
      'These three steps let {{name}} meet a student. The check is kept without a document or a reason.',
    charter: 'Charter',
    charterVersion: 'Version accepted',
    charterAcceptedOn: 'Accepted on',
    interview: 'Interview',
    interviewHeldOn: 'Held on',
    interviewerId: 'By',
    interviewFavourable: 'The interview is favourable',
    check: 'Background check',
    checkKind: 'Kind',
    kinds: {
      criminal_record_extract: 'Criminal record extract',
      honourability_certificate: 'Certificate of honourability',
      other: 'Other',
    },
    checkShownOn: 'Shown on',
    checkExpiresOn: 'Valid until',
    checkFavourable: 'The check is favourable',
    submit: 'Clear this tutor',
  },
  MakePair: {
    intro: 'Choose the tutor of {{name}}. Both will be told and can write to each other.',
    needs: 'Needs: {{needs}}',
    none: 'No cleared tutor with a place left covers these needs for now.',
    tutors: 'See the applications',
    choose: 'Possible tutors',
    covers: 'Covers: {{subjects}}',
    coversNothing: 'No need named',
    places_one: '{{count}} place left',
    places_other: '{{count}} places left',
    submit: 'Make the pair',
  },
  RecordConsents: {
    intro:
      'What a guardian of {{name}} agreed to on paper or by phone. The present text was read or handed to them.',
    guardianshipId: 'Given by',
    channel: 'How',
    channels: { paper: 'On paper', phone: 'By phone' },
    givenOn: 'Given on',
    receivedBy: 'Received by',
    purposes: {
      account: 'The account',
      messages_and_hours: 'Messages and sessions',
      tutoring: 'The tutoring',
      photo: 'The photo (a free choice)',
    },
    nothing: 'Tick what was agreed to.',
    nobody: 'No guardian is noted for this student.',
    add: 'Add a guardian',
    of_age: 'At their age no guardian’s consent is asked for any more.',
    submit: 'Record the consent',
  },
  AddGuardian: {
    intro: 'This person receives an e-mail with their link to give their consents for {{name}}.',
    name: 'Name',
    email: 'E-mail address',
    locale: 'Language',
    submit: 'Add and send',
  },
  NoteTalk: {
    intro:
      'Somebody of the team has spoken with {{name}}. It is needed before a first pair; nothing of what was said is kept.',
    heldOn: 'Held on',
    submit: 'Note the talk',
  },
  RenewLink: {
    intro: 'Every link that {{name}} received stops working at once.',
    sendAgain: 'Send a new link to the same address',
    submit: 'Revoke the link',
  },
  EndGuardianship: {
    intro:
      '{{name}} is no longer a guardian of {{child}} here: their link and their consents end at once. What depended on them stops too, unless another guardian gave the same consents.',
    submit: 'End it',
  },
  InvitePerson: {
    intro:
      'The person gets an e-mail with a link, good for seven days, to choose a password. Nobody else knows it.',
    submit: 'Send the invitation',
  },
  Permissions: {
    legend: 'Permissions',
    coordinator: 'Follows students, tutors and pairs.',
    safeguarding: 'Reads the same records and the journal, to protect minors.',
    administrator: 'Looks after the team, accounts and settings.',
  },
  ChangePermissions: {
    intro: 'What {{name}} may do in the back office, from the next page on.',
    submit: 'Save the permissions',
  },
  AccountAction: {
    reason: 'Reason (kept in the journal)',
    inviteAgain: {
      intro: 'A new link goes to {{name}}, good for seven days.',
      submit: 'Send the invitation again',
    },
    sendResetLink: {
      intro:
        'A link to choose a new password goes to {{name}}. It works once, for an hour; until then nothing changes.',
      submit: 'Send the link',
    },
    suspendAccount: {
      intro:
        '{{name}} will not be able to sign in until the account is reopened. Their devices are signed out at once.',
      submit: 'Suspend this account',
    },
    deactivateAccount: {
      intro:
        'The account of {{name}} is closed for good, and their devices are signed out at once. Nothing is erased; it can be reopened.',
      submit: 'Deactivate this account',
    },
    reopenAccount: {
      intro: '{{name}} will be able to sign in again, where the account had come to.',
      submit: 'Reopen this account',
    },
    removeSecondFactor: {
      intro:
        'For {{name}}, whose phone and recovery codes are lost. Make sure by voice or face, not by a mere message. Their devices are signed out; at the next sign-in another phone will be tied.',
      submit: 'Remove the verification',
    },
  },
  Filter: { all: 'All' },
  Notices: { close: 'Close' },
  Fields: { nothing: 'Nothing', empty: 'empty', yes: 'yes', no: 'no' },
}

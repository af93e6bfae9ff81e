/** The words of our own screens. */
export const components = {
  DropZone: {
    placeholder: 'Déposez un fichier ici, ou cliquez pour le choisir',
    acceptedSize: 'Taille maximale : {{maxSize}}',
    acceptedType: 'Formats acceptés : {{mimeTypes}}',
    unsupportedSize: 'Le fichier {{fileName}} est trop lourd',
    unsupportedType: 'Le format de {{fileName}} n’est pas accepté : {{fileType}}',
  },
  LanguageSelector: {
    availableLanguages: {
      'de': 'Allemand',
      'en': 'Anglais',
      'es': 'Espagnol',
      'it': 'Italien',
      'ja': 'Japonais',
      'pl': 'Polonais',
      'pt-BR': 'Portugais (Brésil)',
      'ua': 'Ukrainien',
      'zh-CN': 'Chinois',
      'fr': 'Français',
    },
  },
  Login: {
    welcomeHeader: 'Bienvenue',
    welcomeMessage: 'dans l’administration de HomeSkolar',
    properties: { email: 'Adresse e-mail', password: 'Mot de passe' },
    loginButton: 'Se connecter',
  },
  Account: { site: 'Voir le site', signOut: 'Se déconnecter' },
  MondayMorning: {
    title: 'Ce qui attend l’équipe',
    greeting: 'Bonjour {{name}}',
    loading: 'Un instant…',
    failed: 'La page n’a pas pu être chargée. Rechargez-la.',
    nothing: 'Rien n’attend ce matin. Les listes sont dans le menu.',
    list: 'Voir la liste',
    since_zero: 'depuis aujourd’hui',
    since_one: 'depuis {{count}} jour',
    since_other: 'depuis {{count}} jours',
    waitingStudents_one: '{{count}} élève attend un tuteur',
    waitingStudents_other: '{{count}} élèves attendent un tuteur',
    applications_one: '{{count}} candidature est à lire',
    applications_other: '{{count}} candidatures sont à lire',
    interviewsToHold_one: '{{count}} entretien est prévu',
    interviewsToHold_other: '{{count}} entretiens sont prévus',
    interviewsToNote_one: '{{count}} entretien est à noter',
    interviewsToNote_other: '{{count}} entretiens sont à noter',
    decisions_one: '{{count}} candidature attend une décision',
    decisions_other: '{{count}} candidatures attendent une décision',
    expiringChecks_one: '{{count}} vérification arrive à sa fin',
    expiringChecks_other: '{{count}} vérifications arrivent à leur fin',
    decidedAlone_one: '{{count}} décision a été prise par une personne seule',
    decidedAlone_other: '{{count}} décisions ont été prises par une personne seule',
    guardians_one: '{{count}} compte attend l’accord d’un responsable légal',
    guardians_other: '{{count}} comptes attendent l’accord d’un responsable légal',
    guardiansToCall_one: '{{count}} responsable légal est à appeler avant un premier binôme',
    guardiansToCall_other: '{{count}} responsables légaux sont à appeler avant un premier binôme',
    missingConsents_one: '{{count}} élève attend un accord depuis plus d’une semaine',
    missingConsents_other: '{{count}} élèves attendent un accord depuis plus d’une semaine',
    unknownGuardians_one: '{{count}} élève a indiqué un responsable qui dit ne pas le connaître',
    unknownGuardians_other:
      '{{count}} élèves ont indiqué un responsable qui dit ne pas les connaître',
    quietPairs_one: '{{count}} binôme est sans séance depuis 14 jours',
    quietPairs_other: '{{count}} binômes sont sans séance depuis 14 jours',
    undelivered_one: '{{count}} e-mail n’est pas arrivé',
    undelivered_other: '{{count}} e-mails ne sont pas arrivés',
    longest: 'le plus ancien {{since}}',
    open: {
      makePair: 'Former un binôme',
      recordConsents: 'Enregistrer un accord',
      addGuardian: 'Ajouter un responsable',
      noteTalk: 'Noter un échange',
      noteInterview: 'Noter l’entretien',
      recordCheck: 'Enregistrer la vérification',
      decide: 'Décider',
      show: 'Ouvrir',
    },
  },
  RecordCharter: {
    intro: '{{name}} a signé sur papier la charte en vigueur.',
    acceptedOn: 'Signée le',
    submit: 'Noter la charte',
  },
  NoteInterview: {
    intro:
      'Seulement le jour, la personne et l’avis : rien de ce que {{name}} a dit n’est écrit ici.',
    heldOn: 'Mené le',
    interviewerId: 'Par',
    favourable: 'L’entretien est',
    submit: 'Noter l’entretien',
  },
  RecordCheck: {
    intro:
      '{{name}} vous a montré un document. Ni copie, ni photo, ni ce qui est écrit dessus : seulement ceci.',
    kind: 'Nature',
    kinds: {
      criminal_record_extract: 'Extrait de casier judiciaire',
      honourability_certificate: 'Attestation d’honorabilité',
      other: 'Autre',
    },
    shownOn: 'Présentée le',
    expiresOn: 'Valable jusqu’au',
    favourable: 'La vérification est',
    submit: 'Enregistrer la vérification',
  },
  FavourableChoice: { yes: 'Favorable', no: 'Défavorable' },
  Decide: {
    intro: 'La personne qui décide pour {{name}} n’a ni mené ni noté l’entretien.',
    charter: 'Charte',
    charterAccepted: 'Version en vigueur acceptée',
    interview: 'Entretien',
    check: 'Vérification',
    nothing: 'Pas encore',
    until: 'valable jusqu’au {{day}}',
    outcome: 'Décision',
    clear: 'Valider : cette personne peut accompagner un élève',
    refuse: 'Refuser cette candidature',
    alone:
      'Vous êtes la seule personne active de l’équipe, et vous avez mené ou noté l’entretien. Vous pouvez décider en nommant la personne absente : cette décision est inscrite au journal et listée.',
    absentColleague: 'Personne absente',
    nobodyElse:
      'L’équipe n’a encore que votre compte : invitez d’abord une autre personne, dans « Comptes ».',
    submit: 'Enregistrer la décision',
  },
  OpenSlots: {
    intro:
      'Des créneaux d’entretien à la suite, menés par vous, à l’heure de votre montre ({{zone}}).',
    day: 'Jour',
    time: 'Début du premier',
    minutes: 'Durée de chacun (minutes)',
    count: 'Combien à la suite',
    submit: 'Ouvrir les créneaux',
  },
  WithdrawSlot: {
    free: 'Ce créneau n’est pas encore choisi : il ne sera plus proposé.',
    booked: '{{name}} a choisi ce créneau, et sera prévenu(e) qu’il en faut un autre.',
    submit: 'Retirer ce créneau',
  },
  MakePair: {
    intro: 'Choisissez le tuteur de {{name}}. Les deux seront prévenus et pourront s’écrire.',
    needs: 'Besoins : {{needs}}',
    none: 'Aucun tuteur validé avec une place libre ne couvre ces besoins pour l’instant.',
    tutors: 'Voir les candidatures',
    choose: 'Tuteurs possibles',
    covers: 'Couvre : {{subjects}}',
    coversNothing: 'Aucun besoin indiqué',
    places_one: '{{count}} place libre',
    places_other: '{{count}} places libres',
    submit: 'Former le binôme',
  },
  RecordConsents: {
    intro:
      'Ce qu’un responsable légal de {{name}} a accepté sur papier ou par téléphone. Le texte en vigueur lui a été lu ou remis.',
    guardianshipId: 'Accord donné par',
    channel: 'Comment',
    channels: { paper: 'Sur papier', phone: 'Par téléphone' },
    givenOn: 'Donné le',
    receivedBy: 'Reçu par',
    purposes: {
      account: 'Le compte',
      messages_and_hours: 'Les messages et les séances',
      tutoring: 'Le soutien scolaire',
      photo: 'La photo (au choix)',
    },
    nothing: 'Cochez ce qui a été accepté.',
    nobody: 'Aucun responsable légal n’est noté pour cet élève.',
    add: 'Ajouter un responsable',
    of_age: 'À son âge, plus aucun accord d’un responsable n’est demandé.',
    submit: 'Enregistrer l’accord',
  },
  AddGuardian: {
    intro:
      'Cette personne reçoit un e-mail avec son lien pour donner ses accords concernant {{name}}.',
    name: 'Nom',
    email: 'Adresse e-mail',
    locale: 'Langue',
    submit: 'Ajouter et envoyer',
  },
  NoteTalk: {
    intro:
      'Quelqu’un de l’équipe a parlé avec {{name}}. C’est nécessaire avant un premier binôme ; rien de ce qui s’est dit n’est gardé.',
    heldOn: 'Échange le',
    submit: 'Noter l’échange',
  },
  RenewLink: {
    intro: 'Tous les liens reçus par {{name}} cessent de fonctionner, aussitôt.',
    sendAgain: 'Envoyer un nouveau lien à la même adresse',
    submit: 'Révoquer le lien',
  },
  EndGuardianship: {
    intro:
      '{{name}} n’est plus responsable légal de {{child}} ici : son lien et ses accords s’arrêtent aussitôt. Ce qui en dépendait s’arrête aussi, sauf si un autre responsable a donné les mêmes accords.',
    submit: 'Mettre fin',
  },
  InvitePerson: {
    intro:
      'La personne reçoit un e-mail avec un lien, valable sept jours, pour choisir son mot de passe. Personne d’autre ne le connaît.',
    guardian: 'Responsable légal',
    guardianHint:
      'Pour un élève mineur. Sans adresse de l’élève, les e-mails du compte vont à cette personne, et l’élève reçoit un identifiant.',
    submit: 'Envoyer l’invitation',
  },
  Permissions: {
    legend: 'Droits',
    coordinator: 'Suit les élèves, les tuteurs et les binômes.',
    safeguarding: 'Lit les mêmes fiches et le journal, pour protéger les mineurs.',
    administrator: 'Gère l’équipe, les comptes et les réglages.',
  },
  ChangePermissions: {
    intro: 'Ce que {{name}} peut faire dans l’administration, dès la prochaine page.',
    submit: 'Enregistrer les droits',
  },
  AccountAction: {
    reason: 'Raison (gardée dans le journal)',
    inviteAgain: {
      intro: 'Un nouveau lien part à {{name}}, valable sept jours.',
      submit: 'Renvoyer l’invitation',
    },
    sendResetLink: {
      intro:
        'Un lien pour choisir un nouveau mot de passe part à {{name}}. Il fonctionne une fois, pendant une heure ; d’ici là, rien ne change.',
      submit: 'Envoyer le lien',
    },
    suspendAccount: {
      intro:
        '{{name}} ne pourra plus se connecter jusqu’à la réouverture du compte. Ses appareils sont déconnectés tout de suite.',
      submit: 'Suspendre ce compte',
    },
    deactivateAccount: {
      intro:
        'Le compte de {{name}} est fermé pour de bon, et ses appareils sont déconnectés tout de suite. Rien n’est effacé ; il peut être rouvert.',
      submit: 'Désactiver ce compte',
    },
    reopenAccount: {
      intro: '{{name}} pourra de nouveau se connecter, là où en était son compte.',
      submit: 'Rouvrir ce compte',
    },
    removeSecondFactor: {
      intro:
        'Pour {{name}}, dont le téléphone et les codes de secours sont perdus. Assurez-vous de sa voix ou de son visage, pas d’un simple message. Ses appareils sont déconnectés ; à la prochaine connexion, un autre téléphone sera associé.',
      submit: 'Retirer la vérification',
    },
  },
  Filter: { all: 'Tous' },
  Notices: { close: 'Fermer' },
  Fields: { nothing: 'Rien', empty: 'vide', yes: 'oui', no: 'non' },
}

/**
 * Words that only the stand-in shows, in the languages of its page. The English labels of the wizard and of the table are
 * those of screenshots of 2025-09 and of Personio's help. Everything else says in plain words what Personio's page says
 * there, because the labels themselves are not known.
 */
export const ownWords = {
  en: {
    standIn: "Personio stand-in for local use",
    invented: "Invented people, nothing leaves this machine.",
    needsScript: "This page needs JavaScript to create integrations.",

    subtitle: "Monitor and manage the integrations of your company.",
    none: "No integrations yet.",
    saved: "Access rights saved.",
    integration: "Integration",
    activatedBy: "Activated by",
    activatedOn: "Activated on",
    status: "Status",
    connected: "Connected",
    inactive: "Inactive",
    edit: "Edit access rights",
    newSecret: "New secret",
    activate: "Activate",
    deactivate: "Deactivate",
    delete: "Delete",

    createTitle: "Create a custom integration",
    enterInfo: "Enter integration info",
    name: "Name",
    cancel: "Cancel",
    configureRights: "Configure access rights",
    rightsLead: "Choose the attributes that this integration may read and write.",
    nothingTicked: "Choose at least one permission.",
    attributesHint: "Some integrations need custom attributes too.",
    learnMore: "Learn more",
    search: "Search",
    back: "Back",
    save: "Save",
    failed: "That did not work. Reload the page and try again.",
    viewCredentials: "View credentials",
    clientId: "Your client ID",
    secret: "Your API secret",
    showSecret: "Show secret",
    clientIdCopied: "Client ID copied.",
    secretCopied: "Secret copied.",
    copyRefused: "The browser did not allow copying. The value is selected: copy it by keyboard.",
    keepSecret: "Keep the secret in a safe place. It cannot be shown again once you leave this step.",
    replaceSecret:
      "If a product already uses this integration, enter the new secret there in place of the old one.",

    marketplaceLead: "Products that connect to Personio.",
    nothingListed: "No products are listed here. Custom integrations are created under",
    presets: "The product sets the access rights and attributes itself.",
    goToWebsite: "Go to website",

    addTitle: "Add new credential",
    other: "Other",
    personalData: "Personal data",
    absences: "Absences",
    showCredential: "Show credential",

    peopleSettings: "People",
    employeeRoles: "Employee Roles",
    authentication: "Authentication",
    recruitingCalendar: "Recruiting Calendar",
  },
  de: {
    standIn: "Personio-Ersatz für diesen Rechner",
    invented: "Erfundene Personen, nichts verlässt diesen Rechner.",
    needsScript: "Zum Erstellen von Integrationen braucht diese Seite JavaScript.",

    subtitle: "Integrationen des Unternehmens überblicken und verwalten.",
    none: "Noch keine Integrationen.",
    saved: "Zugriffsrechte gespeichert.",
    integration: "Integration",
    activatedBy: "Aktiviert von",
    activatedOn: "Aktiviert am",
    status: "Status",
    connected: "Verbunden",
    inactive: "Inaktiv",
    edit: "Zugriffsrechte bearbeiten",
    newSecret: "Neues Secret",
    activate: "Aktivieren",
    deactivate: "Deaktivieren",
    delete: "Löschen",

    createTitle: "Benutzerdefinierte Integration erstellen",
    enterInfo: "Angaben",
    name: "Name",
    cancel: "Abbrechen",
    configureRights: "Zugriffsrechte festlegen",
    rightsLead: "Auswählen, welche Attribute diese Integration lesen und bearbeiten darf.",
    nothingTicked: "Mindestens eine Berechtigung auswählen.",
    attributesHint: "Manche Integrationen brauchen auch eigene Attribute.",
    learnMore: "Mehr erfahren",
    search: "Suchen",
    back: "Zurück",
    save: "Speichern",
    failed: "Das hat nicht geklappt. Seite neu laden und erneut versuchen.",
    viewCredentials: "Zugangsdaten ansehen",
    clientId: "Client-ID",
    secret: "API-Secret",
    showSecret: "Secret anzeigen",
    clientIdCopied: "Client-ID kopiert.",
    secretCopied: "Secret kopiert.",
    copyRefused:
      "Der Browser hat das Kopieren nicht erlaubt. Der Wert ist markiert und lässt sich mit der Tastatur kopieren.",
    keepSecret: "Das Secret sicher aufbewahren. Nach diesem Schritt wird es nicht mehr angezeigt.",
    replaceSecret:
      "Nutzt ein Produkt diese Integration schon, dort das neue Secret anstelle des alten eintragen.",

    marketplaceLead: "Produkte, die sich mit Personio verbinden.",
    nothingListed: "Hier sind keine Produkte gelistet. Eigene Integrationen entstehen unter",
    presets: "Zugriffsrechte und Attribute gibt das Produkt vor.",
    goToWebsite: "Zur Website",

    addTitle: "Neue Zugriffsdaten hinzufügen",
    other: "Sonstige",
    personalData: "Personendaten",
    absences: "Abwesenheiten",
    showCredential: "Zugriffsdaten anzeigen",

    peopleSettings: "Mitarbeiter",
    employeeRoles: "Mitarbeitendenrollen",
    authentication: "Authentifizierung",
    recruitingCalendar: "Recruiting-Kalender",
  },
} as const satisfies { readonly [language: string]: Record<string, string> }

/** The key of one of these words. */
export type OwnWord = keyof typeof ownWords.en

/**
 * The entries above “Marketplace” in the sidebar. Personio's sidebar is so long that “Marketplace” is out of sight; what
 * its entries are called is not known, and these lead nowhere.
 */
export const otherEntries = {
  en: [
    ...["Home", "Inbox", "Calendar", "Employees", "Organization", "Time off", "Attendance", "Documents"],
    ...[
      "Onboarding",
      "Training",
      "Performance",
      "Surveys",
      "Recruiting",
      "Payroll",
      "Compensation",
      "Reports",
    ],
    ...["Workflows", "Devices"],
  ],
  de: [
    ...[
      "Start",
      "Posteingang",
      "Kalender",
      "Mitarbeitende",
      "Organisation",
      "Abwesenheiten",
      "Anwesenheiten",
    ],
    ...[
      "Dokumente",
      "Onboarding",
      "Weiterbildung",
      "Leistung",
      "Umfragen",
      "Recruiting",
      "Gehaltsabrechnung",
    ],
    ...["Vergütung", "Berichte", "Workflows", "Geräte"],
  ],
} as const

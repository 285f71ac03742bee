/** What the product says around the widget. `say` replaces placeholders such as `{app}`. */

const en = {
  demo: "Demo",
  product: "Product",
  language: "Language",
  scheme: "Appearance",
  schemes: { system: "System", light: "Light", dark: "Dark" },
  openStandIn: "Open the Personio stand-in",
  standIn: "Personio stand-in",
  newTab: "opens in a new tab",

  signInTitle: "Log in to {app}",
  signInLead: "Choose an account of this demo.",
  signOut: "Log out",

  nav: {
    onyo: ["Home", "Orders", "Equipment", "People"],
    thrive: ["Home", "Learning", "Campaigns", "People"],
  },
  settings: "Settings",
  integrations: "Integrations",
  lead: {
    onyo: "Keep onyo in step with the tools your company already uses.",
    thrive: "Bring your people into Thrive Learning from the tools you already use.",
  },
  about: {
    onyo: "New people order from day one; access ends when they leave.",
    thrive: "People, teams and time off stay up to date, so everybody gets the right courses.",
  },
  connect: "Connect Personio",
  connectAnother: "Connect another account",
  nothingYet: "Not connected yet",
  connected: "Connected",
  attention: "Needs attention",
  loading: "Loading connections…",
  failed: "Your connections could not be loaded.",
  tryAgain: "Try again",

  connectedSince: "Connected {date}",
  checkedAt: "last checked {time}",
  canRead: "{app} can read",
  canChange: "{app} can change",
  confirmedByYou: "confirmed by you",
  missing: "Missing in Personio",
  rejected: "Personio no longer accepts the saved API secret. Reconnect to keep {app} up to date.",
  missingLead: "Something {app} was set up with is no longer ticked in Personio: {list}.",

  checkNow: "Check now",
  checking: "Checking…",
  checkGood: "Personio still shares everything {app} was set up with.",
  checkBad: "The check found a problem.",
  checkUnknown: "Personio could not be asked right now. Nothing has changed; try again later.",
  repair: "Repair",
  reconnect: "Reconnect",
  disconnect: "Disconnect",
  disconnectQuestion: "Disconnect {name}?",
  disconnectLead:
    "{app} deletes the saved API secret and stops reading from Personio. Delete “{name}” in Personio too: only then does the secret stop working.",
  keep: "Keep it",
  disconnectFailed: "That did not work. The connection is still there.",
  disconnected: "{name} is disconnected.",

  supportHours: "Mon–Fri, 9–17 CET",
  chat: "Here the chat of {app} opens. Reference: {reference}",
  handoffFailed:
    "This link can no longer be used. Ask whoever sent it for a new one, or connect Personio from here.",
}

export type Words = typeof en

const de: Words = {
  demo: "Demo",
  product: "Produkt",
  language: "Sprache",
  scheme: "Darstellung",
  schemes: { system: "System", light: "Hell", dark: "Dunkel" },
  openStandIn: "Personio-Ersatz öffnen",
  standIn: "Personio-Ersatz",
  newTab: "öffnet in neuem Tab",

  signInTitle: "Bei {app} anmelden",
  signInLead: "Wählen Sie ein Konto dieser Demo.",
  signOut: "Abmelden",

  nav: {
    onyo: ["Start", "Bestellungen", "Ausstattung", "Personen"],
    thrive: ["Start", "Lernen", "Kampagnen", "Personen"],
  },
  settings: "Einstellungen",
  integrations: "Integrationen",
  lead: {
    onyo: "Verbinden Sie onyo mit den Systemen, die Ihr Unternehmen schon nutzt.",
    thrive: "Holen Sie Ihre Mitarbeitenden aus Ihren Systemen zu Thrive Learning.",
  },
  about: {
    onyo: "Neue Mitarbeitende bestellen ab dem ersten Tag; mit dem Austritt endet der Zugang.",
    thrive: "Mitarbeitende, Teams und Abwesenheiten bleiben aktuell, damit alle die richtigen Kurse sehen.",
  },
  connect: "Personio verbinden",
  connectAnother: "Weiteres Konto verbinden",
  nothingYet: "Noch nicht verbunden",
  connected: "Verbunden",
  attention: "Braucht Aufmerksamkeit",
  loading: "Verbindungen werden geladen …",
  failed: "Ihre Verbindungen konnten nicht geladen werden.",
  tryAgain: "Erneut versuchen",

  connectedSince: "Verbunden am {date}",
  checkedAt: "zuletzt geprüft am {time}",
  canRead: "{app} kann lesen",
  canChange: "{app} kann ändern",
  confirmedByYou: "von Ihnen bestätigt",
  missing: "Fehlt in Personio",
  rejected:
    "Personio akzeptiert das gespeicherte API-Secret nicht mehr. Verbinden Sie neu, damit {app} aktuell bleibt.",
  missingLead: "In Personio ist nicht mehr alles angekreuzt, womit {app} eingerichtet wurde: {list}.",

  checkNow: "Jetzt prüfen",
  checking: "Prüfung läuft …",
  checkGood: "Personio gibt weiterhin alles frei, womit {app} eingerichtet wurde.",
  checkBad: "Die Prüfung hat ein Problem gefunden.",
  checkUnknown:
    "Personio ließ sich gerade nicht fragen. Es hat sich nichts geändert; versuchen Sie es später erneut.",
  repair: "Reparieren",
  reconnect: "Neu verbinden",
  disconnect: "Trennen",
  disconnectQuestion: "{name} trennen?",
  disconnectLead:
    "{app} löscht das gespeicherte API-Secret und liest nicht mehr aus Personio. Löschen Sie „{name}“ auch in Personio: Erst dann gilt das Secret nicht mehr.",
  keep: "Behalten",
  disconnectFailed: "Das hat nicht geklappt. Die Verbindung besteht noch.",
  disconnected: "{name} ist getrennt.",

  supportHours: "Mo–Fr, 9–17 Uhr",
  chat: "Hier öffnet sich der Chat von {app}. Referenz: {reference}",
  handoffFailed:
    "Dieser Link gilt nicht mehr. Fragen Sie nach einem neuen, oder verbinden Sie Personio von hier aus.",
}

/** The languages in which the widget is shown. */
export const pageLocales = ["en", "de", "de-informal", "fr", "es", "it", "nl"] as const
export type PageLocale = (typeof pageLocales)[number]

const languages = { en, de }
/** The languages of the page around the widget. */
export type PageLanguage = keyof typeof languages

/** The language of the page around a widget in `locale`: English where it has no other. */
export const pageLanguage = (locale: PageLocale): PageLanguage => (locale.startsWith("de") ? "de" : "en")
/** The words of the page around a widget in `locale`. */
export const wordsIn = (locale: PageLocale): Words => languages[pageLanguage(locale)]

/** Replaces placeholders such as `{app}` in `sentence` with their values. */
export const say = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

import type { Words } from "./en.js"

export const de: Words = {
  demo: "Demo",
  product: "Produkt",
  language: "Sprache",
  scheme: "Darstellung",
  schemes: { system: "System", light: "Hell", dark: "Dunkel" },
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
  people: "Personal",
  others: "Weitere Integrationen",
  neighbours: {
    onyo: {
      calendar: "Liefertermine im Kalender aller Mitarbeitenden.",
      chat: "Eine Nachricht, sobald eine Bestellung eintrifft.",
      access: "Mitarbeitende melden sich mit dem Firmenkonto an.",
    },
    thrive: {
      calendar: "Kurstermine im Kalender aller Mitarbeitenden.",
      chat: "Eine Erinnerung, wenn ein Kurs fällig ist.",
      access: "Mitarbeitende melden sich mit dem Firmenkonto an.",
    },
  },
  active: "Aktiv",
  available: "Verfügbar",
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

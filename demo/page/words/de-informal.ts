import { de } from "./de.js"
import type { Words } from "./en.js"

/** German that says du. */
export const deInformal: Words = {
  ...de,
  signInLead: "Wähle ein Konto dieser Demo.",
  lead: {
    onyo: "Verbinde onyo mit den Systemen, die dein Unternehmen schon nutzt.",
    thrive: "Hol deine Mitarbeitenden aus deinen Systemen zu Thrive Learning.",
  },
  failed: "Deine Verbindungen konnten nicht geladen werden.",
  confirmedByYou: "von dir bestätigt",
  rejected:
    "Personio akzeptiert das gespeicherte API-Secret nicht mehr. Verbinde neu, damit {app} aktuell bleibt.",
  checkUnknown:
    "Personio ließ sich gerade nicht fragen. Es hat sich nichts geändert; versuche es später erneut.",
  disconnectLead:
    "{app} löscht das gespeicherte API-Secret und liest nicht mehr aus Personio. Lösche „{name}“ auch in Personio: Erst dann gilt das Secret nicht mehr.",
  handoffFailed: "Dieser Link gilt nicht mehr. Frag nach einem neuen, oder verbinde Personio von hier aus.",
}

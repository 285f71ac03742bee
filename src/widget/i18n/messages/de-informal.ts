import de from "./de.js"
import type { Messages } from "./en.js"
import type { MessageOverrides } from "./locale.js"

/** Where German with “du” differs from German with “Sie”. */
const differences = {
  copyFailed: "Markiere den Text und kopiere ihn mit {keys}.",
  "close.questionTyped": "Schließen und deine Eingaben verwerfen?",

  "prepare.lead": "Du legst in Personio eine Integration an und fügst hier zwei Werte ein. Etwa 5 Minuten.",
  "prepare.address": "Deine Personio-Adresse",
  "prepare.addressOptional": "Deine Personio-Adresse (optional)",
  "prepare.addressHelp": "Melde dich in Personio an und sieh in die Adresszeile des Browsers.",
  "prepare.resumed": "Mach dort weiter, wo du aufgehört hast. Eingefügte Werte werden nie gespeichert.",

  "address.empty": "Gib den ersten Teil deiner Personio-Adresse ein, zum Beispiel acme.",
  "address.login":
    "Das ist die Anmeldeseite von Personio. Melde dich zuerst an und kopiere dann die Adresse.",
  "address.jobs": "Das ist deine Karriereseite. Stattdessen {host} verwenden?",
  "address.not_an_account":
    "{host} gehört zu Personio, nicht zu deinem Unternehmen. Melde dich an und kopiere die Adresse, die du dann siehst.",

  "send.lead":
    "Wer den Link öffnet, führt diese Einrichtung fort. Sende ein API-Secret nie per E-Mail oder Chat.",
  "send.failed": "{app} konnte keinen Link erstellen. Kopiere stattdessen die Checkliste.",

  "connect.ownFields": "und die eigenen Felder, die du möchtest",
  "connect.restored": "Werte werden nie gespeichert. Füge das API-Secret erneut ein.",
  "companion.move": "Zieh dieses Fenster an den linken Rand.",

  "troubleshooting.login": "Du siehst eine Anmeldeseite",
  "troubleshooting.loginHelp": "Melde dich an und öffne Personio erneut von hier.",
  "troubleshooting.buttonHelp":
    "Deine Rolle braucht Bearbeitungsrechte für die Marketplace-Integration und die API, dein Unternehmen den Plan Core Pro.",
  "troubleshooting.company": "Du siehst ein anderes Unternehmen",
  "troubleshooting.otherAccount":
    "Melde dich bei Personio ab und mit dem Konto deines Unternehmens wieder an.",

  "credential.emptyClientId": "Füge die Client-ID aus Personio ein: {copyClientId}.",
  "credential.emptySecret": "Füge das API-Secret aus Personio ein: {copySecret}.",
  "credential.dots": "Das sind nur die Punkte. Klicke in Personio auf {copySecret}.",
  "credential.recruiting":
    "Das sieht nach dem Recruiting-Schlüssel aus. Verwende die beiden Werte von {name}.",
  "credential.length":
    "Dieses API-Secret hat eine ungewöhnliche Länge. Kopiere es in Personio noch einmal: {copySecret}.",
  "credential.unreadable": "In der Zwischenablage war kein Text. Kopiere den Wert in Personio noch einmal.",
  "credential.unknown":
    "Das sieht weder nach der Client-ID noch nach dem API-Secret aus. Kopiere den Wert in Personio noch einmal oder füge ihn in sein Feld ein.",

  "inconclusive.lead": "Sieh in Personio nach, ob das Häkchen gesetzt ist.",
  "inconclusive.blocked": "{app} muss das selbst sehen können. Prüfe später erneut oder wende dich an {app}.",

  "rejected.lead": "Welcher der beiden es ist, sagt Personio nicht. Kopiere beide noch einmal.",
  "rejected.afterRepairLead":
    "Das kann vorkommen, wenn Häkchen geändert werden. Füge ein neues Secret von {name} ein oder lege die Integration neu an.",

  "incomplete.unanswered": "Die automatische Prüfung hat gerade nicht geklappt. Du kannst erneut prüfen.",
  "unavailable.wait": {
    one: "In {n} Sekunde kannst du es erneut versuchen.",
    other: "In {n} Sekunden kannst du es erneut versuchen.",
  },
  "unavailable.now": "Du kannst es jetzt erneut versuchen.",
  "unavailable.keep": "Lass Personio offen oder sichere das API-Secret im Passwortmanager.",
  "unavailable.personio.lead": "An deinen Werten liegt es nicht, sie bleiben hier stehen.",
  "unavailable.rate_limited.lead":
    "Personio lässt nur wenige Prüfungen pro Minute zu. An deinen Werten liegt es nicht, sie bleiben hier stehen.",
  "unavailable.unexpected_answer.lead":
    "An deinen Werten liegt es nicht, sie bleiben hier stehen. Versuche es erneut oder melde es {app}.",
  "unavailable.network.lead":
    "Prüfe die Internetverbindung und versuche es erneut. Deine Werte bleiben hier stehen.",
  "unavailable.stored": "An der gespeicherten Verbindung liegt es nicht. Versuche es gleich noch einmal.",
  "unavailable.session_expired.title": "Du bist bei {app} abgemeldet",
  "unavailable.session_expired.lead":
    "Melde dich in einem anderen Tab an und versuche es hier erneut. Deine Werte bleiben hier stehen.",
  "unavailable.not_allowed.title": "Mit deinem Konto bei {app} kannst du keine Integrationen einrichten",
  "unavailable.not_allowed.lead": "Wende dich an die Administration von {app}.",
  "unavailable.host_rate_limited.lead": "{app} macht eine kurze Pause. Deine Werte bleiben hier stehen.",
  "unavailable.host_error.lead":
    "Versuche es erneut. An deinen Werten liegt es nicht, sie bleiben hier stehen.",

  "preflight.network.lead": "Prüfe die Internetverbindung und versuche es erneut.",
  "preflight.session_expired.lead": "Melde dich an und kehre dann zu diesem Tab zurück.",
  "preflight.host_rate_limited.lead": "Warte einen Moment und versuche es erneut.",
  "preflight.host_error.title": "{app} kann deine Werte gerade nicht prüfen",
  "preflight.host_error.lead":
    "Lege die Integration in Personio erst an, wenn das wieder geht: Personio zeigt das API-Secret nur einmal.",

  "reconnect.rejected":
    "Personio akzeptiert das gespeicherte API-Secret nicht mehr. Deine Einstellungen bleiben erhalten.",
  "reconnect.missing":
    "Etwas, das {app} braucht, ist in Personio nicht mehr angekreuzt. Deine Einstellungen bleiben erhalten.",
  "reconnect.renewed": "Füge das neue API-Secret ein. Deine Einstellungen bleiben erhalten.",
  "reconnect.makeSecret":
    "Suche dort nach einer Möglichkeit, ein neues API-Secret zu erstellen. Gibt es keine, lege eine neue Integration an.",
  "reconnect.pasteSecret": "Kopiere das neue API-Secret und füge es unten ein.",

  "done.addLater": "Du kannst es später in Personio ankreuzen. {reason}",
  "done.attested": "von dir bestätigt",
  "done.excessHelp":
    "Du kannst das Häkchen in Personio entfernen. Prüfe danach erneut: Eventuell ist ein neues Secret nötig.",
  "done.finish": "In Personio kannst du jetzt auf {finish} klicken.",
  "done.delete": "Lösche {name} in Personio: Die Integration wird nicht mehr gebraucht.",
  "done.undo": "Trennen kannst du jederzeit in den Einstellungen von {app}.",
} satisfies MessageOverrides

const deInformal: Messages = { ...de, ...differences }

export default deInformal

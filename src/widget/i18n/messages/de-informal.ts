import de from "./de.js"
import type { Messages } from "./en.js"
import type { MessageOverrides } from "./locale.js"

/** Where German with “du” differs from German with “Sie”. */
const differences = {
  copyFailed: "Markiere den Text und kopiere ihn mit {keys}.",
  "close.questionTyped": "Schließen und deine Eingaben verwerfen?",

  "prepare.lead":
    "Lege in Personio eine Integration an und füge hier deren Client-ID und API-Secret ein. Das dauert etwa 5 Minuten.",
  "prepare.address": "Deine Personio-Adresse",
  "prepare.addressOptional": "Deine Personio-Adresse (optional)",
  "prepare.addressHelp": "Melde dich in Personio an und schau in die Adresszeile des Browsers.",
  "prepare.resumed":
    "Mach dort weiter, wo du aufgehört hast. Eingefügte Werte werden zur Sicherheit beim Verlassen gelöscht.",

  "address.empty": "Gib den ersten Teil deiner Personio-Adresse ein, zum Beispiel acme.",
  "address.login":
    "Das ist die Anmeldeseite von Personio. Melde dich zuerst an und kopiere dann die Adresse.",
  "address.jobs": "Das ist deine Karriereseite. Stattdessen {host} verwenden?",
  "address.not_an_account":
    "{host} gehört zu Personio, nicht zu deinem Unternehmen. Melde dich an und kopiere die Adresse, die du dann siehst.",

  "send.failed": "{app} konnte keinen Link erstellen. Kopiere stattdessen die Checkliste.",
  "send.return": "Öffne {url} und füge dort beide Werte ein.",
  "send.ask": "Frage nach einem Zugang zu {app} und füge dort beide Werte ein.",
  "send.never": "Sende das API-Secret nie per E‑Mail oder Chat.",

  "connect.ownFields": "und die eigenen Felder, die du freigeben möchtest",
  "connect.earlierHelp":
    "Verwende sie wieder: Öffne in ihrer Zeile das Menü unter {action}, setze die fehlenden Häkchen und erstelle ein neues API-Secret.",
  "connect.restored":
    "Eingefügte Werte werden zur Sicherheit beim Verlassen gelöscht. Füge das API-Secret erneut ein.",
  "companion.move": "Zieh dieses Fenster nach links, damit es die Buttons von Personio nicht verdeckt.",

  "troubleshooting.login": "Du siehst eine Anmeldeseite",
  "troubleshooting.loginHelp": "Melde dich an und öffne Personio erneut von hier.",
  "troubleshooting.role": "Der Button fehlt, und du hast keine Administratorrechte",
  "troubleshooting.roleHelp":
    "Deine Rolle braucht Bearbeitungsrechte für die Marketplace-Integration und die API.",
  "troubleshooting.plan": "Der Button fehlt, obwohl du Administratorrechte hast",
  "troubleshooting.planHelp":
    "Eigene Integrationen gehören zum Plan Core Pro. Frage Personio nach deinem Plan oder wende dich an {app}.",
  "troubleshooting.company": "Du siehst ein anderes Unternehmen",
  "troubleshooting.otherAccount":
    "Melde dich bei Personio ab und mit dem Konto deines Unternehmens wieder an.",
  "troubleshooting.other": "Du siehst etwas ganz anderes",
  "notInList.title": "Nicht in deiner Liste?",
  "notInList.names": "In deinem Unternehmen kann {label} anders heißen, zum Beispiel {names}.",
  "notInList.optional": "Gibt es dieses Feld bei dir nicht, lass es weg: Es ist optional.",
  "notInList.required": "Gibt es dieses Feld bei dir nicht, wende dich an {app}: Die Verbindung braucht es.",

  "credential.emptyClientId": "Füge die Client-ID ein. Klicke dazu in Personio auf {copyClientId}.",
  "credential.emptySecret": "Füge das API-Secret ein. Klicke dazu in Personio auf {copySecret}.",
  "credential.dots": "Das sind nur die Platzhalterpunkte. Klicke in Personio auf {copySecret}.",
  "credential.nameClientId": "Das ist der Name, nicht die Client-ID. Klicke in Personio auf {copyClientId}.",
  "credential.nameSecret": "Das ist der Name, nicht das API-Secret. Klicke in Personio auf {copySecret}.",
  "credential.linkClientId":
    "Das ist eine Adresse, nicht die Client-ID. Klicke in Personio auf {copyClientId}.",
  "credential.linkSecret": "Das ist eine Adresse, nicht das API-Secret. Klicke in Personio auf {copySecret}.",
  "credential.recruiting":
    "Das sieht nach dem Recruiting-Schlüssel aus. Verwende die beiden Werte von {name}.",
  "credential.length":
    "Dieses API-Secret hat eine ungewöhnliche Länge. Klicke in Personio auf {copySecret} und füge es noch einmal ein.",
  "credential.unreadable":
    "Was du eingefügt hast, enthielt keinen Text. Kopiere den Wert in Personio noch einmal.",
  "credential.unknown":
    "Das sieht weder nach der Client-ID noch nach dem API-Secret aus. Kopiere den Wert in Personio noch einmal. Wenn du sicher bist, klicke in das richtige Feld und füge ihn dort ein.",

  "inconclusive.lead": "Sieh in Personio nach und bestätige hier die gesetzten Häkchen.",
  "inconclusive.blocked":
    "{app} verbindet erst, wenn sich das automatisch prüfen lässt. Versuche es später oder wende dich an {app}.",

  "rejected.lead": "Welcher der beiden nicht stimmt, sagt Personio nicht. Kopiere beide erneut.",
  "rejected.finishedHelp":
    "Dann zeigt Personio das API-Secret nicht mehr an. Lege die Integration neu an, um ein neues Paar zu erhalten.",
  "rejected.afterRepairLead":
    "Das kann vorkommen, wenn Häkchen gesetzt oder entfernt werden. Füge ein neues API-Secret von {name} ein oder lege die Integration neu an.",

  "incomplete.unanswered": "Die automatische Prüfung hat gerade nicht geklappt. Du kannst erneut prüfen.",
  "unavailable.wait": {
    one: "In {n} Sekunde kannst du es erneut versuchen.",
    other: "In {n} Sekunden kannst du es erneut versuchen.",
  },
  "unavailable.now": "Du kannst es jetzt erneut versuchen.",
  "unavailable.keep": "Lass Personio offen oder sichere das API-Secret im Passwortmanager.",
  "unavailable.values": "Deine Werte sind nicht die Ursache und bleiben hier, bis du schließt.",
  "unavailable.personio.lead": "Versuche es gleich noch einmal.",
  "unavailable.unexpected_answer.lead": "Versuche es erneut oder wende dich an {app}.",
  "unavailable.network.lead": "Prüfe die Internetverbindung und versuche es erneut.",
  "unavailable.session_expired.title": "Du bist bei {app} abgemeldet",
  "unavailable.session_expired.lead": "Melde dich in einem anderen Tab an und kehre dann hierher zurück.",
  "unavailable.not_allowed.title": "Mit deinem Konto bei {app} kannst du keine Integrationen einrichten",
  "unavailable.not_allowed.lead": "Wende dich an die Administration von {app}.",
  "unavailable.host_rate_limited.lead": "Warte einen Moment und versuche es erneut.",
  "unavailable.host_error.lead": "Versuche es gleich noch einmal.",

  "preflight.host_error.title": "{app} kann deine Werte gerade nicht prüfen",
  "preflight.host_error.lead":
    "Lege die Integration in Personio erst an, wenn das wieder geht: Personio zeigt das API-Secret nur einmal.",

  "reconnect.rejected":
    "Personio akzeptiert das gespeicherte API-Secret nicht mehr. Deine Einstellungen bleiben erhalten.",
  "reconnect.missing":
    "{app} braucht Daten, die nicht mehr freigegeben sind. Deine Einstellungen bleiben erhalten.",
  "reconnect.renewed": "Füge das neue API-Secret ein. Deine Einstellungen bleiben erhalten.",

  "done.addLater": "Du kannst das Häkchen später in Personio setzen. {reason}",
  "done.attested": "von dir bestätigt",
  "done.alsoHelp":
    "Du kannst die Häkchen in Personio entfernen. Danach kann ein neues API-Secret nötig sein.",
  "done.finish": "In Personio kannst du jetzt auf {finish} klicken.",
  "done.deleteOlder": "Lösche in Personio die ältere Integration {name}. {app} verwendet sie nicht mehr.",
  "done.notYours": "Nicht dein Unternehmen?",
  "done.undo": "Du kannst die Verbindung jederzeit in den Einstellungen von {app} trennen.",
} satisfies MessageOverrides

const deInformal: Messages = { ...de, ...differences }

export default deInformal

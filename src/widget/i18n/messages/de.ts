import type { Messages } from "./en.js"

/** German with “Sie”. */
const de: Messages = {
  quote: "„{text}“",
  listSeparator: " · ",
  step: "Schritt {n} von {total}",
  close: "Schließen",
  back: "Zurück",
  cancel: "Abbrechen",
  help: "Hilfe",
  newTab: "öffnet einen neuen Tab",
  copy: "Kopieren",
  copied: "Kopiert",
  copyFailed: "Markieren Sie den Text und kopieren Sie ihn mit {keys}.",
  optional: "optional",
  required: "erforderlich",
  "close.question": "Schließen und eingefügte Werte verwerfen? Personio zeigt das API-Secret nur einmal.",
  "close.questionTyped": "Schließen und Ihre Eingaben verwerfen?",
  "close.questionChecking": "Schließen, obwohl die Prüfung läuft? Die Verbindung kann noch zustande kommen.",
  "close.stay": "Hierbleiben",
  "close.close": "Verwerfen und schließen",

  "prepare.title": "Personio mit {app} verbinden",
  "prepare.lead":
    "Legen Sie in Personio eine Integration an und fügen Sie hier deren Client-ID und API-Secret ein. Das dauert etwa 5 Minuten.",
  "prepare.card": "{app} liest diese Daten aller Mitarbeitenden",
  "prepare.readOnly": "{app} kann in Personio nichts ändern.",
  "prepare.canChange": "{app} kann ändern: {areas}.",
  "prepare.attributes": {
    one: "{n} lesbares Mitarbeitendenattribut",
    other: "{n} lesbare Mitarbeitendenattribute",
  },
  "prepare.show": "Anzeigen",
  "prepare.hide": "Ausblenden",
  "prepare.addOptional": "Optionale Daten hinzufügen ({n})",
  "prepare.chooseOptional": "Optionale Daten auswählen ({chosen} von {n})",
  "prepare.allOptional": "Alle optionalen Daten",
  "prepare.ownFields": "Eigene Felder",
  "prepare.address": "Ihre Personio-Adresse",
  "prepare.addressOptional": "Ihre Personio-Adresse (optional)",
  "prepare.addressWhere": "Wo finde ich sie?",
  "prepare.addressHelp": "Melden Sie sich in Personio an und schauen Sie in die Adresszeile des Browsers.",
  "prepare.addressPart": "Der Teil vor dem ersten Punkt",
  "prepare.understood": "Öffnet {host}.",
  "prepare.role": "Keine Administratorrechte in Personio?",
  "prepare.continue": "Weiter",
  "prepare.resumed":
    "Machen Sie dort weiter, wo Sie aufgehört haben. Eingefügte Werte werden zur Sicherheit beim Verlassen gelöscht.",
  "prepare.startOver": "Neu beginnen",

  "area.employees": "Mitarbeitende",
  "area.attendances": "Anwesenheiten",
  "area.absences": "Abwesenheiten",
  "area.documents": "Dokumente",
  "area.custom_reports": "Eigene Berichte",
  "area.compensations": "Vergütung",
  "area.recruiting": "Recruiting",
  "area.webhooks": "Änderungsmeldungen (Webhooks)",
  "area.org_units": "Organisationseinheiten",
  "area.legal_entities": "Rechtsträger",
  "area.cost_centers": "Kostenstellen",
  "area.workplaces": "Arbeitsorte",
  "attribute.first_name": "Vorname",
  "attribute.last_name": "Nachname",
  "attribute.preferred_name": "Bevorzugter Name",
  "attribute.email": "E-Mail",
  "attribute.gender": "Geschlecht",
  "attribute.status": "Beschäftigungsstatus",
  "attribute.position": "Position",
  "attribute.supervisor": "Vorgesetzte Person",
  "attribute.employment_type": "Anstellungsart",
  "attribute.weekly_working_hours": "Wochenstunden",
  "attribute.hire_date": "Eintrittsdatum",
  "attribute.contract_end_date": "Vertragsende",
  "attribute.termination_date": "Austrittsdatum",
  "attribute.termination_type": "Art der Kündigung",
  "attribute.termination_reason": "Kündigungsgrund",
  "attribute.probation_period_end": "Ende der Probezeit",
  "attribute.created_at": "Datum der Anlage",
  "attribute.last_modified_at": "Datum der letzten Änderung",
  "attribute.subcompany": "Gesellschaft",
  "attribute.office": "Standort",
  "attribute.department": "Abteilung",
  "attribute.cost_centers": "Kostenstelle",
  "attribute.holiday_calendar": "Feiertage",
  "attribute.absence_entitlement": "Abwesenheitsanspruch",
  "attribute.work_schedule": "Arbeitsplan",
  "attribute.fix_salary": "Fixgehalt",
  "attribute.fix_salary_interval": "Gehaltsintervall",
  "attribute.hourly_salary": "Stundenlohn",
  "attribute.last_working_day": "Letzter Arbeitstag",
  "attribute.profile_picture": "Profilbild",
  "attribute.team": "Team",

  "address.empty": "Geben Sie den ersten Teil Ihrer Personio-Adresse ein, zum Beispiel acme.",
  "address.login":
    "Das ist die Anmeldeseite von Personio. Melden Sie sich zuerst an und kopieren Sie dann die Adresse.",
  "address.jobs": "Das ist Ihre Karriereseite. Stattdessen {host} verwenden?",
  "address.use": "{name} verwenden",
  "address.not_an_account":
    "{host} gehört zu Personio, nicht zu Ihrem Unternehmen. Melden Sie sich an und kopieren Sie die Adresse, die Sie dann sehen.",
  "address.not_personio":
    "{host} ist keine Personio-Adresse. Personio-Adressen enden auf .app.personio.com, .personio.de oder .personio.com.",
  "address.characters": "Der erste Teil hat 3 bis 40 Buchstaben, Ziffern oder Bindestriche.",

  "send.button": "An die Administration senden",
  "send.lead":
    "Wer diesen Link hat, kann die Einrichtung fortsetzen. Senden Sie das API-Secret nie per E-Mail oder Chat.",
  "send.link": "Link zu dieser Einrichtung",
  "send.expires": "Der Link gilt bis {time}.",
  "send.checklist": "Checkliste kopieren",
  "send.checklistLead": "Eine Checkliste als Text, für jemanden mit Administratorrechten in Personio.",
  "send.failed": "{app} konnte keinen Link erstellen. Kopieren Sie stattdessen die Checkliste.",
  "send.sender": "Für {sender} ist in Personio eine Integration anzulegen. Das dauert etwa 5 Minuten.",
  "send.return": "Öffnen Sie {url} und fügen Sie dort beide Werte ein.",
  "send.ask": "Fragen Sie nach einem Zugang zu {app} und fügen Sie dort beide Werte ein.",
  "send.never": "Senden Sie das API-Secret nie per E-Mail oder Chat.",

  "connect.title": "Integration in Personio anlegen",
  "connect.block1": "Personio öffnen und Namen einfügen",
  "connect.block2": {
    one: "Dieses Häkchen setzen, dann auf {createIntegration} klicken",
    other: "Diese {n} Häkchen setzen, dann auf {createIntegration} klicken",
  },
  "connect.block2Closed": { one: "Dieses Häkchen setzen: {list}", other: "Diese {n} Häkchen setzen: {list}" },
  "connect.block3": "Beide Werte hier einfügen, noch nicht auf {finish} klicken",
  "connect.inWords":
    "In Personio: unten links {settings} › {integrations} › {apiCredentials}. Oder: {marketplace} › {connectedIntegrations}.",
  "connect.captionCreate": "Oben rechts: {create}",
  "connect.captionGear": "Unten links: {settings}",
  "connect.captionTile": "In der Kachel {integrations}: {apiCredentials}",
  "connect.captionName": "Im Seitenfenster: Namen einfügen",
  "connect.captionNext": "Unten rechts: {next}",
  "connect.captionColumn": "In der Spalte {access}",
  "connect.nameCopied": "Name kopiert: {name}",
  "connect.nameLabel": "Name der Integration",
  "connect.openPersonio": "Personio öffnen",
  "connect.inPersonio": "In Personio: {rights}",
  "connect.below": "Darunter: {attributes}",
  "connect.ownFields": "und die eigenen Felder, die Sie freigeben möchten",
  "connect.nothingElse":
    "Alles andere frei lassen. {selectAll} nicht verwenden: Das gibt auch Gehälter frei.",
  "connect.captionCopyId": "Rechts neben der ID: {copyClientId}",
  "connect.captionCopySecret": "Rechts neben dem Secret: {copySecret}",
  "connect.captionFinish": "Unten rechts: {finish}, erst später",
  "connect.formerly": "früher {label}",
  "connect.otherName": "kann in Ihrem Unternehmen anders heißen",
  "connect.earlier": "Schon einmal eine angelegt?",
  "connect.earlierHelp":
    "Verwenden Sie sie wieder: Öffnen Sie in ihrer Zeile das Menü unter {action}, setzen Sie die fehlenden Häkchen und erstellen Sie ein neues Secret. Oder legen Sie eine neue an.",
  "connect.onlyOnce": "Personio zeigt das API-Secret nur einmal.",
  "connect.clientId": "Client-ID",
  "connect.secret": "API-Secret (Client-Secret)",
  "connect.pasteHere": "Hier einfügen",
  "connect.replace": "Ersetzen",
  "connect.replaceClientId": "Client-ID ersetzen",
  "connect.replaceSecret": "API-Secret ersetzen",
  "connect.characters": { one: "{n} Zeichen", other: "{n} Zeichen" },
  "connect.values": "{n} von 2 Werten",
  "connect.pasteHint": "{keys} genügt: Jeder Wert landet im richtigen Feld.",
  "connect.privacy": "Wird verschlüsselt nur an {app} gesendet und nie in diesem Browser gespeichert.",
  "connect.copyAndOpen": "Namen kopieren und Personio öffnen",
  "connect.copyName": "Namen kopieren",
  "connect.submit": "Prüfen und verbinden",
  "connect.checking": "Prüfung läuft …",
  "connect.slow": "Die Prüfung läuft noch. Das kann bis zu 20 Sekunden dauern.",
  "connect.language": "Sprache von Personio",
  "connect.restored":
    "Eingefügte Werte werden zur Sicherheit beim Verlassen gelöscht. Fügen Sie das API-Secret erneut ein.",

  "marketplace.open":
    "Im Marketplace von Personio {app} öffnen und auf {connect} klicken, dann auf {generate}.",
  "marketplace.copy":
    "Die Client-ID kopieren, zurückkommen und hier einfügen. Danach ebenso das API-Secret kopieren und einfügen.",
  "marketplace.captionConnect": "Auf der Seite von {app}: {connect}",
  "marketplace.captionGenerate": "Danach: {generate}",

  "connect.troubleshooting": "Sieht es bei Ihnen anders aus?",
  "troubleshooting.login": "Sie sehen eine Anmeldeseite",
  "troubleshooting.loginHelp": "Melden Sie sich an und öffnen Sie Personio erneut von hier.",
  "troubleshooting.role": "Der Button fehlt, und ich habe keine Administratorrechte",
  "troubleshooting.roleHelp":
    "Ihre Rolle braucht Bearbeitungsrechte für die Marketplace-Integration und die API.",
  "troubleshooting.plan": "Der Button fehlt, obwohl ich Administratorrechte habe",
  "troubleshooting.planHelp":
    "Eigene Integrationen gehören zum Plan Core Pro. Fragen Sie Personio nach Ihrem Plan oder wenden Sie sich an {app}.",
  "troubleshooting.older": "Der Button heißt {formerly}",
  "troubleshooting.olderHelp":
    "Das ist die ältere Ansicht. Als Integration „Other“ wählen, denselben Namen einfügen und dieselben Häkchen setzen. Mitarbeitende heißen dort eventuell „Personal data“. Derselbe Button speichert.",
  "troubleshooting.company": "Sie sehen ein anderes Unternehmen",
  "troubleshooting.changeAddress": "Adresse ändern",
  "troubleshooting.otherAccount":
    "Melden Sie sich bei Personio ab und mit dem Konto Ihres Unternehmens wieder an.",
  "troubleshooting.other": "Sie sehen etwas ganz anderes",
  "notInList.title": "Nicht in Ihrer Liste?",
  "notInList.names": "In Ihrem Unternehmen kann {label} anders heißen, zum Beispiel {names}.",
  "notInList.optional": "Gibt es dieses Feld bei Ihnen nicht, lassen Sie es weg: Es ist optional.",
  "notInList.required":
    "Gibt es dieses Feld bei Ihnen nicht, wenden Sie sich an {app}: Die Verbindung braucht es.",

  "credential.emptyClientId": "Fügen Sie die Client-ID ein. Klicken Sie dazu in Personio auf {copyClientId}.",
  "credential.emptySecret": "Fügen Sie das API-Secret ein. Klicken Sie dazu in Personio auf {copySecret}.",
  "credential.swapped": "Die beiden Werte scheinen vertauscht zu sein.",
  "credential.swap": "Tauschen",
  "credential.cleaned": "Überflüssige Leerzeichen wurden entfernt.",
  "credential.lookalikes": "Ähnlich aussehende Zeichen wurden durch die richtigen ersetzt.",
  "credential.surroundings": "Der Text um den Wert herum wurde entfernt.",
  "credential.movedClientId": "Das war die Client-ID: Sie steht jetzt in ihrem Feld.",
  "credential.movedSecret": "Das war das API-Secret: Es steht jetzt in seinem Feld.",
  "credential.dots": "Das sind nur die Platzhalterpunkte. Klicken Sie in Personio auf {copySecret}.",
  "credential.nameClientId":
    "Das ist der Name, nicht die Client-ID. Klicken Sie in Personio auf {copyClientId}.",
  "credential.nameSecret":
    "Das ist der Name, nicht das API-Secret. Klicken Sie in Personio auf {copySecret}.",
  "credential.linkClientId":
    "Das ist eine Adresse, nicht die Client-ID. Klicken Sie in Personio auf {copyClientId}.",
  "credential.linkSecret":
    "Das ist eine Adresse, nicht das API-Secret. Klicken Sie in Personio auf {copySecret}.",
  "credential.recruiting":
    "Das sieht nach dem Recruiting-Schlüssel aus. Verwenden Sie die beiden Werte von {name}.",
  "credential.length":
    "Dieses API-Secret hat eine ungewöhnliche Länge. Klicken Sie in Personio auf {copySecret} und fügen Sie es noch einmal ein.",
  "credential.unreadable":
    "Was Sie eingefügt haben, enthielt keinen Text. Kopieren Sie den Wert in Personio noch einmal.",
  "credential.unknown":
    "Das sieht weder nach der Client-ID noch nach dem API-Secret aus. Kopieren Sie den Wert in Personio noch einmal. Wenn Sie sicher sind, klicken Sie in das richtige Feld und fügen Sie ihn dort ein.",
  "credential.pasted": "{field} eingefügt.",

  "companion.offer": "Liste im Vordergrund halten",
  "companion.move": "Ziehen Sie dieses Fenster nach links, damit es die Buttons von Personio nicht verdeckt.",
  "companion.away": "Die Einrichtung ist im kleinen Fenster.",
  "companion.bringBack": "Hierher zurückholen",

  "incomplete.title": {
    one: "Fast fertig: In Personio fehlt 1 Häkchen",
    other: "Fast fertig: In Personio fehlen {n} Häkchen",
  },
  "incomplete.lead": "Client-ID und API-Secret stimmen und bleiben hier stehen.",
  "incomplete.finish": "In Personio auf {finish} klicken. Es geht nichts verloren.",
  "incomplete.row": "In der Zeile {name} das Menü unter {action} öffnen.",
  "incomplete.tick": {
    one: "Das oben genannte Häkchen setzen und speichern.",
    other: "Die {n} oben genannten Häkchen setzen und speichern.",
  },
  "incomplete.again": "Erneut prüfen",
  "incomplete.still": "Um {time} noch nicht gesetzt.",
  "incomplete.found": "Gesetzt",
  "incomplete.captionRow": "Das Menü unter {action} in der Zeile {name}",
  "incomplete.recreate": "Bearbeiten nicht möglich? Integration neu anlegen",

  "inconclusive.title": {
    one: "1 Häkchen ließ sich nicht prüfen",
    other: "{n} Häkchen ließen sich nicht prüfen",
  },
  "inconclusive.lead": "Sehen Sie in Personio nach, ob das Häkchen gesetzt ist.",
  "inconclusive.where": "In Personio: {place}",
  "inconclusive.attest": "In Personio ist das Häkchen gesetzt",
  "inconclusive.blocked":
    "{app} verbindet erst, wenn sich das automatisch prüfen lässt. Versuchen Sie es später oder wenden Sie sich an {app}.",

  "rejected.title": "Personio akzeptiert diese Werte nicht",
  "rejected.lead": "Welcher der beiden es ist, sagt Personio nicht. Kopieren Sie beide noch einmal.",
  "rejected.copyBoth":
    "In Personio auf {copyClientId} klicken und den Wert hier einfügen, dann auf {copySecret} klicken und wieder einfügen.",
  "rejected.belong": "Gehören beide Werte zu {name}?",
  "rejected.belongHelp": "Beide müssen aus {name} stammen, nicht aus einer anderen Integration.",
  "rejected.finished": "Schon auf {finish} geklickt?",
  "rejected.finishedHelp":
    "Dann zeigt Personio das Secret nicht mehr an. Legen Sie die Integration neu an, um ein neues Paar zu erhalten.",
  "rejected.recreate": "Integration neu anlegen",
  "rejected.afterRepairTitle": "Personio akzeptiert dieses API-Secret nicht mehr",
  "rejected.afterRepairLead":
    "Das kann vorkommen, wenn Häkchen gesetzt oder entfernt werden. Fügen Sie ein neues Secret von {name} ein oder legen Sie die Integration neu an.",

  "unavailable.tryAgain": "Erneut versuchen",
  "unavailable.wait": {
    one: "In {n} Sekunde können Sie es erneut versuchen.",
    other: "In {n} Sekunden können Sie es erneut versuchen.",
  },
  "unavailable.now": "Sie können es jetzt erneut versuchen.",
  "unavailable.keep": "Lassen Sie Personio offen oder sichern Sie das API-Secret im Passwortmanager.",
  "unavailable.reference": "Referenznummer für den Support von {app}: {reference}",
  "unavailable.personio.title": "Personio antwortet gerade nicht",
  "unavailable.personio.lead": "Ihre Werte sind nicht die Ursache und bleiben hier, bis Sie schließen.",
  "unavailable.rate_limited.title": "Personio ist gerade ausgelastet",
  "unavailable.rate_limited.lead":
    "Personio begrenzt die Zahl der Prüfungen pro Minute. Ihre Werte sind nicht die Ursache und bleiben hier, bis Sie schließen.",
  "unavailable.unexpected_answer.title": "Die Antwort von Personio war nicht lesbar",
  "unavailable.unexpected_answer.lead":
    "Ihre Werte sind nicht die Ursache und bleiben hier, bis Sie schließen. Versuchen Sie es erneut oder wenden Sie sich an {app}.",
  "unavailable.network.title": "{app} ist nicht erreichbar",
  "unavailable.network.lead":
    "Prüfen Sie die Internetverbindung und versuchen Sie es erneut. Ihre Werte bleiben hier stehen.",
  "unavailable.session_expired.title": "Sie sind bei {app} abgemeldet",
  "unavailable.session_expired.lead":
    "Melden Sie sich in einem anderen Tab an und versuchen Sie es hier erneut. Ihre Werte bleiben hier stehen.",
  "unavailable.not_allowed.title": "Mit Ihrem Konto bei {app} können Sie keine Integrationen einrichten",
  "unavailable.not_allowed.lead": "Wenden Sie sich an die Administration von {app}.",
  "unavailable.host_rate_limited.title": "Zu viele Prüfungen in kurzer Zeit",
  "unavailable.host_rate_limited.lead":
    "Warten Sie einen Moment und versuchen Sie es erneut. Ihre Werte bleiben hier stehen.",
  "unavailable.host_error.title": "{app} konnte die Prüfung nicht ausführen",
  "unavailable.host_error.lead":
    "Versuchen Sie es erneut. Ihre Werte sind nicht die Ursache und bleiben hier, bis Sie schließen.",

  "reconnect.title": "Personio neu verbinden",
  "reconnect.rejected":
    "Personio akzeptiert das gespeicherte API-Secret nicht mehr. Ihre Einstellungen bleiben erhalten.",
  "reconnect.missing":
    "Ein Häkchen, das {app} braucht, ist in Personio nicht mehr gesetzt. Ihre Einstellungen bleiben erhalten.",
  "reconnect.renewed": "Fügen Sie das neue API-Secret ein. Ihre Einstellungen bleiben erhalten.",
  "reconnect.guide": "So erhalten Sie ein neues Secret",

  "done.title": "Personio ist verbunden",
  "done.into": "{workspace} in {app}",
  "done.card": "{app} kann jetzt lesen",
  "done.change": "{app} kann ändern",
  "done.notShared": "nicht freigegeben (optional)",
  "done.addLater": "Sie können das Häkchen später in Personio setzen. {reason}",
  "done.attested": "von Ihnen bestätigt",
  "done.excess": "Ebenfalls freigegeben, obwohl {app} es nicht braucht: {labels}.",
  "done.excessHelp":
    "Sie können die Häkchen in Personio entfernen. Prüfen Sie danach erneut: Eventuell ist ein neues Secret nötig.",
  "done.finish": "In Personio können Sie jetzt auf {finish} klicken.",
  "done.delete": "Löschen Sie {name} in Personio: Die Integration wird nicht mehr gebraucht.",
  "done.undo": "Sie können die Verbindung jederzeit in den Einstellungen von {app} trennen.",
  "done.done": "Fertig",
}

export default de

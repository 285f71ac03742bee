import type { Words } from "./en.js"

export const it: Words = {
  demo: "Demo",
  product: "Prodotto",
  language: "Lingua",
  scheme: "Aspetto",
  schemes: { system: "Sistema", light: "Chiaro", dark: "Scuro" },
  standIn: "Personio demo",
  newTab: "si apre in una nuova scheda",

  signInTitle: "Accedi a {app}",
  signInLead: "Scegli un account di questa demo.",
  signOut: "Esci",

  nav: {
    onyo: ["Home", "Ordini", "Dotazioni", "Persone"],
    thrive: ["Home", "Formazione", "Campagne", "Persone"],
  },
  settings: "Impostazioni",
  integrations: "Integrazioni",
  lead: {
    onyo: "Collega onyo agli strumenti che la tua azienda usa già.",
    thrive: "Porta i tuoi dipendenti in Thrive Learning dagli strumenti che usi già.",
  },
  about: {
    onyo: "Chi arriva ordina dal primo giorno; l’accesso termina quando lascia l’azienda.",
    thrive: "Persone, team e assenze restano aggiornati, così ognuno riceve i corsi giusti.",
  },
  people: "Risorse umane",
  others: "Altre integrazioni",
  neighbours: {
    onyo: {
      calendar: "Le date di consegna nel calendario di ognuno.",
      chat: "Un messaggio quando arriva un ordine.",
      access: "I dipendenti accedono con l’account aziendale.",
    },
    thrive: {
      calendar: "Le date dei corsi nel calendario di ognuno.",
      chat: "Un promemoria quando un corso è in scadenza.",
      access: "I dipendenti accedono con l’account aziendale.",
    },
  },
  active: "Attiva",
  available: "Disponibile",
  connect: "Collega Personio",
  connectAnother: "Collega un altro account",
  nothingYet: "Non ancora collegato",
  connected: "Collegato",
  attention: "Da controllare",
  loading: "Caricamento dei collegamenti…",
  failed: "Impossibile caricare i tuoi collegamenti.",
  tryAgain: "Riprova",

  connectedSince: "Collegato il {date}",
  checkedAt: "ultimo controllo: {time}",
  canRead: "{app} può leggere",
  canChange: "{app} può modificare",
  confirmedByYou: "confermato da te",
  rejected:
    "Personio non accetta più l’API secret salvato. Ricollega Personio perché {app} resti aggiornato.",
  missingLead: "In Personio non è più spuntato tutto ciò con cui {app} era stato configurato: {list}.",

  checkNow: "Controlla ora",
  checking: "Controllo in corso…",
  checkGood: "Personio condivide ancora tutto ciò con cui {app} era stato configurato.",
  checkBad: "Il controllo ha trovato un problema.",
  checkUnknown: "Al momento non è stato possibile interrogare Personio. Nulla è cambiato; riprova più tardi.",
  repair: "Ripara",
  reconnect: "Ricollega",
  disconnect: "Scollega",
  disconnectQuestion: "Scollegare {name}?",
  disconnectLead:
    "{app} elimina l’API secret salvato e non legge più da Personio. Elimina “{name}” anche in Personio: solo allora il secret smette di funzionare.",
  keep: "Mantieni",
  disconnectFailed: "Non ha funzionato. Il collegamento esiste ancora.",
  disconnected: "{name} è scollegato.",

  supportHours: "Lun–Ven, 9–17",
  chat: "Qui si apre la chat di {app}. Riferimento: {reference}",
  handoffFailed:
    "Questo link non è più valido. Chiedine uno nuovo a chi te l’ha inviato, oppure collega Personio da qui.",
}

import type { Words } from "./en.js"

export const nl: Words = {
  demo: "Demo",
  product: "Product",
  language: "Taal",
  scheme: "Weergave",
  schemes: { system: "Systeem", light: "Licht", dark: "Donker" },
  standIn: "Demo-Personio",
  newTab: "opent in een nieuw tabblad",

  signInTitle: "Inloggen bij {app}",
  signInLead: "Kies een account van deze demo.",
  signOut: "Uitloggen",

  nav: {
    onyo: ["Start", "Bestellingen", "Apparatuur", "Personen"],
    thrive: ["Start", "Leren", "Campagnes", "Personen"],
  },
  settings: "Instellingen",
  integrations: "Integraties",
  lead: {
    onyo: "Koppel onyo aan de systemen die uw bedrijf al gebruikt.",
    thrive: "Haal uw medewerkers naar Thrive Learning vanuit de systemen die u al gebruikt.",
  },
  about: {
    onyo: "Nieuwe medewerkers bestellen vanaf de eerste dag; bij vertrek stopt de toegang.",
    thrive: "Medewerkers, teams en verlof blijven actueel, zodat iedereen de juiste cursussen krijgt.",
  },
  people: "Personeel",
  others: "Meer integraties",
  neighbours: {
    onyo: {
      calendar: "Leverdata in ieders agenda.",
      chat: "Een bericht zodra een bestelling binnenkomt.",
      access: "Medewerkers loggen in met hun bedrijfsaccount.",
    },
    thrive: {
      calendar: "Cursusdata in ieders agenda.",
      chat: "Een herinnering als een cursus bijna verloopt.",
      access: "Medewerkers loggen in met hun bedrijfsaccount.",
    },
  },
  active: "Actief",
  available: "Beschikbaar",
  connect: "Personio koppelen",
  connectAnother: "Nog een account koppelen",
  nothingYet: "Nog niet gekoppeld",
  connected: "Gekoppeld",
  attention: "Vraagt aandacht",
  loading: "Koppelingen worden geladen…",
  failed: "Uw koppelingen konden niet worden geladen.",
  tryAgain: "Opnieuw proberen",

  connectedSince: "Gekoppeld op {date}",
  checkedAt: "laatst gecontroleerd op {time}",
  canRead: "{app} kan lezen",
  canChange: "{app} kan wijzigen",
  confirmedByYou: "door u bevestigd",
  rejected:
    "Personio accepteert het opgeslagen API-secret niet meer. Koppel opnieuw om {app} actueel te houden.",
  missingLead: "In Personio is niet meer alles aangevinkt waarmee {app} is ingesteld: {list}.",

  checkNow: "Nu controleren",
  checking: "Bezig met controleren…",
  checkGood: "Personio deelt nog steeds alles waarmee {app} is ingesteld.",
  checkBad: "De controle heeft een probleem gevonden.",
  checkUnknown: "Personio was nu niet bereikbaar. Er is niets veranderd; probeer het later opnieuw.",
  repair: "Herstellen",
  reconnect: "Opnieuw koppelen",
  disconnect: "Ontkoppelen",
  disconnectQuestion: "{name} ontkoppelen?",
  disconnectLead:
    "{app} verwijdert het opgeslagen API-secret en leest niets meer uit Personio. Verwijder ‘{name}’ ook in Personio: pas dan werkt het secret niet meer.",
  keep: "Behouden",
  disconnectFailed: "Dat is niet gelukt. De koppeling bestaat nog.",
  disconnected: "{name} is ontkoppeld.",

  supportHours: "Ma–vr, 9–17 uur",
  chat: "Hier opent de chat van {app}. Referentie: {reference}",
  handoffFailed: "Deze link werkt niet meer. Vraag de afzender om een nieuwe, of koppel Personio vanaf hier.",
}

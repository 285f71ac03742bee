import type { PageLocale } from "./words.js"

/** The words of the panel in which a presenter sets how Personio behaves. */

const en = {
  personio: "Personio",
  behaviour: "The next check finds",
  behaviours: {
    fine: "Everything is in order",
    right: "A right is missing",
    attribute: "An attribute is missing",
    secret: "Wrong secret",
    inactive: "The integration is switched off",
    unsure: "Attributes cannot be checked",
    busy: "Too many requests",
    down: "Personio is down",
  },
  more: "More…",
  search: "Search all answers",
  none: "No answer has these words.",
  view: "The administrator sees",
  views: {
    administrator: "Today’s screens",
    no_button: "No button: a role without edit rights",
    older: "The older screen",
  },
  editing: "Whoever changes the ticks",
  editings: {
    keeps: "keeps the secret",
    revokes_pair: "gets a new secret",
    edit_not_offered: "cannot: editing is not offered",
  },
  speaks: "Personio speaks",
  listed: "Is listed in Personio’s Marketplace",
  ownField: "Requires a field that the company lacks",
  reset: "Reset",
}
export type RehearsalWords = typeof en

const de: RehearsalWords = {
  personio: "Personio",
  behaviour: "Die nächste Prüfung findet",
  behaviours: {
    fine: "Alles in Ordnung",
    right: "Ein Recht fehlt",
    attribute: "Ein Attribut fehlt",
    secret: "Falsches Secret",
    inactive: "Die Integration ist abgeschaltet",
    unsure: "Attribute lassen sich nicht prüfen",
    busy: "Zu viele Anfragen",
    down: "Personio ist nicht erreichbar",
  },
  more: "Mehr …",
  search: "Alle Antworten durchsuchen",
  none: "Keine Antwort enthält diese Wörter.",
  view: "In Personio ist zu sehen",
  views: {
    administrator: "Die heutige Ansicht",
    no_button: "Kein Button: eine Rolle ohne Rechte",
    older: "Die ältere Ansicht",
  },
  editing: "Wer die Häkchen ändert",
  editings: {
    keeps: "behält das Secret",
    revokes_pair: "bekommt ein neues Secret",
    edit_not_offered: "kann es nicht: Ändern ist nicht möglich",
  },
  speaks: "Personio spricht",
  listed: "Ist in Personios Marketplace gelistet",
  ownField: "Verlangt ein Feld, das dem Unternehmen fehlt",
  reset: "Zurücksetzen",
}

const fr: RehearsalWords = {
  personio: "Personio",
  behaviour: "La prochaine vérification trouve",
  behaviours: {
    fine: "Tout est en ordre",
    right: "Un droit manque",
    attribute: "Un attribut manque",
    secret: "Mauvais secret",
    inactive: "L’intégration est désactivée",
    unsure: "Les attributs ne peuvent pas être vérifiés",
    busy: "Trop de requêtes",
    down: "Personio est en panne",
  },
  more: "Plus…",
  search: "Chercher parmi toutes les réponses",
  none: "Aucune réponse ne contient ces mots.",
  view: "Ce que montre Personio",
  views: {
    administrator: "Les écrans actuels",
    no_button: "Pas de bouton : un rôle sans droits",
    older: "L’ancien écran",
  },
  editing: "Si les cases sont modifiées",
  editings: {
    keeps: "le secret reste valable",
    revokes_pair: "un nouveau secret est créé",
    edit_not_offered: "impossible : rien ne se modifie",
  },
  speaks: "Langue de Personio",
  listed: "Figure dans le Marketplace de Personio",
  ownField: "Exige un champ que l’entreprise n’a pas",
  reset: "Réinitialiser",
}

const es: RehearsalWords = {
  personio: "Personio",
  behaviour: "La próxima comprobación encuentra",
  behaviours: {
    fine: "Todo en orden",
    right: "Falta un permiso",
    attribute: "Falta un atributo",
    secret: "Secreto incorrecto",
    inactive: "La integración está desactivada",
    unsure: "Los atributos no se pueden comprobar",
    busy: "Demasiadas solicitudes",
    down: "Personio no funciona",
  },
  more: "Más…",
  search: "Buscar entre todas las respuestas",
  none: "Ninguna respuesta contiene esas palabras.",
  view: "Lo que muestra Personio",
  views: {
    administrator: "Las pantallas actuales",
    no_button: "Sin botón: un rol sin permisos",
    older: "La pantalla antigua",
  },
  editing: "Si se cambian las casillas",
  editings: {
    keeps: "el secreto sigue valiendo",
    revokes_pair: "se crea otro secreto",
    edit_not_offered: "no se puede: no hay edición",
  },
  speaks: "Idioma de Personio",
  listed: "Está en el Marketplace de Personio",
  ownField: "Exige un campo que la empresa no tiene",
  reset: "Restablecer",
}

const it: RehearsalWords = {
  personio: "Personio",
  behaviour: "Il prossimo controllo trova",
  behaviours: {
    fine: "Tutto in ordine",
    right: "Manca un’autorizzazione",
    attribute: "Manca un attributo",
    secret: "Secret errato",
    inactive: "L’integrazione è disattivata",
    unsure: "Gli attributi non si possono controllare",
    busy: "Troppe richieste",
    down: "Personio non risponde",
  },
  more: "Altro…",
  search: "Cerca tra tutte le risposte",
  none: "Nessuna risposta contiene queste parole.",
  view: "Che cosa mostra Personio",
  views: {
    administrator: "Le schermate attuali",
    no_button: "Nessun pulsante: un ruolo senza autorizzazioni",
    older: "La schermata precedente",
  },
  editing: "Se si cambiano le caselle",
  editings: {
    keeps: "il secret resta valido",
    revokes_pair: "viene creato un nuovo secret",
    edit_not_offered: "non si può: la modifica non è offerta",
  },
  speaks: "Lingua di Personio",
  listed: "È nel Marketplace di Personio",
  ownField: "Richiede un campo che l’azienda non ha",
  reset: "Ripristina",
}

const nl: RehearsalWords = {
  personio: "Personio",
  behaviour: "De volgende controle vindt",
  behaviours: {
    fine: "Alles in orde",
    right: "Een recht ontbreekt",
    attribute: "Een attribuut ontbreekt",
    secret: "Onjuist secret",
    inactive: "De integratie is uitgeschakeld",
    unsure: "Attributen zijn niet te controleren",
    busy: "Te veel verzoeken",
    down: "Personio is niet bereikbaar",
  },
  more: "Meer…",
  search: "Alle antwoorden doorzoeken",
  none: "Geen antwoord bevat deze woorden.",
  view: "In Personio is te zien",
  views: {
    administrator: "De huidige schermen",
    no_button: "Geen knop: een rol zonder rechten",
    older: "Het oudere scherm",
  },
  editing: "Wie de vinkjes wijzigt",
  editings: {
    keeps: "houdt het secret",
    revokes_pair: "krijgt een nieuw secret",
    edit_not_offered: "kan dat niet: wijzigen ontbreekt",
  },
  speaks: "Taal van Personio",
  listed: "Staat in de Marketplace van Personio",
  ownField: "Vereist een veld dat het bedrijf niet heeft",
  reset: "Herstellen",
}

export const rehearsalWords: Record<PageLocale, RehearsalWords> = {
  en,
  de,
  "de-informal": de,
  fr,
  es,
  it,
  nl,
}

import type { LabelKind, LabelName, PersonioLanguage, SourcedLabel } from "./englishLabels.js"

// A browser fetches this file as a chunk of its own. The rule by which a translation is shown needs the list of sources,
// so both come with it.
export { labelIn } from "./labelIn.js"

/** A label in the languages other than English in which it is known. */
export type Translations = { readonly [language in Exclude<PersonioLanguage, "en">]?: SourcedLabel }

/** Personio's words in other languages, as far as a source shows them. */
export const translatedLabels: {
  readonly [Kind in LabelKind]: { readonly [Name in LabelName<Kind>]?: Translations }
} = {
  screen: {
    settings: { de: ["Einstellungen", "helpDe"], es: ["Ajustes", "mergeEs"] },
    integrations: { de: ["Integrationen", "goosDe"], es: ["Integraciones", "mergeEs"] },
    apiCredentials: {
      de: ["API-Zugriffsdaten", "helpDe"],
      fr: ["Identifiants API", "helpFr"],
      es: ["Credenciales de API", "mergeEs"],
    },
    connectedIntegrations: {
      de: ["Verbundene Integrationen", "marketplaceDe"],
      fr: ["Intégrations connectées", "marketplaceFr"],
      nl: ["Gekoppelde integraties", "marketplaceNl"],
    },
    createCustomIntegration: {
      de: ["Benutzerdefinierte Integration erstellen", "edyoucatedDe"],
      fr: ["Créer une intégration personnalisée", "helpFr"],
    },
    next: { de: ["Weiter", "edyoucatedDe"] },
    accessRights: { de: ["Zugriffsrechte", "helpDe"], fr: ["Droits d’accès à l’intégration", "helpFr"] },
    read: { de: ["Lesen", "goosDe"], fr: ["Droits de lecture", "helpFr"] },
    write: { de: ["Bearbeiten", "goosDe"], fr: ["Droits d’écriture", "helpFr"] },
    readableAttributes: { de: ["Lesbare Mitarbeitendenattribute", "goosDe"] },
    createIntegration: { de: ["Integration erstellen", "edyoucatedDe"] },
    connect: {
      de: ["Verbinden", "marketplaceDe"],
      fr: ["Connecter", "marketplaceFr"],
      es: ["Conectar", "mergeEs"],
      nl: ["Verbinding maken", "marketplaceNl"],
    },
    formerlyGenerateNewCredential: { de: ["Neue Zugriffsdaten generieren", "onyoDe"] },
  },
  area: {
    employees: { de: ["Mitarbeitende", "goosDe"] },
    attendances: { de: ["Anwesenheiten", "goosDe"] },
    absences: { de: ["Abwesenheiten", "goosDe"] },
    documents: { de: ["Dokumente", "goosDe"] },
    compensations: { de: ["Vergütungen", "pxtraDe"] },
    recruiting: { de: ["Recruiting", "goosDe"] },
    webhooks: { de: ["Webhooks", "goosDe"] },
  },
  attribute: {
    first_name: { de: ["Vorname", "attributesDe"] },
    last_name: { de: ["Nachname", "attributesDe"] },
    preferred_name: { de: ["bevorzugter Name", "attributesDe"] },
    email: { de: ["E-Mail", "attributesDe"] },
    gender: { de: ["Geschlecht", "attributesDe"] },
    status: { de: ["Status", "attributesDe"] },
    position: { de: ["Position", "attributesDe"] },
    supervisor: { de: ["Vorgesetzter", "attributesDe"] },
    employment_type: { de: ["Anstellungsart", "attributesDe"] },
    weekly_working_hours: { de: ["Wochenstunden", "attributesDe"] },
    hire_date: { de: ["Anstelldatum", "attributesDe"] },
    contract_end_date: { de: ["Vertragsende", "attributesDe"] },
    termination_date: { de: ["Ende des Arbeitsverhältnisses", "attributesDe"] },
    subcompany: { de: ["Gesellschaft", "attributesDe"] },
    office: { de: ["Standort", "attributesDe"] },
    department: { de: ["Abteilung", "attributesDe"] },
    cost_centers: { de: ["Kostenstelle", "attributesDe"] },
    holiday_calendar: { de: ["Feiertage", "attributesDe"] },
    absence_entitlement: { de: ["Abwesenheitsanspruch", "attributesDe"] },
    work_schedule: { de: ["Arbeitsplan", "attributesDe"] },
    fix_salary: { de: ["Fixgehalt", "attributesDe"] },
    fix_salary_interval: { de: ["Zahlungsintervall", "attributesDe"] },
    hourly_salary: { de: ["Stundenlohn", "attributesDe"] },
    profile_picture: { de: ["Profilbild", "attributesDe"] },
    team: { de: ["Team", "attributesDe"] },
  },
}

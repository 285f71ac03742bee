import type { Area, StandardAttribute } from "./catalogue.js"

/**
 * Personio's own words, as they stand on its screens. Personio renamed many of them in 2021, 2024 and 2025, so every
 * label carries a source, and a language without one is absent: English is shown instead.
 */

/** Languages that at least one label is known in. Personio itself has 19, and each user picks a personal one. */
export const personioLanguages = ["en", "de", "fr", "es", "nl"] as const
export type PersonioLanguage = (typeof personioLanguages)[number]

/** `personio`: Personio's own page. `screenshot`: a picture of its screen. `vendor`: another vendor's guide says so. */
export type LabelGrade = "personio" | "screenshot" | "vendor"

/** Where a label was seen. `seen` is the date of the source, or of the stored copy where it has none. */
export const labelSources = {
  help: { grade: "personio", seen: "2026-08", url: "support.personio.de/hc/en-us/articles/4404623630993" },
  helpFr: { grade: "personio", seen: "2026-09", url: "support.personio.de/hc/fr/articles/4404623630993" },
  helpDe: { grade: "personio", seen: "2026-09", url: "support.personio.de/hc/de/articles/4404623630993" },
  marketplaceDe: {
    grade: "personio",
    seen: "2026-09",
    url: "support.personio.de/hc/de/articles/360018689897",
  },
  marketplaceFr: {
    grade: "personio",
    seen: "2026-09",
    url: "support.personio.de/hc/fr/articles/360018689897",
  },
  marketplaceNl: {
    grade: "personio",
    seen: "2026-09",
    url: "support.personio.de/hc/nl/articles/360018689897",
  },
  mergeEs: { grade: "personio", seen: "2026-09", url: "support.personio.de/hc/es/articles/4402929174929" },
  attributesDe: {
    grade: "personio",
    seen: "2026-09",
    url: "support.personio.de/hc/de/articles/115002699585",
  },
  apiDocs: { grade: "personio", seen: "2025-01-27", url: "github.com/personio/api-docs" },
  wizard: { grade: "screenshot", seen: "2025-09-24", url: "github.com/StackOneHQ/hub-docs" },
  edyoucatedDe: { grade: "vendor", seen: "2026-09", url: "edyoucated, Personio guide (German)" },
  goosDe: { grade: "vendor", seen: "2026-09", url: "support.goos.cloud/en/articles/7039569" },
  onyoDe: { grade: "vendor", seen: "2026-09", url: "support.onyo.io/de/knowledge/personio-integration" },
  pxtraDe: { grade: "vendor", seen: "2026-09", url: "pxtra, Personio guide (German)" },
} as const satisfies Record<string, { grade: LabelGrade; seen: string; url: string }>
export type LabelSource = keyof typeof labelSources

/** A label in the languages it is known in, each with its source. */
export type PersonioLabel = { readonly en: readonly [string, LabelSource] } & {
  readonly [language in Exclude<PersonioLanguage, "en">]?: readonly [string, LabelSource]
}

/** What Personio's screens are called and what is clicked there. */
export const screenLabels = {
  settings: { en: ["Settings", "wizard"], de: ["Einstellungen", "helpDe"], es: ["Ajustes", "mergeEs"] },
  apiCredentials: {
    en: ["API credentials", "wizard"],
    de: ["API-Zugriffsdaten", "helpDe"],
    fr: ["Identifiants API", "helpFr"],
    es: ["Credenciales de API", "mergeEs"],
  },
  connectedIntegrations: {
    en: ["Connected integrations", "help"],
    de: ["Verbundene Integrationen", "marketplaceDe"],
    fr: ["Intégrations connectées", "marketplaceFr"],
    nl: ["Gekoppelde integraties", "marketplaceNl"],
  },
  createCustomIntegration: {
    en: ["Create custom integration", "help"],
    de: ["Benutzerdefinierte Integration erstellen", "edyoucatedDe"],
    fr: ["Créer une intégration personnalisée", "helpFr"],
  },
  next: { en: ["Next", "wizard"], de: ["Weiter", "edyoucatedDe"] },
  accessRights: {
    en: ["Access rights", "help"],
    de: ["Zugriffsrechte", "helpDe"],
    fr: ["Droits d'accès à l'intégration", "helpFr"],
  },
  read: { en: ["Read", "wizard"], de: ["Lesen", "goosDe"], fr: ["Droits de lecture", "helpFr"] },
  write: { en: ["Write", "wizard"], de: ["Bearbeiten", "goosDe"], fr: ["Droits d'écriture", "helpFr"] },
  readableAttributes: {
    en: ["Readable employee attributes", "wizard"],
    de: ["Lesbare Mitarbeitendenattribute", "goosDe"],
  },
  chooseAttributes: { en: ["Choose attributes", "wizard"] },
  selectAll: { en: ["Select all", "wizard"] },
  createIntegration: { en: ["Create integration", "wizard"], de: ["Integration erstellen", "edyoucatedDe"] },
  copyClientId: { en: ["Copy client ID", "wizard"] },
  copySecret: { en: ["Copy secret", "wizard"] },
  finish: { en: ["Finish", "wizard"] },
  action: { en: ["Action", "wizard"] },
  connect: {
    en: ["Connect", "help"],
    de: ["Verbinden", "marketplaceDe"],
    fr: ["Connecter", "marketplaceFr"],
    es: ["Conectar", "mergeEs"],
    nl: ["Verbinding maken", "marketplaceNl"],
  },
  generateNewApiCredentials: { en: ["Generate new API credentials", "help"] },
  /** Until about 2024; people arrive with these words in mind. */
  formerlyGenerateNewCredential: {
    en: ["Generate new credential", "help"],
    de: ["Neue Zugriffsdaten generieren", "onyoDe"],
  },
} as const satisfies Record<string, PersonioLabel>
export type ScreenLabel = keyof typeof screenLabels

export const areaLabels: Record<Area, PersonioLabel> = {
  employees: { en: ["Employees", "wizard"], de: ["Mitarbeitende", "goosDe"] },
  attendances: { en: ["Attendances", "wizard"], de: ["Anwesenheiten", "goosDe"] },
  absences: { en: ["Time Off", "wizard"], de: ["Abwesenheiten", "goosDe"] },
  documents: { en: ["Documents", "wizard"], de: ["Dokumente", "goosDe"] },
  custom_reports: { en: ["Custom Reports", "wizard"] },
  compensations: { en: ["Compensations", "wizard"], de: ["Vergütungen", "pxtraDe"] },
  recruiting: { en: ["Recruiting", "wizard"], de: ["Recruiting", "goosDe"] },
  webhooks: { en: ["Webhooks", "wizard"], de: ["Webhooks", "goosDe"] },
  org_units: { en: ["Org Units", "wizard"] },
  legal_entities: { en: ["Legal Entities", "wizard"] },
  cost_centers: { en: ["Cost Centers", "wizard"] },
  workplaces: { en: ["Workplaces", "wizard"] },
}

export const attributeLabels: Record<StandardAttribute, PersonioLabel> = {
  first_name: { en: ["First name (legal)", "wizard"], de: ["Vorname", "attributesDe"] },
  last_name: { en: ["Last name (legal)", "wizard"], de: ["Nachname", "attributesDe"] },
  preferred_name: { en: ["Name (preferred)", "wizard"], de: ["bevorzugter Name", "attributesDe"] },
  email: { en: ["Email", "wizard"], de: ["E-Mail", "attributesDe"] },
  gender: { en: ["Gender", "wizard"], de: ["Geschlecht", "attributesDe"] },
  status: { en: ["Status", "wizard"], de: ["Status", "attributesDe"] },
  position: { en: ["Position", "apiDocs"], de: ["Position", "attributesDe"] },
  supervisor: { en: ["Supervisor", "apiDocs"], de: ["Vorgesetzter", "attributesDe"] },
  employment_type: { en: ["Employment type", "apiDocs"], de: ["Anstellungsart", "attributesDe"] },
  weekly_working_hours: { en: ["Weekly hours", "apiDocs"], de: ["Wochenstunden", "attributesDe"] },
  hire_date: { en: ["Hire date", "apiDocs"], de: ["Anstelldatum", "attributesDe"] },
  contract_end_date: { en: ["Contract ends", "apiDocs"], de: ["Vertragsende", "attributesDe"] },
  termination_date: {
    en: ["Termination date", "apiDocs"],
    de: ["Ende des Arbeitsverhältnisses", "attributesDe"],
  },
  termination_type: { en: ["Termination type", "apiDocs"] },
  termination_reason: { en: ["Termination reason", "apiDocs"] },
  probation_period_end: { en: ["Probation period end", "apiDocs"] },
  created_at: { en: ["Created at", "apiDocs"] },
  last_modified_at: { en: ["Last modified", "apiDocs"] },
  subcompany: { en: ["Subcompany", "apiDocs"], de: ["Gesellschaft", "attributesDe"] },
  office: { en: ["Office", "apiDocs"], de: ["Standort", "attributesDe"] },
  department: { en: ["Department", "apiDocs"], de: ["Abteilung", "attributesDe"] },
  cost_centers: { en: ["Cost center", "apiDocs"], de: ["Kostenstelle", "attributesDe"] },
  holiday_calendar: { en: ["Public holidays", "apiDocs"], de: ["Feiertage", "attributesDe"] },
  absence_entitlement: {
    en: ["Absence entitlement", "apiDocs"],
    de: ["Abwesenheitsanspruch", "attributesDe"],
  },
  work_schedule: { en: ["Work schedule", "apiDocs"], de: ["Arbeitsplan", "attributesDe"] },
  fix_salary: { en: ["Fixed salary", "apiDocs"], de: ["Fixgehalt", "attributesDe"] },
  fix_salary_interval: { en: ["Salary interval", "apiDocs"], de: ["Zahlungsintervall", "attributesDe"] },
  hourly_salary: { en: ["Hourly salary", "apiDocs"], de: ["Stundenlohn", "attributesDe"] },
  last_working_day: { en: ["Last day of work", "apiDocs"] },
  profile_picture: { en: ["Profile Picture", "apiDocs"], de: ["Profilbild", "attributesDe"] },
  team: { en: ["Team", "apiDocs"], de: ["Team", "attributesDe"] },
}

/** The label in `language`, else in English, with the language it is really in: the page marks it with `lang`. */
export function labelIn(language: PersonioLanguage, label: PersonioLabel) {
  const known = label[language]
  const [text, source] = known ?? label.en
  return {
    text,
    language: known ? language : ("en" as const),
    english: label.en[0],
    /** A label no page of Personio's shows: it is quoted together with the English one. */
    sure: labelSources[source].grade !== "vendor",
  }
}

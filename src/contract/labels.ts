import {
  englishLabels,
  type LabelKind,
  type LabelName,
  type PersonioLanguage,
  type SourcedLabel,
} from "./englishLabels.js"

export { type PersonioLanguage, personioLanguages, type ScreenLabel } from "./englishLabels.js"

/**
 * Personio's own words, as they stand on its screens. Personio renamed many of them in 2021, 2024 and 2025, so every
 * label carries a source, and a language without one is absent: English is shown instead.
 */

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
/** Sources that show Personio's own words. */
export type OwnSource = {
  [source in LabelSource]: (typeof labelSources)[source]["grade"] extends "vendor" ? never : source
}[LabelSource]

type Translations = { readonly [language in Exclude<PersonioLanguage, "en">]?: SourcedLabel }

/** A label in the languages it is known in, each with its source. */
export type PersonioLabel = { readonly en: SourcedLabel } & Translations

/** What Personio's screens are called and what is clicked there. */
export const screenLabels = withEnglish("screen", {
  settings: { de: ["Einstellungen", "helpDe"], es: ["Ajustes", "mergeEs"] },
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
  accessRights: { de: ["Zugriffsrechte", "helpDe"], fr: ["Droits d'accès à l'intégration", "helpFr"] },
  read: { de: ["Lesen", "goosDe"], fr: ["Droits de lecture", "helpFr"] },
  write: { de: ["Bearbeiten", "goosDe"], fr: ["Droits d'écriture", "helpFr"] },
  readableAttributes: { de: ["Lesbare Mitarbeitendenattribute", "goosDe"] },
  createIntegration: { de: ["Integration erstellen", "edyoucatedDe"] },
  connect: {
    de: ["Verbinden", "marketplaceDe"],
    fr: ["Connecter", "marketplaceFr"],
    es: ["Conectar", "mergeEs"],
    nl: ["Verbinding maken", "marketplaceNl"],
  },
  formerlyGenerateNewCredential: { de: ["Neue Zugriffsdaten generieren", "onyoDe"] },
})

/** The rows of “Configure access rights”. */
export const areaLabels = withEnglish("area", {
  employees: { de: ["Mitarbeitende", "goosDe"] },
  attendances: { de: ["Anwesenheiten", "goosDe"] },
  absences: { de: ["Abwesenheiten", "goosDe"] },
  documents: { de: ["Dokumente", "goosDe"] },
  compensations: { de: ["Vergütungen", "pxtraDe"] },
  recruiting: { de: ["Recruiting", "goosDe"] },
  webhooks: { de: ["Webhooks", "goosDe"] },
})

export const attributeLabels = withEnglish("attribute", {
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
})

/** All of them by kind and name. */
export const labels: { readonly [Kind in LabelKind]: Readonly<Record<LabelName<Kind>, PersonioLabel>> } = {
  screen: screenLabels,
  area: areaLabels,
  attribute: attributeLabels,
}

function withEnglish<Kind extends LabelKind>(
  kind: Kind,
  others: Partial<Record<LabelName<Kind>, Translations>>,
): Record<LabelName<Kind>, PersonioLabel> {
  const english: Record<string, SourcedLabel> = englishLabels[kind]
  const rows = Object.entries(english).map(([name, en]) => [name, { en, ...others[name as LabelName<Kind>] }])
  return Object.fromEntries(rows)
}

/** A label as it is shown. */
export interface ShownLabel {
  readonly text: string
  /** The language it is really in: the page marks it with `lang`. */
  readonly language: PersonioLanguage
  readonly english: string
  /** False where no page of Personio's shows it: it is quoted together with the English one. */
  readonly sure: boolean
}

/** The label in `language`, else in English. */
export function labelIn(language: PersonioLanguage, label: PersonioLabel): ShownLabel {
  const known = label[language]
  const [text, source] = known ?? label.en
  return {
    text,
    language: known ? language : "en",
    english: label.en[0],
    sure: labelSources[source].grade !== "vendor",
  }
}

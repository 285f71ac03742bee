import type { Area, StandardAttribute } from "./catalogue.js"
import type { LabelSource, OwnSource } from "./labelSources.js"

/** The languages in which at least one label is known. Personio itself has 19, and each user chooses a personal one. */
export const personioLanguages = ["en", "de", "fr", "es", "nl"] as const
/** A language in which at least one of Personio's labels is known, as a BCP 47 tag. */
export type PersonioLanguage = (typeof personioLanguages)[number]

/** The words of a label and where they were seen; then the label that Personio had there before, if people still look for it. */
export type SourcedLabel<Source = LabelSource> = readonly [
  words: string,
  source: Source,
  formerly?: readonly [words: string, source: Source],
]

/**
 * Personio's words in English, which are shown wherever another language has none. They have a file of their own because
 * a browser fetches the other languages only for people who speak them. All of them were seen on Personio's own pages or
 * screens.
 */
export const englishLabels = {
  /** What Personio's screens are called and what is clicked there. */
  screen: {
    settings: ["Settings", "wizard"],
    /** The tile on the page “Settings”. */
    integrations: ["Integrations", "wizard"],
    apiCredentials: ["API credentials", "wizard"],
    marketplace: ["Marketplace", "help"],
    connectedIntegrations: ["Connected integrations", "help"],
    createCustomIntegration: ["Create custom integration", "help"],
    next: ["Next", "wizard"],
    accessRights: ["Access rights", "help"],
    read: ["Read", "wizard"],
    write: ["Write", "wizard"],
    readableAttributes: ["Readable employee attributes", "wizard"],
    chooseAttributes: ["Choose attributes", "wizard"],
    selectAll: ["Select all", "wizard"],
    createIntegration: ["Create integration", "wizard"],
    copyClientId: ["Copy client ID", "wizard"],
    copySecret: ["Copy secret", "wizard"],
    finish: ["Finish", "wizard"],
    action: ["Action", "wizard"],
    connect: ["Connect", "help"],
    generateNewApiCredentials: ["Generate new API credentials", "help"],
    /** The name of the button until about 2024. Some people still look for it. */
    formerlyGenerateNewCredential: ["Generate new credential", "help"],
  },
  /** The rows of “Configure access rights”. */
  area: {
    employees: ["Employees", "wizard"],
    attendances: ["Attendances", "wizard"],
    absences: ["Time Off", "wizard", ["Absences", "wizard2024"]],
    documents: ["Documents", "wizard"],
    custom_reports: ["Custom Reports", "wizard"],
    compensations: ["Compensations", "wizard"],
    recruiting: ["Recruiting", "wizard"],
    webhooks: ["Webhooks", "wizard"],
    org_units: ["Org Units", "wizard"],
    legal_entities: ["Legal Entities", "wizard"],
    cost_centers: ["Cost Centers", "wizard"],
    workplaces: ["Workplaces", "wizard"],
  } satisfies Record<Area, SourcedLabel>,
  /** The preset employee attributes, by Personio's key. */
  attribute: {
    first_name: ["First name (legal)", "wizard"],
    last_name: ["Last name (legal)", "wizard"],
    preferred_name: ["Name (preferred)", "wizard"],
    email: ["Email", "wizard"],
    gender: ["Gender", "wizard"],
    status: ["Status", "wizard"],
    position: ["Position", "apiDocs"],
    supervisor: ["Supervisor", "apiDocs"],
    employment_type: ["Employment type", "apiDocs"],
    weekly_working_hours: ["Weekly hours", "apiDocs"],
    hire_date: ["Hire date", "apiDocs"],
    contract_end_date: ["Contract ends", "apiDocs"],
    termination_date: ["Termination date", "apiDocs"],
    termination_type: ["Termination type", "apiDocs"],
    termination_reason: ["Termination reason", "apiDocs"],
    probation_period_end: ["Probation period end", "apiDocs"],
    created_at: ["Created at", "apiDocs"],
    last_modified_at: ["Last modified", "apiDocs"],
    subcompany: ["Subcompany", "apiDocs"],
    office: ["Workplace", "apiDocsWorkplace", ["Office", "apiDocs"]],
    department: ["Department", "apiDocs"],
    cost_centers: ["Cost center", "apiDocs"],
    holiday_calendar: ["Public holidays", "apiDocs"],
    absence_entitlement: ["Absence entitlement", "apiDocs"],
    work_schedule: ["Work schedule", "apiDocs"],
    fix_salary: ["Fixed salary", "apiDocs"],
    fix_salary_interval: ["Salary interval", "apiDocs"],
    hourly_salary: ["Hourly salary", "apiDocs"],
    last_working_day: ["Last day of work", "apiDocs"],
    profile_picture: ["Profile Picture", "apiDocs"],
    team: ["Team", "apiDocs"],
  } satisfies Record<StandardAttribute, SourcedLabel>,
} as const satisfies Record<string, Record<string, SourcedLabel<OwnSource>>>

/** What a label names: something on a screen, an area of access rights, or an employee attribute. */
export type LabelKind = keyof typeof englishLabels
/** The key of a label among those of its kind. */
export type LabelName<Kind extends LabelKind> = keyof (typeof englishLabels)[Kind]
/** The key of something on Personio's screens. */
export type ScreenLabel = LabelName<"screen">

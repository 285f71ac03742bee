import type { Area, StandardAttribute } from "./catalogue.js"
import type { LabelSource, OwnSource } from "./labelSources.js"

/** Languages that at least one label is known in. Personio itself has 19, and each user picks a personal one. */
export const personioLanguages = ["en", "de", "fr", "es", "nl"] as const
export type PersonioLanguage = (typeof personioLanguages)[number]

/** A label's words and where they were seen. */
export type SourcedLabel<Source = LabelSource> = readonly [words: string, source: Source]

/**
 * Personio's words in English, which stand wherever another language has none. A file of their own, because a browser
 * fetches the other languages only when they are spoken. All of them were seen on Personio's own pages or screens.
 */
export const englishLabels = {
  /** What Personio's screens are called and what is clicked there. */
  screen: {
    settings: ["Settings", "wizard"],
    apiCredentials: ["API credentials", "wizard"],
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
    /** Until about 2024; people arrive with these words in mind. */
    formerlyGenerateNewCredential: ["Generate new credential", "help"],
  },
  /** The rows of “Configure access rights”. */
  area: {
    employees: ["Employees", "wizard"],
    attendances: ["Attendances", "wizard"],
    absences: ["Time Off", "wizard"],
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
    office: ["Office", "apiDocs"],
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

export type LabelKind = keyof typeof englishLabels
export type LabelName<Kind extends LabelKind> = keyof (typeof englishLabels)[Kind]
export type ScreenLabel = LabelName<"screen">

/*
 * What a Personio credential can be granted. Labels, messages, the verifier and the fake take these lists from here.
 * They are in the order of Personio's screens, so that a list derived from them can be ticked from top to bottom.
 */

/** The rows of Personio's “Configure access rights” screen from top to bottom (screenshots of 2025-09, see `labelSources.ts`). */
export const areas = [
  "employees",
  "attendances",
  "absences",
  "documents",
  "custom_reports",
  "compensations",
  "recruiting",
  "webhooks",
  "org_units",
  "legal_entities",
  "cost_centers",
  "workplaces",
] as const
/** A row of Personio's “Configure access rights” screen. */
export type Area = (typeof areas)[number]

/** The areas whose “Write” box is greyed out in Personio. */
export const readOnlyAreas = [
  "custom_reports",
  "org_units",
  "legal_entities",
  "cost_centers",
  "workplaces",
] as const satisfies readonly Area[]
/** An area whose “Write” box is greyed out in Personio. */
export type ReadOnlyArea = (typeof readOnlyAreas)[number]

/** One tick on Personio's access-rights screen, such as `employees:read`. Writing does not include reading. */
export type AccessRight = `${Area}:read` | `${Exclude<Area, ReadOnlyArea>}:write`

/** Every access right in the order of Personio's screen, with reading before writing in each area. */
export const accessRights: readonly AccessRight[] = areas.flatMap((area): AccessRight[] =>
  isReadOnly(area) ? [`${area}:read`] : [`${area}:read`, `${area}:write`],
)

/**
 * Personio's preset employee attributes by their key in API v1, in the order of the official example
 * (github.com/personio/api-docs, personnel data, 2025-01-27). The “Choose attributes” list of Personio's wizard begins
 * with the first six (screenshots of 2025-09). Any other attribute is a tenant's own, with a key such as `dynamic_4711`
 * whose number differs between tenants.
 */
export const standardAttributes = [
  "first_name",
  "last_name",
  "preferred_name",
  "email",
  "gender",
  "status",
  "position",
  "supervisor",
  "employment_type",
  "weekly_working_hours",
  "hire_date",
  "contract_end_date",
  "termination_date",
  "termination_type",
  "termination_reason",
  "probation_period_end",
  "created_at",
  "last_modified_at",
  "subcompany",
  "office",
  "department",
  "cost_centers",
  "holiday_calendar",
  "absence_entitlement",
  "work_schedule",
  "fix_salary",
  "fix_salary_interval",
  "hourly_salary",
  "last_working_day",
  "profile_picture",
  "team",
] as const
/** The key of one of Personio's preset employee attributes, such as `email`. */
export type StandardAttribute = (typeof standardAttributes)[number]

/** The two parts of an access right: `"org_units:read"` gives `{ area: "org_units", access: "read" }`. */
export function splitAccessRight(right: AccessRight): { area: Area; access: "read" | "write" } {
  const [area, access] = right.split(":") as [Area, "read" | "write"]
  return { area, access }
}

/** Whether this version knows `id` as an access right. */
export function isAccessRight(id: string): id is AccessRight {
  return (accessRights as readonly string[]).includes(id)
}

/** Whether `id` is the key of a preset employee attribute. */
export function isStandardAttribute(id: string): id is StandardAttribute {
  return (standardAttributes as readonly string[]).includes(id)
}

function isReadOnly(area: Area): area is ReadOnlyArea {
  return (readOnlyAreas as readonly Area[]).includes(area)
}

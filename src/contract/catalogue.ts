/**
 * What a Personio credential can be granted: the one list that labels, messages, the verifier and the fake are keyed by.
 * Order is Personio's own screen order, so lists derived from it can be ticked from top to bottom.
 */

/** The rows of Personio's “Configure access rights” screen, top to bottom (screenshots of 2025-09, see `labels.ts`). */
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
export type Area = (typeof areas)[number]

/** Areas whose “Write” box is greyed out in Personio. */
export const readOnlyAreas = [
  "custom_reports",
  "org_units",
  "legal_entities",
  "cost_centers",
  "workplaces",
] as const satisfies readonly Area[]
export type ReadOnlyArea = (typeof readOnlyAreas)[number]

/** One tick on Personio's access-rights screen. Write does not include read. */
export type AccessRight = `${Area}:read` | `${Exclude<Area, ReadOnlyArea>}:write`

/** Every access right, in screen order: read before write within an area. */
export const accessRights: readonly AccessRight[] = areas.flatMap((area): AccessRight[] =>
  isReadOnly(area) ? [`${area}:read`] : [`${area}:read`, `${area}:write`],
)

/**
 * Personio's preset employee attributes by their v1 key, in the order of the official API example;
 * the first six are seen to open the “Choose attributes” list (personio/api-docs, personnel data, 2025-01-27).
 * Anything else is a tenant's own attribute: `dynamic_<n>`, where n differs per tenant.
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
export type StandardAttribute = (typeof standardAttributes)[number]

/** `"org_units:read"` → `{ area: "org_units", access: "read" }`. */
export function splitAccessRight(right: AccessRight): { area: Area; access: "read" | "write" } {
  const [area, access] = right.split(":") as [Area, "read" | "write"]
  return { area, access }
}

export function isAccessRight(id: string): id is AccessRight {
  return (accessRights as readonly string[]).includes(id)
}

export function isStandardAttribute(id: string): id is StandardAttribute {
  return (standardAttributes as readonly string[]).includes(id)
}

function isReadOnly(area: Area): area is ReadOnlyArea {
  return (readOnlyAreas as readonly Area[]).includes(area)
}

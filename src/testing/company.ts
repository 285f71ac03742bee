// Acme GmbH, the invented company behind the fake: its places, its units and its own employee attributes.

/** Anything that the API lists by ID and name. */
export interface NamedRecord {
  readonly id: number
  readonly name: string
}

/** The name of the company, which the settings page shows unless it is given another one. */
export const companyName = "Acme GmbH"

export const legalEntities = [
  { id: 1, name: "Acme GmbH", country: "DE" },
  { id: 2, name: "Acme Austria GmbH", country: "AT" },
  { id: 3, name: "Acme Iberia S.L.", country: "ES" },
] as const

export const workplaces = [
  { id: 11, name: "München" },
  { id: 12, name: "Berlin" },
  { id: 13, name: "Wien" },
  { id: 14, name: "Madrid" },
] as const

export const departments = [
  { id: 101, name: "Management" },
  { id: 102, name: "Engineering" },
  { id: 103, name: "People & Culture" },
  { id: 104, name: "Sales" },
  { id: 105, name: "Customer Success" },
  { id: 106, name: "Finance" },
] as const

export const teams = [
  { id: 201, name: "Platform" },
  { id: 202, name: "Product" },
  { id: 203, name: "DACH" },
  { id: 204, name: "Iberia" },
] as const

export const costCenters = [
  { id: 301, name: "1000 Administration" },
  { id: 302, name: "2000 Development" },
  { id: 303, name: "3000 Distribution" },
] as const

export const absenceTypes = [
  { id: 401, uuid: "5b1f0e1a-54b9-4c0e-9d5e-0a1c2f3b4d01", name: "Paid vacation", category: "paid_vacation" },
  { id: 402, uuid: "5b1f0e1a-54b9-4c0e-9d5e-0a1c2f3b4d02", name: "Sick leave", category: "sick_leave" },
  { id: 403, uuid: "5b1f0e1a-54b9-4c0e-9d5e-0a1c2f3b4d03", name: "Home office", category: "offsite_work" },
] as const

export const documentCategories = [
  { id: 501, name: "Contracts" },
  { id: 502, name: "Payslips" },
] as const

export const customReports = [
  { id: "6f0d2c1e-77aa-4e55-8a3e-3f6b7c8d9e01", name: "Headcount by office", columns: ["office", "status"] },
] as const

/** The type of an employee attribute in Personio (personio/api-docs, personnel data, 2025-01-27). */
export type AttributeType =
  | "standard"
  | "date"
  | "integer"
  | "decimal"
  | "list"
  | "link"
  | "tags"
  | "multiline"

/** An employee attribute that a company has added to its Personio. */
export interface OwnField {
  /** Its key in the API, with a number that differs from tenant to tenant. */
  readonly key: `dynamic_${number}`
  /** Its name on Personio's screens. */
  readonly label: string
  /** Its type in the API. */
  readonly type: AttributeType
  /**
   * A name that is the same in every tenant (`iban`, `date_of_birth`). Personio gives one to the fields it knows.
   * Default: none.
   */
  readonly universalId?: string
  /** What a person can choose, for the type `list`. Default: no choices. */
  readonly options?: readonly string[]
  /**
   * The values that the fake's people have. The first person has the first value, and after the last value the first
   * follows again. Default: `options`, or no values at all.
   */
  readonly values?: readonly (string | number)[]
}

/** The own fields of the fake, unless a test gives others. */
export const defaultOwnFields: readonly OwnField[] = [
  {
    key: "dynamic_2101",
    label: "Address",
    type: "multiline",
    values: ["Lindenweg 4, 80331 München", "Am Ufer 12, 10115 Berlin", "Rosengasse 7, 1010 Wien"],
  },
  { key: "dynamic_2102", label: "Cost centre code", type: "standard", values: ["AC-1000", "AC-2000"] },
  { key: "dynamic_2103", label: "Budget", type: "decimal", values: [500, 750, 1000] },
  {
    key: "dynamic_2104",
    label: "Occupation type",
    type: "list",
    options: ["Employee", "Working student", "Intern"],
  },
  { key: "dynamic_2105", label: "T-shirt size", type: "list", options: ["S", "M", "L", "XL"] },
]

/** The entry of `list` at `index`. After its last entry, the list starts again with the first. */
export function inTurn<const List extends readonly [unknown, ...unknown[]]>(
  list: List,
  index: number,
): List[number] {
  return list[index % list.length]
}

import { costCenters, departments, inTurn, legalEntities, teams, workplaces } from "./company.js"

/** One invented person with everything that the API tells about people. Dates are `YYYY-MM-DD`. */
export interface Person {
  readonly id: number
  readonly firstName: string
  readonly lastName: string
  readonly preferredName: string
  readonly email: string
  readonly gender: "female" | "male" | "diverse"
  readonly status: "active" | "inactive" | "onboarding" | "leave"
  readonly position: string
  readonly supervisorId: number | null
  readonly employmentType: "internal" | "external"
  readonly weeklyHours: number
  readonly hireDate: string
  readonly contractEndDate: string | null
  readonly probationEnd: string
  readonly termination: { readonly date: string; readonly lastDay: string; readonly reason: string } | null
  readonly createdAt: string
  readonly modifiedAt: string
  readonly legalEntity: (typeof legalEntities)[number]
  readonly workplace: (typeof workplaces)[number]
  readonly department: (typeof departments)[number]
  readonly team: (typeof teams)[number] | null
  readonly costCenter: (typeof costCenters)[number]
  readonly salary: number
  /** The person's place in the list of people, from 0. It decides which values the own fields have. */
  readonly index: number
}

const givenNames = [
  ["Anneliese", "female"],
  ["Jonas", "male"],
  ["Zeynep", "female"],
  ["Matteo", "male"],
  ["Sören", "male"],
  ["Priya", "female"],
  ["Kim", "diverse"],
  ["Lucía", "female"],
  ["Tomasz", "male"],
  ["Aoife", "female"],
  ["Hiroshi", "male"],
  ["Friederike", "female"],
  ["Emeka", "male"],
  ["Chloé", "female"],
  ["Björn", "male"],
  ["Yara", "female"],
  ["Oleksandr", "male"],
  ["Magdalena", "female"],
] as const

const familyNames = [
  "Brandt",
  "Öztürk",
  "Weiß",
  "García Moreno",
  "Nowak",
  "van den Berg",
  "Müller-Lüdenscheidt",
  "Okafor",
  "Rossi",
  "Schäfer",
  "Tanaka",
] as const

const positions = [
  "Managing Director",
  "Software Engineer",
  "HR Manager",
  "Account Executive",
  "Customer Success Manager",
  "Accountant",
] as const

/** Makes `count` people, always the same ones. The first is the managing director, who has no supervisor. */
export function createPeople(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index) => createPerson(index))
}

function createPerson(index: number): Person {
  const [firstName, gender] = inTurn(givenNames, index)
  const lastName = inTurn(familyNames, index)
  const unit = index === 0 ? 0 : 1 + ((index - 1) % 5)
  const department = departments[unit] ?? departments[0]
  const left = index > 0 && index % 11 === 0
  const year = 2015 + (index % 10)
  const month = String(1 + (index % 12)).padStart(2, "0")
  // The combinations of names repeat after a while. A number keeps the email address unique, as IT departments do it.
  const repetition = Math.floor(index / (givenNames.length * familyNames.length))
  return {
    id: 1001 + index,
    firstName,
    lastName,
    preferredName: index % 7 === 3 ? firstName.slice(0, 3) : firstName,
    email: `${ascii(firstName)}.${ascii(lastName)}${repetition > 0 ? repetition + 1 : ""}@acme.example`,
    gender,
    status: left ? "inactive" : index % 13 === 5 ? "leave" : index % 17 === 9 ? "onboarding" : "active",
    position: positions[unit] ?? positions[0],
    supervisorId: index === 0 ? null : index <= 5 ? 1001 : 1001 + unit,
    employmentType: index % 9 === 8 ? "external" : "internal",
    weeklyHours: inTurn([40, 40, 32, 20], index),
    hireDate: `${year}-${month}-01`,
    contractEndDate: index % 9 === 8 ? "2027-12-31" : null,
    probationEnd: `${year}-${month}-28`,
    termination: left ? { date: "2026-06-30", lastDay: "2026-06-12", reason: "New challenge" } : null,
    createdAt: `${year}-${month}-01T08:00:00Z`,
    modifiedAt: `2026-${month}-15T09:30:00Z`,
    legalEntity: inTurn(legalEntities, index),
    workplace: inTurn(workplaces, index),
    department,
    team: index % 6 === 5 ? null : inTurn(teams, index),
    costCenter: inTurn(costCenters, index),
    salary: 48_000 + (index % 8) * 3_500,
    index,
  }
}

function ascii(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ä", "ae")
    .normalize("NFD")
    .replace(/[^a-z -]/g, "")
    .replaceAll(" ", "-")
}

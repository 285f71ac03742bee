import { expect, test } from "vitest"
import { sensitiveFirst } from "../../src/flow/sensitive.js"

test("pay, bank, tax and belief stand before everything else, whatever language their labels are in", () => {
  const harmless = [
    { key: "office", label: "Office" },
    { key: "team", label: "Team" },
    { key: "dynamic_1", label: "Parkplatz" },
    { key: "employees:read", label: "Employees – Read" },
  ]
  const sensitive = [
    { key: "fix_salary", label: "Fixgehalt" },
    { key: "compensations:read", label: "Vergütung – Lesen" },
    { key: "dynamic_2", label: "IBAN" },
    { key: "dynamic_3", label: "Steuer-ID" },
    { key: "dynamic_4", label: "Numéro de sécurité sociale" },
    { key: "dynamic_5", label: "Religione" },
    { key: "dynamic_6", label: "Geboortedatum" },
    { key: "dynamic_7", label: "Date of birth" },
  ]
  const mixed = sensitive.flatMap((field, at) => [...harmless.slice(at, at + 1), field])
  expect(sensitiveFirst(mixed)).toEqual([...sensitive, ...harmless])
})

import { defineScopes } from "personio-connect/contract"
import { standardAttributes } from "../src/contract/catalogue.js"

/** A product that also changes something in Personio. */
export const writing = defineScopes({
  accessRights: [
    { id: "employees:read", required: true },
    { id: "employees:write", required: true, reason: "to keep work addresses up to date" },
    { id: "absences:read", required: true },
    { id: "absences:write", required: false, preselected: true, reason: "to book time off" },
  ],
  attributes: [
    { id: "first_name", required: true },
    { id: "last_name", required: true },
    { id: "email", required: true },
  ],
})

/** Fields of the company beside the standard ones, sixty in all: as many as anybody asked for so far. */
const labels = Array.from({ length: 60 - standardAttributes.length }, (_, at) => {
  const name = ["Budget", "Cost unit", "Shirt size", "Badge", "Diet", "Parking space", "Locker"][at % 7]
  return at < 7 ? `${name}` : `${name} ${Math.floor(at / 7) + 1}`
})

/** What is asked for, and the company that has it. */
export const sixtyAttributes = {
  scopes: defineScopes({
    accessRights: [
      { id: "employees:read", required: true },
      { id: "absences:read", required: true },
    ],
    attributes: [
      ...standardAttributes.map((id) => ({ id, required: true })),
      ...labels.map((label) => ({
        id: `custom:${label.toLowerCase().replace(/ /g, "_")}` as const,
        label,
        match: { labels: [label] },
        required: true,
      })),
    ],
  }),
  ownFields: labels.map((label, at) => ({
    key: `dynamic_${3000 + at}` as const,
    label,
    type: "standard" as const,
  })),
}

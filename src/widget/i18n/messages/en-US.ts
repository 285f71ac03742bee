import en, { type Messages } from "./en.js"
import type { MessageOverrides } from "./locale.js"

/** Where American English differs from British English: a box is checked, and a center is not a centre. */
const differences = {
  "area.cost_centers": "Cost centers",
  "attribute.cost_centers": "Cost center",

  "connect.block2": {
    one: "Check this box, then click {createIntegration}",
    other: "Check these {n} boxes, then click {createIntegration}",
  },
  "connect.block2Closed": { one: "Check this box: {list}", other: "Check these {n} boxes: {list}" },
  "connect.showTicks": "Show what to check",
  "connect.earlierHelp":
    "Use it again: in its row, open the menu under {action}, check what is missing and create a new API secret.",

  "troubleshooting.olderHelp":
    "This is the older screen. Choose “Other” as the integration, paste the same name and check the same boxes. Employees may be called “Personal data”. The same button saves.",

  "incomplete.title": {
    one: "Almost there: 1 box is not checked in Personio",
    other: "Almost there: {n} boxes are not checked in Personio",
  },
  "incomplete.tick": {
    one: "Check the box named above and save.",
    other: "Check the {n} boxes named above and save.",
  },
  "incomplete.still": "Still unchecked as of just now.",
  "incomplete.found": "Checked",

  "inconclusive.title": { one: "1 box could not be verified", other: "{n} boxes could not be verified" },
  "inconclusive.lead": "Look in Personio and confirm here what is checked.",
  "inconclusive.attest": "It is checked in Personio",
  "inconclusive.blocked":
    "{app} connects only once this can be verified automatically. Try later, or contact {app}.",

  "rejected.afterRepairLead":
    "This can happen when boxes are checked or unchecked. Paste a new API secret of {name}, or create the integration again.",

  "reconnect.missingTitle": {
    one: "1 box is not checked in Personio",
    other: "{n} boxes are not checked in Personio",
  },
  "reconnect.newSecretHelp": "{name} keeps its client ID and its checked boxes.",

  "done.addLater": "You can check it in Personio later. {reason}",
  "done.alsoHelp": "You can uncheck it in Personio. A new API secret may then be needed.",
} satisfies MessageOverrides

const enUS: Messages = { ...en, ...differences }

export default enUS

import type { ScreenLabel } from "../contract/englishLabels.js"
import type { PersonioLabels } from "./personioLabels.js"

/** What can be pressed on the screens of Personio that the guide describes. */
const buttons: readonly ScreenLabel[] = [
  "createCustomIntegration",
  "next",
  "chooseAttributes",
  "selectAll",
  "createIntegration",
  "copyClientId",
  "copySecret",
  "finish",
  "connect",
  "generateNewApiCredentials",
  "formerlyGenerateNewCredential",
]

/** Whether a button of Personio has this name, in the shown language or in English. */
export function isPersonioButton(name: string, labels: PersonioLabels): boolean {
  const folded = fold(name)
  return buttons.some((button) => {
    const { text, english } = labels.of("screen", button)
    return fold(text) === folded || fold(english) === folded
  })
}

const fold = (name: string) => name.trim().toLowerCase()

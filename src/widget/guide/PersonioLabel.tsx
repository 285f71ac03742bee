"use client"
import type { ScreenLabel } from "../../contract/englishLabels.js"
import { Localized } from "../i18n/Localized.js"
import { useWords } from "../i18n/words.js"

interface PersonioLabelProps {
  name: ScreenLabel
}

/** A label on Personio's screen, in the language that the administrator uses Personio in. */
export function PersonioLabel({ name }: PersonioLabelProps) {
  return <Localized text={useWords().labels.of("screen", name)} />
}

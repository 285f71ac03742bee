import type { PersonioLanguage } from "../../contract/labels.js"
import { firstLabels } from "../../flow/personioLabels.js"
import { fetchLabels } from "../i18n/fetchLabels.js"

const limitMs = 1000

/**
 * The labels to begin with, as `firstLabels`; undefined when they take longer than a second. The flow then begins in
 * English and shows them when they arrive.
 */
export const labelsInTime = (language: PersonioLanguage | undefined, locale: string) =>
  Promise.race([
    firstLabels(language, [...navigator.languages, locale], fetchLabels),
    new Promise<undefined>((resolve) => setTimeout(resolve, limitMs, undefined)),
  ])

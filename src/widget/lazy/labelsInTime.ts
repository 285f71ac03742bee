import { firstLabels } from "../../flow/personioLabels.js"

const limitMs = 1000

/**
 * The labels to begin with, as `firstLabels`; undefined when they take longer than a second. The flow then begins in
 * English and shows them when they arrive.
 */
export const labelsInTime = (...asked: Parameters<typeof firstLabels>) =>
  Promise.race([
    firstLabels(...asked),
    new Promise<undefined>((resolve) => setTimeout(resolve, limitMs, undefined)),
  ])

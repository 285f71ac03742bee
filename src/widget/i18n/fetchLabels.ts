/** Fetches Personio's own words in all languages but English. */
export const fetchLabels = () => import("../../contract/translatedLabels.js")

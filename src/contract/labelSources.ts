/** `personio`: Personio's own page. `screenshot`: a picture of Personio's screen. `vendor`: another vendor's guide. */
export type LabelGrade = "personio" | "screenshot" | "vendor"

/** Where labels were seen. `seen` is the date of the source, or of the stored copy where the source has no date. */
export const labelSources = {
  help: { grade: "personio", seen: "2026-08", url: "support.personio.de/hc/en-us/articles/4404623630993" },
  helpFr: { grade: "personio", seen: "2026-09", url: "support.personio.de/hc/fr/articles/4404623630993" },
  helpDe: { grade: "personio", seen: "2026-09", url: "support.personio.de/hc/de/articles/4404623630993" },
  marketplaceDe: {
    grade: "personio",
    seen: "2026-09",
    url: "support.personio.de/hc/de/articles/360018689897",
  },
  marketplaceFr: {
    grade: "personio",
    seen: "2026-09",
    url: "support.personio.de/hc/fr/articles/360018689897",
  },
  marketplaceNl: {
    grade: "personio",
    seen: "2026-09",
    url: "support.personio.de/hc/nl/articles/360018689897",
  },
  mergeEs: { grade: "personio", seen: "2026-09", url: "support.personio.de/hc/es/articles/4402929174929" },
  attributesDe: {
    grade: "personio",
    seen: "2026-09",
    url: "support.personio.de/hc/de/articles/115002699585",
  },
  apiDocs: { grade: "personio", seen: "2025-01-27", url: "github.com/personio/api-docs" },
  /** The change that renamed Office to Workplace, with the key `office` as before. */
  apiDocsWorkplace: { grade: "personio", seen: "2025-05-07", url: "github.com/personio/api-docs/pull/206" },
  wizard2024: { grade: "screenshot", seen: "2024-05", url: "github.com/StackOneHQ/hub-docs" },
  wizard: { grade: "screenshot", seen: "2025-09-24", url: "github.com/StackOneHQ/hub-docs" },
  edyoucatedDe: { grade: "vendor", seen: "2026-09", url: "edyoucated, Personio guide (German)" },
  goosDe: { grade: "vendor", seen: "2026-09", url: "support.goos.cloud/en/articles/7039569" },
  onyoDe: { grade: "vendor", seen: "2026-09", url: "support.onyo.io/de/knowledge/personio-integration" },
  pxtraDe: { grade: "vendor", seen: "2026-09", url: "pxtra, Personio guide (German)" },
} as const satisfies Record<string, { grade: LabelGrade; seen: string; url: string }>
/** The key of a source of labels. */
export type LabelSource = keyof typeof labelSources
/** The key of a source that is Personio's own page or screen. */
export type OwnSource = {
  [source in LabelSource]: (typeof labelSources)[source]["grade"] extends "vendor" ? never : source
}[LabelSource]

/** False when no page or screen of Personio's shows the label: it is then quoted together with the English one. */
export const isOfficial = (source: LabelSource): boolean => labelSources[source].grade !== "vendor"

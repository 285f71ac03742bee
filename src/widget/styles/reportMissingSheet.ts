/** Whether a developer has been told. The widget may have several roots in one page. */
let reported = false

/**
 * Tells a developer in the console, once, when `root` is drawn without the package's style sheet. The sheet takes the box
 * of a root away; where nothing is laid out, such as in jsdom, no root has one either.
 *
 * @returns what stops the waiting for a sheet that is still on its way
 */
export function reportMissingSheet(root: Element): () => void {
  const timer = setTimeout(() => {
    if (reported || root.getBoundingClientRect().width === 0) return
    reported = true
    console.error(
      "<PersonioConnect/>: its style sheet is not here, so it has no look. Import “personio-connect/styles.css” once in your app. Inside a shadow root, put the sheet into that root.",
    )
  }, 2000)
  return () => clearTimeout(timer)
}

/**
 * Makes the rules of the page for forced colours apply, and returns what takes that back. The browser's own part, which
 * replaces every other colour, is only in its developer tools: Rendering, “Emulate CSS media feature forced-colors”.
 */
export function forceColours(): () => void {
  const turned = [...mediaRules(document.styleSheets)].flatMap((rule) => {
    const { mediaText } = rule.media
    const instead = mediaText
      .replace(/\(forced-colors:\s*active\)/g, "all")
      .replace(/\(forced-colors:\s*none\)/g, "not all")
    if (instead === mediaText) return []
    rule.media.mediaText = instead
    return [{ media: rule.media, mediaText }]
  })
  return () => {
    for (const { media, mediaText } of turned) media.mediaText = mediaText
  }
}

function* mediaRules(from: StyleSheetList | CSSRuleList): Generator<CSSMediaRule> {
  for (const one of from) {
    if (one instanceof CSSMediaRule) yield one
    if ("cssRules" in one) yield* mediaRules(one.cssRules as CSSRuleList)
  }
}

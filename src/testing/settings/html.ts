/** Text that is already HTML; everything else put into `html` is escaped. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | false | null | readonly Markup[]

/** A tagged template for HTML: parts are escaped, nested markup is kept, `false` and `null` are nothing. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = parts.map((part, index) => (texts[index] ?? "") + write(part))
  return { markup: written.join("") + (texts.at(-1) ?? "") }
}

function write(part: Part): string {
  if (part === false || part === null) return ""
  if (typeof part === "string" || typeof part === "number") return escaped(String(part))
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("")
}

const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "")
}

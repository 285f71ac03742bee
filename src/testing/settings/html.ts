/** Text that is HTML already. The tag `html` escapes every other text. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | false | null | readonly Markup[]

/** A tag for templates of HTML. It escapes text, keeps nested markup and leaves out `false` and `null`. */
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

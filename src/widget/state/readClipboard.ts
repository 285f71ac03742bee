/** What was pasted or dropped, as text; empty when there is no text in it, as with a picture. */
export function readClipboard(data: DataTransfer | null): string {
  const plain = data?.getData("text/plain") ?? ""
  return plain.trim() === "" ? textOf(data?.getData("text/html") ?? "") : plain
}

const starts = "p|div|br|tr|td|th|li|h[1-6]|pre|table|ul|ol|dl|dt|dd|blockquote"
const newLine = new RegExp(`</?(?:${starts})\\b[^<>]*>`, "gi")

/**
 * Without a parser: a host's policy may refuse every string that becomes a document (Trusted Types). Only the words are
 * wanted, and only to look for the two values in them.
 */
function textOf(html: string): string {
  return html
    .split("<!--")
    .map((piece, at) => (at === 0 ? piece : piece.slice(piece.indexOf("-->") + "-->".length)))
    .join("")
    .replace(/<(style|script|title)\b[^<>]*>[^<]*<\/\1>/gi, "")
    .replace(newLine, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, character)
    .trim()
}

function character(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return entities[name.toLowerCase()] ?? whole
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
  ndash: "-",
  mdash: "-",
  minus: "-",
}

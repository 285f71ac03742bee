/*
 * Text in a drawing is set to exactly the width that these functions assume (`textLength`). So it stays inside its field
 * in every font, and when a reader's own style sheet widens the spacing (WCAG 1.4.12).
 */

/** The font size of text in the drawings, in canvas units. */
const fontSize = 10

/** Returns `name`, or its beginning and an ellipsis, at most `room` canvas units wide in a monospace font. */
export function shortName(name: string, room: number): string {
  return cutTo(name, room, nameWidth)
}

/** Does the same for a host name, which is set in a proportional font. */
export function shortHostname(name: string, room: number): string {
  return cutTo(name, room, hostnameWidth)
}

/**
 * The width of a name in a monospace font, in canvas units. A glyph is 0.602 em wide (Menlo, DejaVu Sans Mono), an East
 * Asian one or an emoji 1 em.
 */
export function nameWidth(name: string): number {
  return sum(name, (character) => ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.602)) * fontSize
}

/** The approximate width of a host name in a semibold sans serif font, in canvas units. */
export function hostnameWidth(name: string): number {
  return sum(name, (character) => narrowOrWide[character] ?? 0.6) * fontSize
}

const narrowOrWide: Record<string, number> = {
  ...{ ".": 0.28, i: 0.28, j: 0.28, l: 0.28, f: 0.37, t: 0.38, r: 0.4, "-": 0.4 },
  ...{ w: 0.82, m: 0.9, "…": 0.9 },
}

function cutTo(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text
  const start = [...text]
  while (start.length > 0 && widthOf(`${start.join("")}…`) > room) start.pop()
  return `${start.join("")}…`
}

function sum(text: string, widthOf: (character: string) => number): number {
  return [...text].reduce((total, character) => total + widthOf(character), 0)
}

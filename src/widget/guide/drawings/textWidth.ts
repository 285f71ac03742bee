/** Font size of text in the drawings, in canvas units. */
const fontSize = 10

/** `name`, or its beginning and an ellipsis, so that it takes at most `room` canvas units in any monospace font. */
export function shortName(name: string, room: number): string {
  return cutTo(name, room, nameWidth)
}

/** The same for a host name, which is set in a proportional font. */
export function shortHostname(name: string, room: number): string {
  return cutTo(name, room, hostnameWidth)
}

/**
 * About how wide a host name is in a semibold sans serif. It is then set to exactly this width, so that the frame
 * around it fits in every font.
 */
export function hostnameWidth(name: string): number {
  return sum(name, (character) => narrowOrWide[character] ?? 0.6) * fontSize
}

const narrowOrWide: Record<string, number> = {
  ...{ ".": 0.28, i: 0.28, j: 0.28, l: 0.28, f: 0.37, t: 0.38, r: 0.4, "-": 0.4 },
  ...{ w: 0.82, m: 0.9, "…": 0.9 },
}

/** Monospace glyphs are at most 0.602 em wide (Menlo, DejaVu Sans Mono), East Asian ones and emoji 1 em. */
function nameWidth(name: string): number {
  return sum(name, (character) => ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 1.2 : 0.602)) * fontSize
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

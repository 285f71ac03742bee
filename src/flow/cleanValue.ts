// What chat, mail and PDF put into a copied value: control, white-space, zero-width, bidi and soft-hyphen characters.
const invisible = /[\p{Cc}\p{Cf}\p{Z}\u115F\u1160\u3164\uFFA0]+/u
const opening = /[\p{Pi}\p{Pf}\p{Ps}"'`´]/u
const closing = /[\p{Pi}\p{Pf}\p{Pe}"'`´,;]/u

/**
 * A pasted value without invisible characters and without the quotes around it. `hadGaps` says whether something was
 * removed from inside the value. Cleaning a clean value changes nothing.
 */
export function cleanValue(raw: string): { value: string; hadGaps: boolean } {
  const pieces = raw.split(invisible).filter((piece) => piece !== "")
  return { value: stripQuotes(pieces.join("")), hadGaps: pieces.length > 1 }
}

function stripQuotes(value: string): string {
  let from = 0
  let to = value.length
  while (from < to && opening.test(value.charAt(from))) from++
  while (to > from && closing.test(value.charAt(to - 1))) to--
  return value.slice(from, to)
}

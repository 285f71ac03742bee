/**
 * Seconds of a keystroke-level model (Card, Moran & Newell 1980) without errors and waiting. A comparison of flows, never
 * a person's time. Switching tabs and reading are not in the original: our own constants.
 */
const key = 0.28
const point = 1.1
const home = 0.4
const think = 1.35
const switching = 1.5 + think
const word = 0.25

/** What one walk cost. Words are the product's alone; copies, pastes and presses are those of both sides. */
export interface Effort {
  switches: number
  presses: number
  copies: number
  pastes: number
  /** Characters. */
  typed: number
  /** Ticks in the product that change what is submitted. */
  decisions: number
  words: number
  /** Turns of the wheel in the product, and in Personio. */
  scrolls: number
  scrollsInPersonio: number
  /** Texts that were typed, for the hand's way to the keyboard. */
  texts: number
}

export const noEffort = (): Effort => ({
  switches: 0,
  presses: 0,
  copies: 0,
  pastes: 0,
  typed: 0,
  decisions: 0,
  words: 0,
  scrolls: 0,
  scrollsInPersonio: 0,
  texts: 0,
})

export function modelSeconds(effort: Effort): number {
  return (
    effort.presses * (think + point + key) +
    effort.pastes * (think + 2 * key + 2 * home) +
    effort.typed * key +
    effort.texts * 2 * home +
    (effort.scrolls + effort.scrollsInPersonio) * key +
    effort.switches * switching +
    effort.words * word
  )
}

/** Words that somebody reads: a mark such as “·” or a drawing's letter is none. */
export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

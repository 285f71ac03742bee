import { said, saying } from "../../test/administrator/words.js"
import type { Seen } from "./eye.js"
import { memory, Stuck, type Walker } from "./walker.js"

/** Something to tick in Personio as the guide words it: a right stands in a row and a column, an attribute in the list. */
export interface Tick {
  readonly label: string
  readonly column?: string
}

const quoted = (text: string) =>
  [...text.matchAll(/“([^”]+)”(?: \(([^)]+)\))?/g)].flatMap(([, a, b]) => [a, b])
const isText = (value: string | undefined): value is string => value !== undefined

/** Names of Personio's buttons that the guide has shown so far, in the order they were read. */
const namedButtons = (walker: Walker): string[] => [...walker.read].flatMap(quoted).filter(isText)

/** Step 1 of the dialog: optional data, the address, on. */
export async function prepare(
  walker: Walker,
  { address, optional = 0 }: { address?: string; optional?: number },
): Promise<void> {
  for (let nth = 0; nth < optional; nth++) {
    await walker.press(({ kind, text, on }) => kind === "box" && text !== "" && !on)
    walker.effort.decisions++
  }
  if (address !== undefined) await writeAddress(walker, address)
  await onward(walker)
}

export async function writeAddress(walker: Walker, address: string): Promise<void> {
  await walker.press(({ kind }) => kind === "field")
  await walker.type(address)
}

export async function onward(walker: Walker): Promise<void> {
  const button = walker.onward
  if (!button) throw new Stuck(`no button at the foot of “${walker.heading}”`)
  await walker.pressAt(button)
}

/** Block 1: takes the name over and starts the integration in Personio. */
export async function startIntegration(walker: Walker, personioStart: string): Promise<void> {
  const copying = saying("connect.copyAndOpen", "connect.copyName")
  const copy = walker.onward && copying.test(walker.onward.text) ? walker.onward : walker.find(said("copy"))
  if (!copy) throw new Stuck("nothing offers to copy the name")
  await walker.pressCopy(copy)
  if (walker.side === "product") await walker.openPersonio(personioStart)
  await followIn(walker)
}

/** Until the access rights are in view: pastes the name where there is a field for it, presses what the guide named. */
export async function followIn(walker: Walker): Promise<void> {
  const pressed = new Set<string>()
  let pasted = false
  for (let acts = 0; acts < 12; acts++) {
    if (walker.sees(({ kind, text }) => kind === "box" && text === "")) return
    const field = walker.find((seen) => seen.kind === "field" && !seen.on)
    // What was named last is furthest along the way. Nobody presses the name of the page that they are on.
    const isHere = (name: string) => walker.sees(({ level, text }) => level === 1 && text === name)
    const named = namedButtons(walker)
      .reverse()
      .find((name) => !pressed.has(name) && !isHere(name) && walker.sees(button(name)))
    if (field && !pasted) {
      if (!field.focused) await walker.pressAt(field)
      await walker.paste()
      pasted = true
    } else if (pasted) await onward(walker)
    else if (named) {
      pressed.add(named)
      await walker.press(button(named))
    } else break
  }
  if (!walker.sees(({ kind, text }) => kind === "box" && text === ""))
    throw new Stuck("no access rights in view")
}

const button = (label: string) => (seen: Seen) => seen.kind === "button" && seen.text === label

/** What the product's tab says is to be ticked, in its order: the open list, or all in the one line of a short one. */
export function readTicks(walker: Walker): Tick[] {
  const line = walker.find(closedList)
  if (line) return ticksOf(line.text)
  const to = walker.sight.findIndex(({ text }) => text === said("connect.block3"))
  const listed = walker.sight.slice(0, to === -1 ? undefined : to).filter(({ list }) => list > 0)
  const rows = new Map<number, Seen[]>()
  for (const seen of listed) rows.set(seen.row, [...(rows.get(seen.row) ?? []), seen])
  // The first panel's rows name a column; its head may have been scrolled away by now.
  const head = walker.sight.findIndex(({ text }) => listHead.test(text))
  const rights = head === -1 ? 0 : walker.sight.slice(head).find(({ list }) => list > 0)?.list
  const named = columnsNamed.get(walker) ?? new Set<string>()
  columnsNamed.set(walker, named)
  return [...rows.values()].map(([label, column]) => {
    if (label?.list === rights && column) named.add(column.text)
    return {
      label: label?.text ?? "",
      ...(column && named.has(column.text) ? { column: column.text } : {}),
    }
  })
}

const columnsNamed = new WeakMap<Walker, Set<string>>()

const closedList = saying("connect.block2Closed")
const openList = saying("connect.block2")
const listHead = saying("connect.inPersonio")

const ticksOf = (line: string): Tick[] =>
  line
    .slice(line.indexOf(": ") + 2)
    .split(said("listSeparator"))
    .map(tickOf)

/** How many ticks a title of the list speaks of; undefined for any other text. */
const countOf = (text: string, title: RegExp): number | undefined =>
  title.test(text) ? Number(/\d+/.exec(text)?.[0] ?? 1) : undefined

const tickOf = (text: string): Tick => {
  const [label = "", column] = text.split(" – ")
  return column ? { label, column } : { label }
}

/** Ticks everything the guide names and creates the integration, going back for as much of the list as one look holds. */
export async function tickAll(
  walker: Walker,
  forget: readonly string[] = [],
  { onFirstList = async () => {} }: { onFirstList?: () => Promise<void> } = {},
): Promise<void> {
  const done = new Set<string>()
  const key = ({ label, column }: Tick) => `${label} ${column ?? ""}`
  let total = Number.NaN
  let known = lineOf(walker)
  while (!(done.size >= total)) {
    if (known.length === 0) {
      await walker.switchTo("product")
      if (done.size === 0) await onFirstList()
      const all = await readWholeList(walker)
      total = all.length
      known = all.filter((tick) => !done.has(key(tick))).slice(0, memory)
      if (all.length === 0) throw new Stuck("no list of ticks in the product")
      await walker.switchTo("personio")
    }
    for (const tick of known) {
      if (!forget.includes(tick.label)) await tickOne(walker, tick)
      done.add(key(tick))
    }
    known = []
  }
  await onward(walker)
}

/** From one line of at most four, read before leaving. */
function lineOf(walker: Walker): Tick[] {
  const line = [...walker.read].find((text) => closedList.test(text))
  return line ? ticksOf(line).slice(0, memory) : []
}

/** How many ticks the last title of an open list spoke of. */
export const tickCount = (walker: Walker): number =>
  [...walker.read].map((text) => countOf(text, openList)).findLast((count) => count !== undefined) ?? 1

/** The open list; its end may have to be scrolled into view. */
async function readWholeList(walker: Walker): Promise<Tick[]> {
  const wanted = tickCount(walker)
  const found = new Map<string, Tick>()
  const take = () => {
    for (const tick of readTicks(walker)) found.set(`${tick.label} ${tick.column ?? ""}`, tick)
    return found.size >= wanted
  }
  if (!take()) await walker.reach(() => take())
  return [...found.values()]
}

/** Where the boxes of a column stand, for rows further down. */
const columns = new WeakMap<Walker, Map<string, number>>()

export async function tickOne(walker: Walker, tick: Tick, on = true): Promise<void> {
  if (tick.column) return tickRight(walker, tick.label, tick.column)
  const label = (seen: Seen) => seen.kind === "box" && isLabel(seen.text, tick.label, walker)
  if (!walker.sees(({ kind, text }) => kind === "field" && text === "")) {
    const opener = ({ kind, text }: Seen) =>
      kind === "button" &&
      namedButtons(walker)
        .concat("Choose attributes")
        .some((name) => text.startsWith(name)) &&
      /^Choose|· \d+$/.test(text)
    if (!walker.sees(label)) {
      const found = await walker.reach(opener, drawerPlace(walker))
      if (!found) throw new Stuck("nothing opens the list of attributes")
      if (!walker.sees(label)) await walker.pressAt(found)
    }
  }
  // Whoever looks for “Adresse” and comes past “Address” stops there; an exact one in the same view wins.
  const alike = (seen: Seen) => seen.kind === "box" && !walker.sees(label) && isNearly(seen.text, tick.label)
  const box = await walker.reach((seen) => label(seen) || alike(seen), listPlace(walker))
  if (box && !isLabel(box.text, tick.label, walker))
    walker.notes.push(`the guide says “${tick.label}”, the list in Personio “${box.text}”`)
  if (!box) throw new Stuck(`“${tick.label}” is not in Personio's list`)
  if (box.on !== on) await walker.pressAt(box)
}

/** The guide speaks of “First name” where the list says “First name (legal)”. */
const isLabel = (text: string, label: string, walker: Walker) =>
  text === label || (text.startsWith(`${label} (`) && !walker.sees(label))

/** One own field in two languages: “Adresse”, “Address”. */
function isNearly(text: string, label: string): boolean {
  if (Math.min(text.length, label.length) < 6) return false
  let row = [...label].map((_, at) => at + 1)
  for (const [line, letter] of [...text.toLowerCase()].entries()) {
    let corner = line
    let left = line + 1
    row = row.map((above, at) => {
      const same = label.toLowerCase()[at] === letter
      const cost = Math.min(above + 1, left + 1, corner + (same ? 0 : 1))
      corner = above
      left = cost
      return cost
    })
  }
  return (row.at(-1) ?? 9) <= 2
}

async function tickRight(walker: Walker, row: string, column: string): Promise<void> {
  const known = columns.get(walker) ?? new Map<string, number>()
  columns.set(walker, known)
  const head = walker.find(({ kind, text }) => kind === "text" && text === column)
  if (head) known.set(column, head.x)
  const x = known.get(column)
  if (x === undefined) throw new Stuck(`no column “${column}”`)
  const label = await walker.reach(
    ({ kind, text, list }) => kind === "text" && text === row && list > 0,
    drawerPlace(walker),
  )
  if (!label) throw new Stuck(`no row “${row}” among the access rights`)
  await walker.pressAt({ x, y: label.y })
}

/** Over the drawer: right above its foot. */
function drawerPlace(walker: Walker): { x: number; y: number } | undefined {
  const foot = walker.onward
  return foot && { x: foot.x - 200, y: foot.y - 120 }
}

function listPlace(walker: Walker): { x: number; y: number } | undefined {
  const rows = walker.sight.filter(({ kind, text, list }) => kind === "box" && text !== "" && list > 0)
  return rows[Math.floor(rows.length / 2)] ?? drawerPlace(walker)
}

/** Copies the value that an empty slot of the product is named after, and pastes it there. */
export async function bring(walker: Walker, value: "client ID" | "secret"): Promise<void> {
  await copyValue(walker, value)
  await walker.switchTo("product")
  await pasteInto(walker, value)
}

export async function copyValue(walker: Walker, value: "client ID" | "secret"): Promise<void> {
  const copy = ({ kind, text }: Seen) =>
    kind === "button" && /^Copy/.test(text) && text.toLowerCase().includes(value.toLowerCase())
  const found = await walker.reach(copy, drawerPlace(walker))
  if (!found) throw new Stuck(`nothing copies the ${value}`)
  await walker.pressCopy(found)
}

/** By the hint that any place will do, or because the cursor stands there already; else the slot is pressed first. */
export async function pasteInto(walker: Walker, value: "client ID" | "secret"): Promise<void> {
  const hinted = walker.sees(saying("connect.pasteHint"))
  const isSlot = ({ kind, text }: Seen) => kind === "field" && text === said("connect.pasteHere")
  const ready = walker.sees((seen) => isSlot(seen) && seen.focused)
  if (!hinted && !ready) {
    const slots = walker.sight.filter(isSlot)
    const slot = value === "client ID" || slots.length === 1 ? slots[0] : slots[1]
    if (!slot) throw new Stuck(`no slot for the ${value} in view`)
    await walker.pressAt(slot)
  }
  await walker.paste()
}

/** Both values, one after the other: there is one clipboard. */
export async function bringBoth(walker: Walker): Promise<void> {
  await bring(walker, "client ID")
  await walker.switchTo("personio")
  await bring(walker, "secret")
}

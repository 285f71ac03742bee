/** Something to read or press in the front tab, as far as it is in view right now. */
export interface Seen {
  /** The whole text it belongs to, also the part that is out of view. */
  readonly text: string
  /** Places in `text` of the words that are in view. */
  readonly words: readonly number[]
  /** A point on it, in CSS pixels of the window. */
  readonly x: number
  readonly y: number
  /** What it looks like: something to press, to tick, to write in, or text. */
  readonly kind: "button" | "box" | "field" | "text"
  /** For a box: whether it is ticked. For a field: whether it holds something. */
  readonly on: boolean
  /** 2 for a screen's heading, 3 and 4 for those below it; 0 for anything else. */
  readonly level: number
  /** Number of the list it stands in, counted from 1; 0 outside a list. */
  readonly list: number
  /** Number of the row of that list. */
  readonly row: number
  /** The cursor or the focus ring is on it. */
  readonly focused: boolean
}

/**
 * Runs inside the page. Answers only what a person sees there: a word counts when its middle is in the window and
 * nothing covers it. No test ids, accessible names or hidden text. From top to bottom as written in the document.
 */
export function see(): Seen[] {
  const lists = new Map<Element, number>()
  const rows = new Map<Element, number>()
  const number = (of: Map<Element, number>, element: Element | null | undefined) => {
    if (!element) return 0
    if (!of.has(element)) of.set(element, of.size + 1)
    return of.get(element) ?? 0
  }
  const inView = (x: number, y: number, owner: Element) => {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (hit === owner || owner.contains(hit))
  }
  const place = (element: Element) => {
    const row = element.closest("li, tr")
    return {
      level: Number(element.closest("h1, h2, h3, h4")?.tagName.slice(1) ?? 0),
      list: number(lists, row?.closest("ul, ol, table")),
      row: number(rows, row),
    }
  }
  const seen: Seen[] = []
  const blocks = new Map<Element, { text: string; words: number[]; at: { x: number; y: number } | null }>()
  const blockOf = (node: Node) => {
    let element = node.parentElement
    while (element && /^(?:inline|contents)$/.test(getComputedStyle(element).display))
      element = element.parentElement
    return element ?? document.body
  }
  const kindOf = (element: Element): Pick<Seen, "kind" | "on"> => {
    const box = element.closest("label")?.querySelector("input[type=checkbox], [role=checkbox]")
    const named = element.closest("label")?.htmlFor
    const other = named ? document.getElementById(named) : null
    const tick = box ?? (other?.matches("[role=checkbox]") ? other : null)
    if (tick)
      return {
        kind: "box",
        on: tick instanceof HTMLInputElement ? tick.checked : tick.getAttribute("aria-checked") === "true",
      }
    return { kind: element.closest("button, a[href]") ? "button" : "text", on: false }
  }

  const order: Element[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.matches("input, [role=checkbox]")) order.push(node)
      continue
    }
    const owner = node.parentElement
    if (!owner || owner.closest("script, style, noscript, select, template, title")) continue
    const content = node.textContent ?? ""
    const block = blockOf(node)
    if (content.trim() === "") {
      const entry = blocks.get(block)
      if (entry) entry.text += " "
      continue
    }
    if (!blocks.has(block)) {
      blocks.set(block, { text: "", words: [], at: null })
      order.push(block)
    }
    const entry = blocks.get(block)
    if (!entry) continue
    for (const match of content.matchAll(/\S+/g)) {
      const range = document.createRange()
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      const [rect] = range.getClientRects()
      const joined = match.index === 0 && entry.text !== "" && !/\s$/.test(entry.text)
      const at = (entry.text + (joined ? "" : " ")).trim() === "" ? 0 : entry.text.trim().split(/\s+/).length
      const spot = rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
      if (spot && rect.width > 0 && inView(spot.x, spot.y, owner)) {
        if (!joined) entry.words.push(at)
        entry.at ??= spot
      }
      entry.text = joined ? entry.text + match[0] : `${entry.text} ${match[0]}`
    }
    if (/\s$/.test(content)) entry.text += " "
  }
  for (const element of order) {
    const entry = blocks.get(element)
    if (entry) {
      const text = entry.text.replace(/\s+/g, " ").trim()
      const focused = element.closest("button, a[href]")?.matches(":focus") ?? false
      if (entry.at)
        seen.push({ text, words: entry.words, ...entry.at, ...kindOf(element), ...place(element), focused })
      continue
    }
    const { x, y, width, height } = element.getBoundingClientRect()
    const spot = { x: x + width / 2, y: y + height / 2 }
    if (width < 2 || !inView(spot.x, spot.y, element)) continue
    const tick = element.matches("[type=checkbox], [role=checkbox]")
    const input = element instanceof HTMLInputElement ? element : null
    const on = tick
      ? (input?.checked ?? element.getAttribute("aria-checked") === "true")
      : input?.value !== ""
    const text = tick ? "" : input?.value || input?.placeholder || ""
    seen.push({
      text,
      words: text.split(/\s+/).map((_, index) => index),
      ...spot,
      kind: tick ? "box" : "field",
      on,
      ...place(element),
      focused: element.matches(":focus"),
    })
  }
  return seen
}

/**
 * What can be seen of the dialog from inside its page; every question answers with what is wrong, in words.
 * Handed to the page as it stands, so it uses nothing from outside.
 */
export function createLook() {
  const dialog = () => {
    const found = document.querySelector<HTMLElement>("[data-pc-part=dialog]")
    if (!found) throw new Error("no dialog")
    return found
  }
  const all = () => [...dialog().querySelectorAll<HTMLElement>("*:not(svg, svg *)")]
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest(".pc\\:sr-only, [style*='clip:'], [data-pc-part=probe], [data-pc-part=anchor]")
  const nameOf = (element: Element) => {
    const said = element.getAttribute("aria-label") ?? element.textContent?.trim() ?? ""
    return `${element.localName} “${said.slice(0, 60)}”`
  }
  const clips = (style: CSSStyleDeclaration) => style.overflowX !== "visible" || style.overflowY !== "visible"

  /** The part of `rect` that is in view: scrolled-away text overlaps nothing. */
  function inView(rect: DOMRect, from: Element): DOMRect | null {
    let { left, top, right, bottom } = rect
    for (let at: Element | null = from; at && at !== dialog().parentElement; at = at.parentElement) {
      if (!clips(getComputedStyle(at))) continue
      const box = at.getBoundingClientRect()
      left = Math.max(left, box.left)
      top = Math.max(top, box.top)
      right = Math.min(right, box.right)
      bottom = Math.min(bottom, box.bottom)
    }
    return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : null
  }

  /** Pieces of text, each with the boxes of its lines. */
  function pieces() {
    const found: { text: string; lines: DOMRect[] }[] = []
    const walker = document.createTreeWalker(dialog(), NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!node.nodeValue?.trim() || !parent || parent.closest("svg") || !isSeen(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const lines = [...range.getClientRects()].flatMap((rect) => inView(rect, parent) ?? [])
      found.push({ text: node.nodeValue.trim().slice(0, 60), lines })
    }
    return found
  }

  /** Text on text. Letters' boxes are a little higher than the letters. */
  function overlaps(): string[] {
    const texts = pieces()
    return texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) =>
          a.lines.some((x) =>
            b.lines.some(
              (y) =>
                Math.min(x.right, y.right) - Math.max(x.left, y.left) > 2 &&
                Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 4,
            ),
          ),
        )
        .map((b) => `“${a.text}” lies on “${b.text}”`),
    )
  }

  /** Wider or higher than its place; what scrolls on purpose may be higher, a text field wider. */
  function sticksOut(): string[] {
    return [dialog(), ...all()]
      .filter((element) => isSeen(element) && element.clientWidth > 1)
      .filter((element) => {
        const style = getComputedStyle(element)
        if (style.display === "inline" || style.textOverflow === "ellipsis" || element.localName === "input")
          return false
        // A button that looks like text has 4 px of air, which is no text.
        const wide = element.scrollWidth > element.clientWidth + 4
        const high =
          ["hidden", "clip"].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1
        return wide || high
      })
      .map(nameOf)
  }

  /** Texts that end in “…”. */
  const shortened = () =>
    all()
      .filter((element) => isSeen(element) && getComputedStyle(element).textOverflow === "ellipsis")
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map(nameOf)

  const stops = () =>
    [
      ...dialog().querySelectorAll<HTMLElement>("a[href],button,input,select,textarea,summary,[tabindex]"),
    ].filter((element) => element.tabIndex >= 0 && !element.matches(":disabled") && isSeen(element))

  /** What is pressed for it: a field with its frame, a checkbox with its label. */
  const targetOf = (stop: HTMLElement) =>
    stop.closest<HTMLElement>("[data-pc-ring]") ??
    (stop.matches("input, [role=checkbox]") ? stop.closest<HTMLElement>("label") : null) ??
    stop

  /** Controls smaller than `least` pixels either way. */
  const smallerThan = (least: number, which = "*") =>
    stops()
      .filter((stop) => stop.matches(which))
      .map((stop) => ({ stop, box: targetOf(stop).getBoundingClientRect() }))
      .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(({ stop, box }) => `${nameOf(stop)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`)

  /** Focuses one control after the other, as Tab does: each has to be in the window with nothing above it. */
  function unreachable(): string[] {
    const before = document.activeElement
    const found: string[] = []
    for (const stop of stops()) {
      stop.focus()
      if (document.activeElement !== stop) found.push(`${nameOf(stop)} takes no focus`)
      const [line] = stop.getClientRects()
      const box = line ?? stop.getBoundingClientRect()
      if (box.left < -0.5 || box.top < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5)
        found.push(`${nameOf(stop)} is outside of the window`)
      // A button that rests lets presses through to what is behind it.
      if (stop.matches("[data-resting]")) continue
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      // At the middle and at its edges: corners may be round.
      for (const [atX, atY] of [
        [x, y],
        [x, box.top + 3],
        [x, box.bottom - 3],
        [box.left + 3, y],
        [box.right - 3, y],
      ] as const) {
        const hit = document.elementFromPoint(atX, atY)
        if (hit && (targetOf(stop).contains(hit) || stop.contains(hit))) continue
        found.push(`${nameOf(stop)} is covered by ${hit ? nameOf(hit) : "nothing of the page"}`)
        break
      }
    }
    if (before instanceof HTMLElement) before.focus()
    return found
  }

  /** Whatever would scroll sideways, the page included. */
  const sideways = () =>
    [document.documentElement, dialog(), ...all()]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter(
        (element) =>
          element === document.documentElement ||
          ["auto", "scroll"].includes(getComputedStyle(element).overflowX),
      )
      .map(nameOf)

  const motion = () =>
    [dialog(), ...dialog().querySelectorAll("*")]
      .filter((element) => {
        if (element.matches("[data-pc-part=probe]")) return false
        const { transitionDuration, animationDuration, animationName, scrollBehavior } =
          getComputedStyle(element)
        const moves = (durations: string) =>
          durations.split(", ").some((duration) => Number.parseFloat(duration) > 0)
        return (
          moves(transitionDuration) ||
          (animationName !== "none" && moves(animationDuration)) ||
          scrollBehavior === "smooth"
        )
      })
      .map(nameOf)

  /** In forced colours a shape is its border: controls and cards without one would be gone, as would be drawings. */
  function vanished(): string[] {
    const paper = getComputedStyle(dialog()).backgroundColor
    const found: string[] = []
    const inked = (colour: string) => colour !== paper && !/^rgba\(.*, 0\)$|transparent/.test(colour)
    const framed = (element: Element) => {
      const style = getComputedStyle(element)
      return (
        (Number.parseFloat(style.borderTopWidth) > 0 && inked(style.borderTopColor)) ||
        inked(style.backgroundColor)
      )
    }
    const shapes = "[data-look=filled], [data-look=outlined], [data-pc-ring], [role=checkbox], section"
    for (const shape of [dialog(), ...dialog().querySelectorAll(shapes)])
      if (isSeen(shape) && !framed(shape)) found.push(`${nameOf(shape)} has no outline`)
    for (const element of all()) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      )
      if (!own || !isSeen(element)) continue
      let ground: Element | null = element
      while (ground && !inked(getComputedStyle(ground).backgroundColor) && ground !== dialog())
        ground = ground.parentElement
      const on = ground ? getComputedStyle(ground).backgroundColor : paper
      const style = getComputedStyle(element)
      if (style.color === on) found.push(`${nameOf(element)} has the colour of its ground`)
      // The browser puts a plate of the paper's colour behind words, unless told not to.
      const hasPlate = style.getPropertyValue("forced-color-adjust") !== "none"
      if (hasPlate && style.color === paper) found.push(`${nameOf(element)} has the colour of its plate`)
    }
    for (const drawing of dialog().querySelectorAll("svg")) {
      if (!isSeen(drawing)) continue
      const drawn = [...drawing.querySelectorAll("path, rect, circle, line, text")].some((shape) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(shape)
        return (
          (fill !== "none" && inked(fill)) || (stroke !== "none" && inked(stroke) && strokeWidth !== "0px")
        )
      })
      const onAccent = drawing.closest("[data-look=filled], [role=checkbox]:not([data-state=unchecked])")
      if (!drawn && !onAccent)
        found.push(`a drawing beside ${nameOf(drawing.parentElement ?? drawing)} is gone`)
    }
    for (const stop of stops()) {
      stop.focus()
      const ring = getComputedStyle((stop.matches("input") && stop.closest("[data-pc-ring]")) || stop)
      if (ring.outlineStyle !== "solid" || !inked(ring.outlineColor))
        found.push(`${nameOf(stop)} shows no focus`)
    }
    return found
  }

  /** Named by what stands there as its heading, described by nothing, and the focus is in it. */
  function misnamed(): string[] {
    const heading = dialog().querySelector("h2")
    return [
      ...(dialog().matches(":modal") ? [] : ["it is not modal"]),
      ...(heading && isSeen(heading) && dialog().getAttribute("aria-labelledby") === heading.id
        ? []
        : ["no name"]),
      ...(dialog().hasAttribute("aria-describedby") ? ["all of it is read at once"] : []),
      ...(dialog().contains(document.activeElement) ? [] : ["the focus is elsewhere"]),
    ]
  }

  /** The close button at the upper end, Help before the actions; a question takes the footer's place for a moment. */
  function misplaced(): string[] {
    const found: string[] = []
    const frame = dialog().getBoundingClientRect()
    const box = dialog().querySelector("[data-pc-part=close]")?.getBoundingClientRect()
    const isMirrored = getComputedStyle(dialog()).direction === "rtl"
    const fromEnd = box && (isMirrored ? box.left - frame.left : frame.right - box.right)
    if (box === undefined || fromEnd === undefined || Math.abs(fromEnd - 12) > 1 || box.top - frame.top > 8)
      found.push(`close is ${fromEnd} from the end, ${box && box.top - frame.top} from the top`)
    const footer = dialog().querySelector("[data-pc-part=footer]")
    const help = footer?.lastElementChild?.previousElementSibling
    if (
      !footer?.querySelector("[data-pc-part=confirm]") &&
      !help?.matches("a[target=_blank], button[aria-expanded]")
    )
      found.push("help is not before the actions")
    return found
  }

  return {
    misnamed,
    misplaced,
    motion,
    overlaps,
    shortened,
    sideways,
    smallerThan,
    sticksOut,
    unreachable,
    vanished,
  }
}

export type Look = ReturnType<typeof createLook>

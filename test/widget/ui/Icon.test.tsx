import { render } from "@testing-library/react"
import { expect, it } from "vitest"
import { Icon, type IconName } from "../../../src/widget/ui/Icon.js"

const names: Record<IconName, true> = {
  "arrow-left": true,
  "arrow-right": true,
  check: true,
  chevron: true,
  close: true,
  copy: true,
  external: true,
  info: true,
  lock: true,
  minus: true,
  question: true,
  spinner: true,
  warning: true,
}

it.each(Object.keys(names) as IconName[])(
  "the icon %s stays on its grid and out of the accessibility tree",
  (name) => {
    const { container } = render(<Icon name={name} />)
    const svg = container.querySelector("svg")
    expect(svg).toHaveAttribute("aria-hidden", "true")
    expect(svg).toHaveAttribute("focusable", "false")
    expect(svg?.querySelector("path")?.getAttribute("d")).toMatch(/^M/)
    expect(container.innerHTML).not.toContain("style=")
  },
)

it("every name gives a different picture", () => {
  const looks = Object.keys(names).map((name) => render(<Icon name={name as IconName} />).container.innerHTML)
  expect(new Set(looks).size).toBe(looks.length)
})

it("an icon that draws itself draws the whole line, however long the line is", () => {
  const { container } = render(<Icon name="check" draws />)
  const path = container.querySelector("path")
  expect(path).toHaveAttribute("pathLength", "1")
  expect(path).toHaveAttribute("stroke-dasharray", "1 1")
})

import { render, screen, within } from "@testing-library/react"
import type { ReactElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { areas } from "../../../../src/contract/catalogue.js"
import { AccessRights } from "../../../../src/widget/guide/drawings/AccessRights.js"
import { AddressBar } from "../../../../src/widget/guide/drawings/AddressBar.js"
import { ConnectedIntegrations } from "../../../../src/widget/guide/drawings/ConnectedIntegrations.js"
import { MarketplaceListing } from "../../../../src/widget/guide/drawings/MarketplaceListing.js"
import { NameStep } from "../../../../src/widget/guide/drawings/NameStep.js"
import { RepairRow } from "../../../../src/widget/guide/drawings/RepairRow.js"
import { SettingsWay } from "../../../../src/widget/guide/drawings/SettingsWay.js"
import { ViewCredentials } from "../../../../src/widget/guide/drawings/ViewCredentials.js"

const one = ["Top right"]
const two = ["Paste the name", "“Next”"]
const three = ["“Copy client ID”", "“Copy secret”", "“Finish”: later"]

const drawings: Record<string, ReactElement<{ captions: readonly string[] }>> = {
  AddressBar: <AddressBar name="acme" suffix=".app.personio.com" captions={one} />,
  ConnectedIntegrations: <ConnectedIntegrations captions={one} />,
  SettingsWay: <SettingsWay captions={two} />,
  NameStep: <NameStep credentialName="onyo-acme-4f7c" captions={two} />,
  AccessRights: <AccessRights rights={["employees:read"]} attributes={3} captions={two} />,
  ViewCredentials: <ViewCredentials captions={three} />,
  RepairRow: <RepairRow credentialName="onyo-acme-4f7c" captions={one} />,
  MarketplaceListing: <MarketplaceListing captions={two} />,
}

const canvas = () => {
  const svg = document.querySelector("svg")
  if (!svg) throw new Error("no canvas")
  return svg
}
const lettersIn = (scope: Element) =>
  [...scope.querySelectorAll("text, span[aria-hidden]")].map((node) => node.textContent).filter(isLetter)
const isLetter = (text: string | null): text is string => /^[a-f]$/.test(text ?? "")
const numbers = (element: Element, ...names: string[]) =>
  names.map((name) => Number(element.getAttribute(name)))

describe.each(Object.entries(drawings))("drawing %s", (_, drawing) => {
  it("says everything in words beside shapes that assistive technology skips", () => {
    render(drawing)
    const words = screen.getAllByRole("listitem").map((item) => item.lastElementChild?.textContent)
    expect(words).toEqual(drawing.props.captions)
    expect(canvas()).toHaveAttribute("aria-hidden", "true")
    expect(within(screen.getByRole("figure")).queryByRole("img")).toBeNull()
  })

  it("marks each place with the letter of its caption", () => {
    render(drawing)
    const places = lettersIn(canvas())
    expect(places).toHaveLength(drawing.props.captions.length)
    expect(lettersIn(screen.getByRole("list"))).toEqual([...places].sort())
  })

  it("has its discs outside of what they mark, inside of the picture", () => {
    render(drawing)
    const [, , width, height] = (canvas().getAttribute("viewBox") ?? "").split(" ").map(Number)
    const discs = [...canvas().querySelectorAll("circle[r='8']")].map((disc) => numbers(disc, "cx", "cy"))
    expect(discs).toHaveLength(drawing.props.captions.length)
    for (const [x = 0, y = 0] of discs) {
      expect(Math.min(x, y, Number(width) - x, Number(height) - y)).toBeGreaterThanOrEqual(8)
      for (const target of canvas().querySelectorAll(
        "[data-fill=accent][data-line=accent]:not([data-ticked])",
      )) {
        const [left = 0, top = 0, wide = 0, high = 0] = numbers(target, "x", "y", "width", "height")
        const isBeside = x + 8 <= left || x - 8 >= left + wide || y + 8 <= top || y - 8 >= top + high
        expect(isBeside).toBe(true)
      }
    }
  })

  it("needs no style attribute, also from the server", () => {
    expect(renderToStaticMarkup(drawing)).not.toContain("style=")
  })

  it("puts nothing on the root of the SVG that a reset takes away", () => {
    render(drawing)
    for (const hint of ["fill", "stroke", "width", "height"]) expect(canvas()).not.toHaveAttribute(hint)
  })
})

it("counts on from the drawing before it", () => {
  render(<NameStep credentialName="onyo" captions={two} first="d" />)
  expect(lettersIn(canvas())).toEqual(["d", "e"])
  expect(lettersIn(screen.getByRole("list"))).toEqual(["d", "e"])
})

it("keeps the language of a quoted label", () => {
  render(
    <ConnectedIntegrations
      captions={[
        <span key="a" lang="de">
          „Weiter“
        </span>,
      ]}
    />,
  )
  expect(screen.getByText("„Weiter“")).toHaveAttribute("lang", "de")
})

describe.each([
  ["NameStep", NameStep],
  ["RepairRow", RepairRow],
])("the credential name in %s", (_, Drawing) => {
  it("stands there as it will in Personio", () => {
    render(<Drawing credentialName="onyo-acme-4f7c" captions={one} />)
    expect(screen.getByText("onyo-acme-4f7c")).toBeVisible()
  })

  it.each(["thrive-learning-globex-international-9b12", "株式会社サンプル連携用認証情報データ"])(
    "is cut where its field ends: %s",
    (name) => {
      render(<Drawing credentialName={name} captions={one} />)
      const text = screen.getByText(/…$/)
      const shown = text.textContent.slice(0, -1)
      const [start, length] = numbers(text, "x", "textLength") as [number, number]
      expect(start + length).toBeLessThan(262)
      expect(shown.length).toBeGreaterThan(5)
      expect(name.startsWith(shown)).toBe(true)
    },
  )
})

describe("AddressBar", () => {
  it.each(["acme", "mmm", "muster-beteiligungsgesellschaft-berlin"])(
    "frames the asked-for part of %s",
    (name) => {
      render(<AddressBar name={name} suffix=".app.personio.com" captions={one} />)
      const [part, rest] = [...canvas().querySelectorAll("text[textLength]")]
      if (!part || !rest) throw new Error("no address")
      const frame = part.previousElementSibling as Element
      const [left, width] = numbers(frame, "x", "width") as [number, number]
      const [start, length] = numbers(part, "x", "textLength") as [number, number]
      const [restStart, restLength] = numbers(rest, "x", "textLength") as [number, number]
      expect(left).toBeLessThan(start)
      expect(start + length).toBeLessThan(left + width)
      expect(left + width).toBeLessThan(restStart)
      expect(restStart + restLength).toBeLessThan(266)
      expect(name.startsWith(part.textContent.replace("…", ""))).toBe(true)
      expect(rest).toHaveTextContent(".app.personio.com")
    },
  )
})

describe("AccessRights", () => {
  const row = (area: string) => canvas().querySelector(`[data-area="${area}"]`) as Element
  const boxes = (area: string) =>
    [...row(area).querySelectorAll("[data-ticked]")].map((box) => box.getAttribute("data-ticked"))
  const top = (area: string) => Number(row(area).querySelector("[data-ticked]")?.getAttribute("y"))

  it("shows the twelve rows in Personio's order, those asked for at their place", () => {
    render(
      <AccessRights
        rights={["org_units:read", "employees:read", "attendances:write"]}
        attributes={2}
        captions={two}
      />,
    )
    expect([...areas].sort((one, other) => top(one) - top(other))).toEqual(areas)
    expect(areas.filter((area) => row(area).getAttribute("data-asked") === "true")).toEqual([
      "employees",
      "attendances",
      "org_units",
    ])
    expect(boxes("employees")).toEqual(["true", "false"])
    expect(boxes("attendances")).toEqual(["false", "true"])
    expect(boxes("recruiting")).toEqual(["false", "false"])
  })

  it("offers no write box where Personio has none", () => {
    render(<AccessRights rights={["org_units:read"]} attributes={0} captions={one} />)
    expect(boxes("org_units")).toEqual(["true"])
  })

  it("says how many attributes to choose, and points there only if there are any", () => {
    const { rerender } = render(<AccessRights rights={["employees:read"]} attributes={10} captions={two} />)
    expect(screen.getByText("10")).toBeVisible()
    rerender(<AccessRights rights={["employees:read"]} attributes={0} captions={one} />)
    expect(lettersIn(canvas())).toEqual(["a"])
    expect(screen.queryByText("0")).toBeNull()
  })
})

import { useLayoutEffect, useRef, useState } from "react"
import { type Token, tokens, valueAt } from "./tokens.js"

/** Every token with its value in light and in dark, its default and what it changes. */
export function Tokens() {
  const kinds = [...new Set(tokens.map(({ kind }) => kind))]
  const light = useValues("light")
  const dark = useValues("dark")
  return (
    <div className="board">
      <h1>Tokens</h1>
      <p>
        Each is the CSS variable <code>--pc-name</code>, which you set in <code>appearance.variables</code> or
        in CSS on any ancestor.
      </p>
      {light.probe}
      {dark.probe}
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{titles[kind]}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">Token</th>
                <th scope="col">Light</th>
                <th scope="col">Dark</th>
                <th scope="col">What it is</th>
                <th scope="col">Default</th>
              </tr>
            </thead>
            <tbody>
              {tokens
                .filter((token) => token.kind === kind)
                .map((token) => (
                  <tr key={token.name}>
                    <th scope="row">
                      <code>{token.name}</code>
                    </th>
                    <td>
                      <Sample token={token} value={light.values[token.name]} />
                    </td>
                    <td>
                      <Sample token={token} value={dark.values[token.name]} />
                    </td>
                    <td>{inCode(token.meaning)}</td>
                    <td>{token.fallback ? inCode(token.fallback) : "from the style sheet"}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}

const titles: Record<Token["kind"], string> = {
  color: "Colours",
  radius: "Corners",
  length: "Lengths",
  font: "Fonts",
  weight: "Weights",
  shadow: "Shadow",
  filter: "Filter",
  number: "Numbers",
}

/** The values in one scheme, and the element that has to be on the page for them. */
function useValues(scheme: "light" | "dark") {
  const root = useRef<HTMLSpanElement>(null)
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  useLayoutEffect(() => {
    const { current } = root
    if (current) setValues(Object.fromEntries(tokens.map(({ name }) => [name, valueAt(current, name)])))
  }, [])
  return { values, probe: <span ref={root} className="pc-root" data-pc-scheme={scheme} /> }
}

/** What a value looks like, and the value as text. */
function Sample({ token: { kind }, value = "" }: { token: Token; value: string | undefined }) {
  const looks = {
    color: { background: value },
    radius: { borderRadius: value, border: "1px solid var(--muted)" },
    shadow: { boxShadow: value },
  }[kind as "color"]
  if (value === "") return <>–</>
  return (
    <div className="board-sample">
      {looks ? <span aria-hidden="true" style={looks} /> : null}
      <code style={kind === "font" ? { fontFamily: value } : undefined}>
        {kind === "color" ? hexOf(value) : value}
      </code>
    </div>
  )
}

/** A colour as people write it, whatever it was computed from. */
export function hexOf(color: string): string {
  const context = new OffscreenCanvas(1, 1).getContext("2d")
  if (!context || color === "") return color
  context.fillStyle = color
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data
  const hex = [red, green, blue].map((channel) => channel.toString(16).padStart(2, "0")).join("")
  return alpha === 255 ? `#${hex}` : `#${hex} at ${Math.round(alpha / 2.55)} %`
}

/** Text in which a name stands between backticks. */
export const inCode = (text: string) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
  text.split("`").map((piece, at) => (at % 2 === 1 ? <code key={at}>{piece}</code> : piece))

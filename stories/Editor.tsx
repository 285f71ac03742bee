import { type Appearance, checkAppearance, PersonioConnect, presets } from "personio-connect"
import { type RefObject, useId, useLayoutEffect, useRef, useState } from "react"
import { firstAccountOf, hostProps } from "../demo/hosts.js"
import type { AppearanceVariable } from "../src/widget/styles/appearance.js"
import { createScene } from "./scene.jsx"
import { hexOf, inCode } from "./Tokens.jsx"
import { type Token, tokens, valueAt } from "./tokens.js"

type Variables = Partial<Record<AppearanceVariable, string>>

const { onVerify, scopes } = createScene("onyo")
const account = hostProps(firstAccountOf("onyo"))
const connection = {
  id: "connection-1",
  hostname: "acme.app.personio.com",
  credentialName: "onyo-acme-4f7c",
  problem: "rejected",
} as const

/** What the widget shows beside the controls. */
const screens = {
  "1 Prepare": {},
  "2 Connect": { defaultAddress: "acme" },
  Reconnect: { connection },
} as const
type ScreenName = keyof typeof screens

/** All tokens live, and what they come to as code. */
export function Editor() {
  const [variables, setVariables] = useState<Variables>({})
  const [preset, setPreset] = useState<keyof typeof presets>("default")
  const [options, setOptions] = useState<Readonly<Record<string, string>>>({})
  const [screen, setScreen] = useState<ScreenName>("1 Prepare")
  const preview = useRef<HTMLDivElement>(null)
  const current = useCurrentValues(preview)
  const set = (name: AppearanceVariable, value: string) => setVariables({ ...variables, [name]: value })
  const reset = (name: AppearanceVariable) =>
    setVariables(Object.fromEntries(Object.entries(variables).filter(([other]) => other !== name)))
  const own: Appearance = {
    ...inOptions(options),
    ...(Object.keys(variables).length > 0 ? { variables } : {}),
  }

  const appearance: Appearance = { preset: presets[preset], ...own }

  return (
    <div className="board board-editor">
      <div>
        <h1>Editor</h1>
        <Choice
          label="Screen"
          value={screen}
          options={Object.keys(screens)}
          onChange={(name) => setScreen(name as ScreenName)}
        />
        <Choice
          label="preset"
          value={preset}
          options={Object.keys(presets)}
          onChange={(name) => setPreset(name as keyof typeof presets)}
        />
        {Object.entries(choices).map(([name, values]) => (
          <Choice
            key={name}
            label={name}
            value={options[name] ?? ""}
            options={["", ...values]}
            onChange={(value) => setOptions({ ...options, [name]: value })}
          />
        ))}
        <Code appearance={own} preset={preset} />
        <Contrast appearance={appearance} />
        {groups.map(([title, names]) => (
          <details key={title} open={title === "Colours"}>
            <summary>{title}</summary>
            {names.map((token) => (
              <Field
                key={token.name}
                token={token}
                value={variables[token.name]}
                current={current[token.name] ?? ""}
                onChange={(value) => set(token.name, value)}
                onReset={() => reset(token.name)}
              />
            ))}
          </details>
        ))}
      </div>
      <div ref={preview}>
        <PersonioConnect
          {...account}
          {...screens[screen]}
          key={screen}
          scopes={scopes}
          onVerify={onVerify}
          layout="inline"
          appearance={appearance}
        />
      </div>
    </div>
  )
}

/** What is not a token: the density, and the options that show without a dialog around the widget. */
const choices = {
  density: ["comfortable", "compact"],
  header: ["true", "false"],
  progress: ["true", "false"],
  drawings: ["accent", "neutral"],
  links: ["sentences", "always"],
  height: ["fixed", "auto"],
} as const

/** What was chosen, as a host writes it. */
function inOptions(chosen: Readonly<Record<string, string>>): Pick<Appearance, "density" | "options"> {
  const { density, ...rest } = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ""))
  const values = Object.entries(rest).map(([name, value]) => [
    name,
    value === "true" || (value !== "false" && value),
  ])
  return {
    ...(density ? { density: density as NonNullable<Appearance["density"]> } : {}),
    ...(values.length > 0 ? { options: Object.fromEntries(values) } : {}),
  }
}

/** The tokens by what they are about, in the order of their table. */
const groups: readonly (readonly [string, readonly Token[]])[] = [
  ["Colours", ofKind("color")],
  ["Corners and lines", ofKind("radius", "length")],
  ["Letters", ofKind("font", "weight")],
  ["Depth and motion", ofKind("shadow", "filter", "number")],
]

function ofKind(...kinds: readonly Token["kind"][]): readonly Token[] {
  return tokens.filter(({ kind }) => kinds.includes(kind))
}

/** What each token is in the preview at the moment, whatever says so. */
function useCurrentValues(preview: RefObject<HTMLElement | null>) {
  const [values, setValues] = useState<Variables>({})
  useLayoutEffect(() => {
    const read = () => {
      const root = preview.current?.querySelector(".pc-root:has([data-pc-part=inline])")
      if (!root) return
      setValues(Object.fromEntries(tokens.map(({ name }) => [name, valueAt(root, name)])))
    }
    read()
    // The widget is fetched, follows the scheme of the page, and gets its variables after it is drawn.
    const changes = new MutationObserver(read)
    if (preview.current)
      changes.observe(preview.current, {
        subtree: true,
        childList: true,
        attributeFilter: ["style", "data-pc-inherited", "data-pc-density"],
      })
    return () => changes.disconnect()
  }, [preview])
  return values
}

interface FieldProps {
  token: Token
  /** What was entered; undefined while the default holds. */
  value: string | undefined
  /** What the token is at the moment. */
  current: string
  onChange: (value: string) => void
  onReset: () => void
}

/** One token with the input that fits its kind. Any CSS value can be typed beside it. */
function Field({ token, value, current, onChange, onReset }: FieldProps) {
  const id = useId()
  const { name, kind, meaning } = token
  return (
    <div className="board-field">
      <label htmlFor={id}>{name}</label>
      {kind === "color" ? (
        <input
          type="color"
          aria-label={`${name}, colour`}
          value={hexOf(value ?? current).slice(0, 7) || "#000000"}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : ranges[kind] ? (
        <input
          type="range"
          aria-label={`${name}, slider`}
          {...rangeOf(token)}
          value={Number.parseFloat(value ?? current) || 0}
          onChange={(event) => onChange(`${event.target.value}${ranges[kind]?.unit}`)}
        />
      ) : null}
      {suggestions[kind] ? (
        <datalist id={`${id}list`}>
          {suggestions[kind].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      ) : null}
      <input
        id={id}
        type="text"
        className={kind === "color" || ranges[kind] ? undefined : "board-wide"}
        list={suggestions[kind] ? `${id}list` : undefined}
        value={value ?? ""}
        placeholder={kind === "color" ? hexOf(current) : current || "of the page"}
        onChange={(event) => (event.target.value === "" ? onReset() : onChange(event.target.value))}
      />
      <button type="button" aria-label={`Reset ${name}`} disabled={value === undefined} onClick={onReset}>
        ↺
      </button>
      <small>{inCode(meaning)}</small>
    </div>
  )
}

const ranges: Partial<Record<Token["kind"], { max: number; step: number; unit: string }>> = {
  radius: { max: 32, step: 1, unit: "px" },
  length: { max: 40, step: 1, unit: "px" },
  weight: { max: 900, step: 100, unit: "" },
  number: { max: 2, step: 0.1, unit: "" },
}

/** Lengths are of very different sizes. */
function rangeOf({ name, kind }: Token) {
  const { max = 0, step = 1 } = ranges[kind] ?? {}
  if (name === "width" || name === "height") return { min: 320, max: 960, step: 8 }
  if (name === "border-width") return { min: 0, max: 4, step: 0.5 }
  if (name === "space") return { min: 2, max: 6, step: 0.25 }
  return { min: kind === "weight" ? 300 : 0, max, step }
}

const suggestions: Partial<Record<Token["kind"], readonly string[]>> = {
  font: ["Inter, sans-serif", "Montserrat, sans-serif", "Georgia, serif", "system-ui, sans-serif"],
  shadow: ["none", "0 24px 64px rgb(0 0 0 / 30%)", "0 2px 8px rgb(0 0 0 / 20%)", "8px 8px 0 black"],
  filter: ["none", "blur(4px)", "grayscale(1)"],
}

interface ChoiceProps {
  label: string
  value: string
  /** The empty one is the default. */
  options: readonly string[]
  onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="board-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {option || "default"}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What to write into the product. */
function Code({ appearance, preset }: { appearance: Appearance; preset: keyof typeof presets }) {
  const [copied, setCopied] = useState(false)
  const shown = useRef<HTMLPreElement>(null)
  const code = `appearance={${asCode(preset === "default" ? appearance : { preset: `presets.${preset}`, ...appearance })}}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setCopied(true)
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current)
    }
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="board-code" tabIndex={0} aria-label="Appearance as code">
        <pre ref={shown}>{code}</pre>
      </section>
      <button type="button" onClick={copy} onBlur={() => setCopied(false)}>
        {copied ? "Copied" : "Copy appearance"}
      </button>
    </>
  )
}

/** A value as Prettier writes it: names without quotation marks where they need none, and a preset by its own name. */
function asCode(value: object): string {
  return JSON.stringify(value, null, 2)
    .replace(/"(\w+)":/g, "$1:")
    .replace(/"(presets\.\w+)"/, "$1")
}

/** Which colours are too close, by `checkAppearance`, which a host can ask in its own tests. */
function Contrast({ appearance }: { appearance: Appearance }) {
  const pairs = checkAppearance(appearance)
  if (pairs.length === 0)
    return <p>Each pair of colours has the contrast that it needs, in light and in dark.</p>
  return (
    <details open={pairs.length < 6}>
      <summary>Contrast: {pairs.length} pairs to look at</summary>
      <table aria-label="Contrast">
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">Ratio</th>
            <th scope="col">Needed</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ pair, ratio, needed }) => (
            <tr key={pair}>
              <th scope="row">{pair}</th>
              <td>{Number.isNaN(ratio) ? "only the page knows" : ratio.toFixed(2)}</td>
              <td>{needed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

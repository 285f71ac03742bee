import { type Appearance, type AppearanceVariable, withPreset } from "./appearance.js"
import { contrast, luminance, mix, parseColor } from "./color.js"

/** Two colours that stand on each other, with less contrast than they need. */
export interface PairOfColors {
  /** The two by their tokens, with the scheme: `muted on surface, dark`. */
  pair: string
  /**
   * The contrast by WCAG 2, from 1 to 21. `NaN` where a value cannot be computed without a page, such as `var(--brand)` or
   * `color-mix(…)`: then look at it in the browser.
   */
  ratio: number
  /** What it needs: 4.5 for text (WCAG 1.4.3), 3 for borders of controls and the focus (WCAG 1.4.11). */
  needed: number
}

type Scheme = "light" | "dark"

/** What the sheet says, light and dark. A test compares it with the sheet. */
export const defaultColors = {
  surface: ["#ffffff", "#17191e"],
  raised: ["#f6f7f9", "#1f2228"],
  ink: ["#15181e", "#eceef2"],
  muted: ["#596171", "#a2a9b6"],
  line: ["#e4e7ec", "#2d3139"],
  "line-strong": ["#868e9c", "#6f7786"],
  accent: ["#3d5bd9", "#4c69e6"],
  success: ["#17724a", "#4fca8d"],
  warning: ["#8a4b08", "#f0b458"],
  "warning-soft": ["#fdf5e6", "#2a2217"],
  "warning-line": ["#eed3a0", "#5a4626"],
  danger: ["#c2302b", "#ff8078"],
} as const satisfies { [name in AppearanceVariable]?: readonly [light: string, dark: string] }

/** What stands on what, and the contrast that it needs. `accent-ink` is the accent as text. */
const pairs: readonly (readonly [above: string, below: string, needed: number])[] = [
  ...["ink", "muted", "accent-ink", "success", "warning", "danger"].flatMap((above) =>
    ["surface", "raised"].map((below) => [above, below, 4.5] as const),
  ),
  ["ink", "field-surface", 4.5],
  ["muted", "field-surface", 4.5],
  ["ink", "success-soft", 4.5],
  ["success", "success-soft", 4.5],
  ["ink", "danger-soft", 4.5],
  ["ink", "warning-soft", 4.5],
  ["warning", "warning-soft", 4.5],
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-hover", 4.5],
  ["line-strong", "surface", 3],
  ["line-strong", "field-surface", 3],
  ["focus", "surface", 3],
  ["focus", "raised", 3],
]

/**
 * Names each pair of colours with less contrast than it needs, in the scheme that the appearance fixes, else in both. It
 * reads no page, so it fits a test of yours. Colours as hex, `rgb()`, `hsl()`, `oklab()`, `oklch()` and by name are computed;
 * a pair with any other value is named with the ratio `NaN`.
 *
 * @example
 * expect(checkAppearance({ variables: { accent: "#8b5cf6", "on-accent": "#fff" } })).toEqual([])
 */
export function checkAppearance(appearance: Appearance): PairOfColors[] {
  const { colorScheme, variables = {} } = withPreset(appearance) ?? {}
  const schemes: Scheme[] =
    colorScheme === "light" || colorScheme === "dark" ? [colorScheme] : ["light", "dark"]
  return schemes.flatMap((scheme) => {
    const colorOf = colorsOf(variables, scheme)
    return pairs.flatMap(([above, below, needed]) => {
      const [upper, lower] = [colorOf(above), colorOf(below)]
      const ratio = upper && lower?.[3] === 1 ? contrast(upper, lower) : Number.NaN
      return ratio >= needed ? [] : [{ pair: `${above} on ${below}, ${scheme}`, ratio, needed }]
    })
  })
}

/** Returns a function that computes the colour of a token as the sheet does; null where it cannot. */
function colorsOf(variables: NonNullable<Appearance["variables"]>, scheme: Scheme) {
  const given: Record<string, string | undefined> = variables
  const defaults: Record<string, readonly [string, string] | undefined> = defaultColors
  const colorOf = (name: string): ReturnType<typeof parseColor> => {
    const value = given[name] ?? defaults[name]?.[scheme === "light" ? 0 : 1]
    // Presets name what the sheet has worked out for another token.
    const other = value && /^var\(--pc-t-([\w-]+)\)$/.exec(value)?.[1]
    if (other) return other === name ? null : colorOf(other)
    if (value) return parseColor(value)
    const [accent, surface] = name === "accent" ? [] : [colorOf("accent"), colorOf("surface")]
    if (name === "focus") return colorOf("accent-ink")
    if (name === "field-surface") return surface ?? null
    if (name.endsWith("-soft")) return colorOf("field-surface")
    if (!accent) return null
    if (name === "accent-hover") return surface ? mix(accent, 0.9, surface) : null
    if (name === "on-accent") return parseColor(luminance(accent) > 0.179 ? "black" : "white")
    return name === "accent-ink" ? asText(accent, scheme) : null
  }
  return colorOf
}

/** The accent as text: darker in the light scheme, lighter in the dark one, as far as the sheet makes it. */
function asText(accent: NonNullable<ReturnType<typeof parseColor>>, scheme: Scheme) {
  const y = luminance(accent)
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  const encode = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
  const darker = Math.min(1, 0.135 / Math.max(y, 0.0001))
  const lighter = Math.max(0, (0.27 - y) / (1.0001 - y))
  const channel = (at: 0 | 1 | 2) => {
    const value = linear(accent[at])
    return encode(scheme === "light" ? value * darker : value + (1 - value) * lighter)
  }
  return [channel(0), channel(1), channel(2), 1] as const
}

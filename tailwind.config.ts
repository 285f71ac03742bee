import type { Config } from "tailwindcss"
import { type AppearanceVariable, appearanceVariables } from "./src/widget/styles/appearance.ts"

/** `--pc-t-*` is what `styles.css` resolves from a host's `--pc-*`, the scheme and the density. */
const resolved = (name: string): string => `var(--pc-t-${name})`

/** The names of the variables of one kind. */
const named = (kind: (typeof appearanceVariables)[AppearanceVariable]): string[] =>
  Object.entries(appearanceVariables).flatMap(([name, its]) => (its === kind ? [name] : []))

/** The last two are computed from the accent. */
const colors = [...named("color"), "accent-ink", "accent-soft"]
const radii = named("radius").map((name) => [name.replace("radius-", ""), resolved(name)])
/** They differ by density. */
const spacing = ["control", "gutter", "body", "header", "footer", "tray"]

/** Each name with the variable that holds its value. */
const theme = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, resolved(name)]))

/** Font size and line height of the 4-px grid, in rem of 16 px. */
const text = (size: number, line: number): [string, { lineHeight: string }] => [
  `${size / 16}rem`,
  { lineHeight: `${line / 16}rem` },
]

/**
 * The design's names as Tailwind utilities, prefix `pc`. Only these exist: no default palette, radii or text sizes.
 *
 * Colours   pc:bg-* pc:text-* pc:border-* pc:fill-* pc:stroke-* pc:outline-*
 *           those of `appearanceVariables`, and computed from the accent: accent-ink accent-soft;
 *           transparent, current
 * Radii     pc:rounded-outer (16px) -inner (10px) -control -button -field (8px) -full -none
 * Font      pc:font-mono; weights pc:font-normal -medium -semibold -heading -button
 * Text      pc:text-12 (12/16) -13 (13/20) -row (13/26) -14 (14/24) -15 (15/22) -20 (20/28)
 * Spacing   the 4-px grid (pc:p-4 = 16px), and by density
 *           `control` height of controls and primary actions (44px), `gutter` side padding (32px, 20 in a narrow
 *           container), `body` padding above and below (20px), `header` (48px), `footer` (64px), `tray` (72px)
 * Variants  pc:wide:* container (dialog or inline) at least 560px wide (40em), pc:narrow:* below; pc:phone:* window under
 *           560px wide (the dialog is a sheet); pc:short:* window under 632px high (the dialog under 600),
 *           pc:low:* under 420px (the dialog scrolls as a whole); pc:coarse:* coarse pointer; pc:forced:* forced colours
 */
export default {
  prefix: "pc",
  theme: {
    colors: { ...theme(colors), transparent: "transparent", current: "currentColor" },
    borderRadius: { none: "0", full: "9999px", ...Object.fromEntries(radii) },
    fontFamily: { mono: resolved("font-mono") },
    borderWidth: { DEFAULT: resolved("border-width"), 2: "2px" },
    fontWeight: {
      normal: "400",
      medium: "500",
      semibold: "600",
      heading: resolved("weight-heading"),
      button: resolved("weight-button"),
    },
    fontSize: {
      12: text(12, 16),
      13: text(13, 20),
      row: text(13, 26),
      14: text(14, 24),
      15: text(15, 22),
      20: text(20, 28),
    },
    extend: {
      spacing: { ...theme(spacing), logo: resolved("logo-height") },
      transitionTimingFunction: { out: "cubic-bezier(0.2, 0, 0, 1)" },
    },
  },
} satisfies Config

import type { ElementLook, ElementName } from "./elements.js"

/**
 * What decides between light and dark. `inherit` follows the CSS `color-scheme` at the place where the widget stands,
 * `system` follows the visitor's setting, `light` and `dark` are fixed.
 */
export type ColorScheme = "inherit" | "light" | "dark" | "system"

/** `compact` lowers controls from 44px to 36px and narrows the padding. Under a finger controls stay 44px high. */
export type Density = "comfortable" | "compact"

/** What a variable takes: any CSS value of this kind, `var(--host-…)` included. */
type VariableKind = "color" | "radius" | "length" | "font" | "weight" | "shadow" | "filter" | "number"

/**
 * What a host may restyle, by name, with the kind of its value. Each is the CSS variable `--pc-<name>`, which a host sets
 * in `appearance.variables` or in its own CSS on any ancestor. The names are public: removing one is a major version.
 *
 * Tailwind's theme is derived from this table, and a test asks for the line of `styles.css` that gives each its default.
 */
export const appearanceVariables = {
  /** The dialog's background. */
  surface: "color",
  /** The background of the tray and of panels. */
  raised: "color",
  /** Text. */
  ink: "color",
  /** Secondary text; keep 4.5:1 on `surface` and `raised` (WCAG 1.4.3). */
  muted: "color",
  /** Thin lines that only decorate. */
  line: "color",
  /** Borders of controls; keep 3:1 on `surface` (WCAG 1.4.11). */
  "line-strong": "color",
  /** The accent, any opaque colour. Text on it, and the accent used as text, are computed to at least 4.5:1. */
  accent: "color",
  /** Text and icons on the accent. Default: black or white, whichever has more contrast. Keep 4.5:1 (WCAG 1.4.3). */
  "on-accent": "color",
  /** The ground of the main button under the pointer. Default: the accent with 8 % of `ink`. */
  "accent-hover": "color",
  /** Icons and text for a good state. */
  success: "color",
  /** The ground of a field that has its value. Default: `field-surface`. */
  "success-soft": "color",
  /** Icons and text for something to repair. */
  warning: "color",
  /** Background of the repair card. */
  "warning-soft": "color",
  /** Border of the repair card. */
  "warning-line": "color",
  /** Icons and text for an error. */
  danger: "color",
  /** The ground of a field with a mistake. Default: `field-surface`. */
  "danger-soft": "color",
  /** The ground of fields. Default: `surface`. */
  "field-surface": "color",
  /** The outer ring around the focused control. Default: the accent as text. The inner ring is `surface`. */
  focus: "color",
  /** The cover over the page behind the dialog. */
  backdrop: "color",
  /** What is done to the page behind that cover, such as `blur(4px)`. Default: `none`. */
  "backdrop-filter": "filter",
  /** The radius of the dialog's corners. Default: 16px. */
  "radius-outer": "radius",
  /** The radius of the corners of cards and panels. Default: 10px. */
  "radius-inner": "radius",
  /** The radius of the corners of buttons and fields, unless one of the next two says otherwise. Default: 8px. */
  "radius-control": "radius",
  /** The radius of the corners of buttons; half their height makes pills. Default: `radius-control`. */
  "radius-button": "radius",
  /** The radius of the corners of fields. Default: `radius-control`, and `radius-inner` for the two pasted values. */
  "radius-field": "radius",
  /** How wide lines and borders are. Default: 1px. */
  "border-width": "length",
  /** The `box-shadow` of the dialog. */
  shadow: "shadow",
  /** The `font-family`. Default: the host's. */
  font: "font",
  /** The `font-family` of the heading of a step. Default: `font`. */
  "font-heading": "font",
  /** The `font-weight` of that heading. Default: 600. */
  "weight-heading": "weight",
  /** The `font-weight` of buttons. Default: 600. */
  "weight-button": "weight",
  /** The `font-family` of the credential name and of IDs. */
  "font-mono": "font",
  /**
   * How long one rem is in here. Default: the font size that the visitor has set in the browser, mostly 16px; inside a
   * shadow root 16px. `1rem` follows the font size of the host's root element.
   */
  rem: "length",
  /** One unit of the grid, by which paddings and gaps are measured, and icons. Default: 4px. */
  space: "length",
  /** The height of your logo in the header. Default: 24px. */
  "logo-height": "length",
  /** By what the duration of motions is multiplied, from 0 for none to 2. Default: 1. */
  motion: "number",
  /** The width of the dialog. Default: 680px. */
  width: "length",
  /** The height of the dialog, which never exceeds the window. Default: 640px. */
  height: "length",
} as const satisfies Record<string, VariableKind>

/** The name of one thing that a host may restyle. Its CSS variable is `--pc-<name>`. */
export type AppearanceVariable = keyof typeof appearanceVariables

/** What is shown, where, and how calm it is. Each has a default that a host need not name. */
export interface AppearanceOptions {
  /**
   * Whether the header shows the product and the workspace. Without it the close button stays in its corner, and the
   * heading of the step still names the dialog. Default: true.
   */
  header?: boolean | undefined
  /** Whether the header counts the steps and the bar under it fills by them. Default: true. */
  progress?: boolean | undefined
  /** The colour of what the drawings of Personio point at: the accent, or that of text. Default: `accent`. */
  drawings?: "accent" | "neutral" | undefined
  /** Whether links are underlined where colour alone would tell them from a sentence (WCAG 1.4.1), or all of them. Default: `sentences`. */
  links?: "sentences" | "always" | undefined
  /**
   * Where the dialog stands: in the middle, at the end of the line as a drawer as high as the window, which is at the left
   * where one reads from right to left, or over the whole window. On a phone each is the same sheet. Default: `center`.
   */
  position?: "center" | "right" | "fullscreen" | undefined
  /**
   * Whether the dialog keeps one height through all steps, or is as high as the step, up to the window's height. Inline it
   * is then as high as the step. A drawer, the whole window and a phone have a fixed height. Default: `fixed`.
   */
  height?: "fixed" | "auto" | undefined
}

/** A look to begin with, such as those of `presets`. What stands beside it in `Appearance` wins over it, name by name. */
export type Preset = Pick<Appearance, "variables" | "density" | "options">

/** How the widget looks. */
export interface Appearance {
  /** A look to begin with: one of `presets`, or your own. Default: none, so the values of the sheet. */
  preset?: Preset | undefined
  /** What decides between light and dark. Default: `inherit`. */
  colorScheme?: ColorScheme | undefined
  /**
   * CSS values by name, for this instance only; a change shows at once. The browser sets them through the CSSOM, which a
   * strict Content-Security-Policy allows. Default: the values of the sheet, or those of `--pc-<name>` on an ancestor.
   */
  variables?: { [name in keyof typeof appearanceVariables]?: string } | undefined
  /** How high controls are and how wide the padding is. Default: `comfortable`. */
  density?: Density | undefined
  /** What is shown, where, and how calm it is. Default: see each option. */
  options?: AppearanceOptions | undefined
  /**
   * Class names or CSS properties for single elements, by name. The element then follows the rules of your page as your
   * own elements do, over our look. Classes inside a cascade layer need our layer named before theirs:
   * `@layer theme, base, pc, components, utilities`. Default: our look.
   */
  elements?: { [name in ElementName]?: ElementLook | undefined } | undefined
}

/** The appearance with its preset worked in. */
export function withPreset(appearance: Appearance | undefined): Appearance | undefined {
  const preset = appearance?.preset
  if (!preset) return appearance
  return {
    ...preset,
    ...appearance,
    variables: { ...preset.variables, ...appearance.variables },
    options: { ...preset.options, ...appearance.options },
  }
}

/** The options as words that the sheet selects, such as `header-false position-right`. */
export const optionWords = (options: AppearanceOptions | undefined): string =>
  Object.entries(options ?? {})
    .map(([name, value]) => `${name}-${value}`)
    .join(" ")

/**
 * Whether the scheme in force at `probe` is dark. The sheet gives the probe the system colour `CanvasText`. The browser
 * resolves it by the inherited `color-scheme`: to black in a light scheme, to white in a dark one.
 */
export function isDarkAt(probe: Element): boolean {
  const channel = /\d+/.exec(getComputedStyle(probe).color)?.[0]
  return Number(channel ?? 0) > 127
}

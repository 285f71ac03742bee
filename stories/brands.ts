import type { PersonioConnectProps } from "personio-connect"
import { presets } from "personio-connect"

type Appearance = NonNullable<PersonioConnectProps["appearance"]>

/** A product by its page and by its wishes for the widget, which `appearance` alone says. */
interface Brand {
  /** The ground and the font of its page. */
  readonly page: { readonly background: string; readonly color: string; readonly fontFamily: string }
  readonly appearance: Appearance
}

const sans = 'Inter, Roboto, "Helvetica Neue", "Nimbus Sans", Arial, "DejaVu Sans", sans-serif'
const round = 'Nunito, Avenir, "URW Gothic", "Segoe UI", "DejaVu Sans", sans-serif'

/** Five brands that are far from our own look and from each other. */
export const brands = {
  /** A dark purple bank for founders: glass, glow, white on violet. */
  fintech: {
    page: {
      background: "radial-gradient(at 20% 0, #3b1d78, transparent 55%), #0d0818",
      color: "#f3efff",
      fontFamily: sans,
    },
    appearance: {
      colorScheme: "dark",
      variables: {
        surface: "#171029",
        raised: "#1f1636",
        ink: "#f3efff",
        muted: "#b7abd6",
        line: "#34285a",
        "line-strong": "#8573bd",
        accent: "#7c4ddb",
        "on-accent": "#ffffff",
        "accent-hover": "#6f3fd0",
        "field-surface": "#120b22",
        success: "#5be3a7",
        "success-soft": "#12281f",
        danger: "#ff8b9a",
        backdrop: "rgb(10 5 22 / 0.6)",
        "backdrop-filter": "blur(12px)",
        shadow: "0 0 0 1px #4a3885, 0 0 80px -8px rgb(124 77 219 / 0.55)",
        "radius-outer": "20px",
        "radius-inner": "12px",
        "radius-control": "10px",
        "font-heading": '"Space Grotesk", "URW Gothic", "Avenir Next", sans-serif',
        "weight-heading": "500",
      },
      elements: {
        "primary-button": {
          backgroundImage: "linear-gradient(180deg, rgb(255 255 255 / 0.12), transparent)",
        },
        heading: { letterSpacing: "-0.01em" },
      },
    },
  },

  /** A planner for parents: pastel, pills, fields that are filled. */
  pastel: {
    page: { background: "#fff4f1", color: "#43302f", fontFamily: round },
    appearance: {
      colorScheme: "light",
      preset: presets.soft,
      variables: {
        surface: "#fffdfb",
        raised: "#fdf1ec",
        ink: "#43302f",
        muted: "#7b605d",
        line: "#f3ddd5",
        "line-strong": "#a97b72",
        accent: "#c2415f",
        "on-accent": "#ffffff",
        "accent-hover": "#a93551",
        "field-surface": "#fbeee8",
        "success-soft": "#eaf6ee",
        "danger-soft": "#fdeaea",
        backdrop: "rgb(90 50 45 / 0.35)",
      },
      options: { drawings: "neutral" },
      elements: { field: { borderStyle: "solid" }, card: { backgroundColor: "#fffaf6" } },
    },
  },

  /** A magazine for developers: black on white, thick lines, hard shadows, capitals. */
  brutal: {
    page: { background: "#ffe14d", color: "#000", fontFamily: '"Courier New", "Nimbus Mono PS", monospace' },
    appearance: {
      colorScheme: "light",
      preset: presets.square,
      variables: {
        surface: "#ffffff",
        raised: "#fff7cc",
        ink: "#000000",
        muted: "#333333",
        accent: "#000000",
        "on-accent": "#ffe14d",
        "accent-hover": "#333333",
        focus: "#0038ff",
        "font-heading": '"Arial Black", "Archivo Black", "Nimbus Sans", sans-serif',
        "logo-height": "28px",
        motion: "0",
      },
      elements: {
        heading: { textTransform: "uppercase" },
        "primary-button": { textTransform: "uppercase", letterSpacing: "0.04em" },
        "secondary-button": { textTransform: "uppercase", letterSpacing: "0.04em" },
        progress: { backgroundColor: "#ffffff", height: 6, borderBottom: "2px solid #000000" },
      },
    },
  },

  /** Payroll software for people who live in it: a narrow drawer, small, without a header. */
  dense: {
    page: { background: "#eef1f4", color: "#1f2933", fontFamily: sans },
    appearance: {
      density: "compact",
      preset: presets.dense,
      variables: { accent: "#0f5f8c", width: "580px" },
      options: { position: "right", header: false },
    },
  },

  /** A public service: every line and letter at full strength, in both schemes. */
  contrast: {
    page: { background: "Canvas", color: "CanvasText", fontFamily: sans },
    appearance: {
      preset: presets.contrast,
      variables: { "radius-outer": "4px", "radius-inner": "4px", "radius-control": "4px", motion: "0" },
    },
  },
} satisfies Record<string, Brand>

export type BrandId = keyof typeof brands

import "../src/widget/styles/styles.css"
import "../demo/page/brands.css"
import type { Decorator, Preview } from "@storybook/react-vite"
import { hostIds, hosts } from "../demo/hosts.js"

// Storybook waits up to 5 seconds until no animation runs. One that follows the scrolling has no end, so it is left out.
const allAnimations = document.getAnimations.bind(document)
document.getAnimations = () => allAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline)

/** A host's page in light or dark; the widget's `colorScheme: "inherit"` follows it. */
const onPage: Decorator = (Story, { globals, viewMode }) => (
  <div
    data-host={globals["host"]}
    data-scheme={globals["colorScheme"]}
    style={{
      colorScheme: globals["colorScheme"] === "dark" ? "dark" : "light",
      background: "var(--ground)",
      color: "var(--text)",
      fontFamily: "var(--font)",
      padding: 24,
      minHeight: viewMode === "docs" ? undefined : "100vh",
      boxSizing: "border-box",
    }}
  >
    <Story />
  </div>
)

/** Toolbar: colour scheme, and the product that embeds the widget; a story reads the latter from `globals.host`. */
export default {
  tags: ["autodocs"],
  decorators: [onPage],
  globalTypes: {
    colorScheme: {
      description: "Colour scheme of the page",
      toolbar: {
        title: "Scheme",
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light", icon: "sun" },
          { value: "dark", title: "Dark", icon: "moon" },
        ],
      },
    },
    host: {
      description: "Product that embeds the widget",
      toolbar: {
        title: "Host",
        icon: "browser",
        dynamicTitle: true,
        items: hostIds.map((id) => ({ value: id, title: hosts[id].name })),
      },
    },
  },
  initialGlobals: { colorScheme: "light", host: "onyo" },
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    // Only one modal dialog can be used at a time: on a docs page each story has a frame of its own.
    docs: { story: { inline: false, height: "720px" } },
  },
} satisfies Preview

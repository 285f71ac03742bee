import "../src/widget/styles/styles.css"
import "../src/widget/styles/shadcn.css"
import "../demo/page/brands.css"
import "../stories/fonts.css"
import "../stories/page.css"
import "../stories/board.css"
import type { Decorator, Preview } from "@storybook/react-vite"
import { defaultsIntoTheirColumn } from "../stories/controls.js"
import { choices, initialSetting, settingOf } from "../stories/setting.js"
import { theme } from "./theme.js"

// Storybook waits up to 5 seconds until no animation runs. One that follows the scrolling has no end, so it is left out.
const allAnimations = document.getAnimations.bind(document)
document.getAnimations = () => allAnimations().filter(({ timeline }) => timeline instanceof DocumentTimeline)

/** The page around the widget, in light or dark; the widget's `colorScheme: "inherit"` follows it. */
const onPage: Decorator = (Story, { globals, viewMode }) => {
  const { host, look, colorScheme, direction } = settingOf(globals)
  return (
    <div
      data-host={look === "product" ? host : look === "shadcn" ? look : "plain"}
      data-scheme={colorScheme}
      dir={direction === "rtl" ? "rtl" : undefined}
      style={{ colorScheme, minHeight: viewMode === "docs" ? undefined : "100vh" }}
    >
      <Story />
    </div>
  )
}

/** One menu of the toolbar. */
const menu = (name: keyof typeof choices, description: string, icon: string) => ({
  description,
  toolbar: {
    title: description,
    icon,
    dynamicTitle: true,
    items: Object.entries(choices[name]).map(([value, title]) => ({ value, title })),
  },
})

export default {
  tags: ["autodocs", "screens"],
  decorators: [onPage],
  argTypesEnhancers: [({ argTypes }) => defaultsIntoTheirColumn(argTypes)],
  globalTypes: {
    host: menu("host", "Product that embeds the widget", "browser"),
    look: menu("look", "Look", "paintbrush"),
    colorScheme: menu("colorScheme", "Colour scheme of the page", "contrast"),
    density: menu("density", "Density", "ruler"),
    layout: menu("layout", "Layout", "component"),
    locale: menu("locale", "Language of the widget", "globe"),
    personioLanguage: menu("personioLanguage", "Language of Personio", "comment"),
    direction: menu("direction", "Direction of reading", "transfer"),
  },
  initialGlobals: { ...initialSetting },
  beforeAll: async () => {
    // A text that is measured before its font is there is measured again by nobody.
    await Promise.all([...document.fonts].map((font) => font.load()))
  },
  parameters: {
    layout: "fullscreen",
    a11y: { test: "error" },
    controls: { expanded: true, sort: "none" },
    viewport: {
      options: {
        phone: { name: "Phone, 390 × 780", styles: { width: "390px", height: "780px" } },
        tablet: { name: "Tablet, 820 × 1180", styles: { width: "820px", height: "1180px" } },
        low: { name: "Low laptop, 1280 × 572", styles: { width: "1280px", height: "572px" } },
        companion: { name: "Companion, 360 × 560", styles: { width: "360px", height: "560px" } },
        small: { name: "1280 px at 400 %, 320 × 256", styles: { width: "320px", height: "256px" } },
      },
    },
    options: {
      storySort: {
        order: [
          "Introduction",
          "0 Playground",
          "Widget",
          [
            "The flow",
            "1 Prepare",
            "2 Connect",
            "3 Verdicts",
            "4 Done",
            "5 Reconnect",
            "6 Places",
            "7 Locales",
          ],
          "Theming",
          ["Overview", "Brands", "Editor", "Tokens", "Parts"],
          "Content",
          ["How words are written", "All strings"],
          "Reference",
          ["Events", "Accessibility", "Headless"],
        ],
      },
    },
    docs: {
      theme,
      // Only one modal dialog can be used at a time: on a docs page each story has a frame of its own.
      story: { inline: false, height: "720px" },
    },
  },
} satisfies Preview

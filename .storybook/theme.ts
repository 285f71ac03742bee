import { create } from "storybook/theming"
import logo from "./logo.svg"

const font = 'Inter, "Nunito Sans", system-ui, sans-serif'
const mono = '"JetBrains Mono", ui-monospace, Menlo, Consolas, monospace'
const shared = {
  brandTitle: "personio-connect",
  brandImage: logo,
  brandUrl: "./",
  fontBase: font,
  fontCode: mono,
  appBorderRadius: 10,
  inputBorderRadius: 8,
}

/** Storybook around the stories: calm, so that nothing in it is taken for the widget. */
export const theme = matchMedia("(prefers-color-scheme: dark)").matches
  ? create({
      ...shared,
      base: "dark",
      colorPrimary: "#8fb4ff",
      colorSecondary: "#6c9bff",
    })
  : create({
      ...shared,
      base: "light",
      colorPrimary: "#2f5fd0",
      colorSecondary: "#2f5fd0",
      appBg: "#f5f6f8",
      appContentBg: "#ffffff",
      appBorderColor: "#dfe2e8",
      textColor: "#1b2230",
      textMutedColor: "#5b6473",
      barTextColor: "#5b6473",
      barSelectedColor: "#2f5fd0",
      barHoverColor: "#2f5fd0",
    })

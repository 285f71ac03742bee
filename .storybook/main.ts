import type { StorybookConfig } from "@storybook/react-vite"

export default {
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  framework: {
    name: "@storybook/react-vite",
    options: { builder: { viteConfigPath: ".storybook/vite.config.ts" } },
  },
  // The props of the widget are a union of types from several files, which only the compiler can follow.
  typescript: { reactDocgen: "react-docgen-typescript" },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
} satisfies StorybookConfig

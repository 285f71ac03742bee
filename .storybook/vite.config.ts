import tailwindcss from "@tailwindcss/vite"
import react from "@vitejs/plugin-react"
import { defineConfig, type UserConfig } from "vite"
import { isolateCss } from "../scripts/isolate-css.ts"

/** The package from source, by its own name, with its style sheet treated as in the build. Vitest needs the same. */
export const storybook = {
  plugins: [react(), tailwindcss()],
  css: { postcss: { plugins: [isolateCss()] } },
  resolve: { tsconfigPaths: true },
  // Found late, a dependency reloads the page in the middle of a test.
  optimizeDeps: {
    include: [
      "@tanstack/react-query",
      "jose",
      "radix-ui",
      "react-hook-form",
      "react/jsx-dev-runtime",
      "zod/mini",
    ],
  },
} satisfies UserConfig

export default defineConfig(storybook)

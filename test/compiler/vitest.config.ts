import babel from "@rolldown/plugin-babel"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vitest/config"

/**
 * The widget's tests once more, with its components compiled by the React Compiler, in StrictMode as always. The compiler
 * stops at the first component or hook that breaks the Rules of React, for instance one that writes a ref while rendering.
 */
export default defineConfig({
  root: new URL("../..", import.meta.url).pathname,
  plugins: [
    react(),
    babel({
      include: /\/src\/widget\/.*\.tsx?$/,
      plugins: [["babel-plugin-react-compiler", { panicThreshold: "all_errors" }]],
    }),
  ],
  resolve: { tsconfigPaths: true },
  test: {
    name: "compiler",
    environment: "happy-dom",
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    include: ["test/widget/**/*.test.{ts,tsx}", "test/*.test.tsx"],
    setupFiles: ["test/widget/setup.ts"],
  },
})

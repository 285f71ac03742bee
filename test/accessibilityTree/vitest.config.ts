import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

/** By itself, because it walks to each screen from the beginning, which takes a minute: `npm run test:accessibility-tree`. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    name: "accessibility-tree",
    environment: "node",
    include: ["test/accessibilityTree/*.test.ts"],
    globalSetup: ["test/browser/site.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})

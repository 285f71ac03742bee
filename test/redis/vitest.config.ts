import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

// These tests have a config of their own because they need a redis-server. Run them with `npm run test:redis`. They fail
// when there is no server; they are not skipped.
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: { name: "redis", environment: "node", include: ["test/redis/*.test.ts"], testTimeout: 20_000 },
})

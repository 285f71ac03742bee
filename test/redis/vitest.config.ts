import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

// By itself, because it needs a redis-server: `npm run test:redis`. Without one it fails, it does not skip.
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: { name: "redis", environment: "node", include: ["test/redis/*.test.ts"], testTimeout: 20_000 },
})

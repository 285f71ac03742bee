import { EnvHttpProxyAgent, setGlobalDispatcher } from "undici"

/** Call it once at start. Every `fetch` then goes through the proxy in HTTPS_PROXY, except to the hosts in NO_PROXY. */
export function useProxyFromEnvironment(): void {
  setGlobalDispatcher(new EnvHttpProxyAgent())
}

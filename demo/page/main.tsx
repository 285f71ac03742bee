import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./App.js"
import "./page.css"
import "./brands.css"

const queryClient = new QueryClient({
  // The page must not change under an open dialog when the person comes back from Personio's tab.
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } },
})
const container = document.getElementById("page")
if (!container) throw new Error("index.html has no #page")

createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)

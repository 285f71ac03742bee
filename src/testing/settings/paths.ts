/** Addresses of the settings page; the first two are Personio's own. */
export const paths = {
  connected: "/configuration/marketplace/connected",
  apiCredentials: "/configuration/api/credentials",
  marketplace: "/configuration/marketplace",
  settings: "/configuration",
  style: "/configuration/stand-in.css",
  script: "/configuration/stand-in.js",
  create: "/configuration/integrations",
  controls: "/configuration/stand-in/controls",
  edit: (clientId: string) => `/configuration/integrations/${clientId}/edit`,
  activate: (clientId: string) => `/configuration/integrations/${clientId}/activate`,
  deactivate: (clientId: string) => `/configuration/integrations/${clientId}/deactivate`,
  delete: (clientId: string) => `/configuration/integrations/${clientId}/delete`,
} as const

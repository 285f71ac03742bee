/** The paths of the stand-in's pages and of what they load and send. */
export const paths = {
  // These two are Personio's own.
  connected: "/configuration/marketplace/connected",
  apiCredentials: "/configuration/api/credentials",
  // These are the stand-in's.
  marketplace: "/configuration/marketplace",
  settings: "/configuration",
  style: "/configuration/stand-in.css",
  script: "/configuration/stand-in.js",
  create: "/configuration/integrations",
  controls: "/configuration/stand-in/controls",
  /** The product at this place in the list of the Marketplace. */
  listing: (index: number) => `/configuration/marketplace/products/${index}`,
  edit: (clientId: string) => `/configuration/integrations/${clientId}/edit`,
  activate: (clientId: string) => `/configuration/integrations/${clientId}/activate`,
  deactivate: (clientId: string) => `/configuration/integrations/${clientId}/deactivate`,
  newSecret: (clientId: string) => `/configuration/integrations/${clientId}/secret`,
  show: (clientId: string) => `/configuration/integrations/${clientId}/show`,
  delete: (clientId: string) => `/configuration/integrations/${clientId}/delete`,
} as const

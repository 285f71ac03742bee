/** The host's own sessions, as the README's examples use them. */
export declare function readSession(request: Request): Promise<{
  userId: string
  tenantId: string
  isAdmin: boolean
} | null>

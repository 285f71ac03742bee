/** The host's own database, as the README's examples use it. */
export declare function saveConnection(connection: {
  tenant: string
  id: string | undefined
  clientId: string
  hostname: string | null
  credentialName: string
  granted: { accessRights: string[]; attributes: string[] }
  sealed: string
}): Promise<string>

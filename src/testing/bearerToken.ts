/** The token in the `Authorization` header of a request, or `null` when there is none. */
export function bearerToken(request: Request): string | null {
  return /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null
}

// Responses in the shapes of Personio's v1 API.
import { jsonResponse } from "./jsonResponse.js"

/** A success of v1: `{ success: true, data }`, with the members of `more` beside `data`. */
export function v1Success(data: unknown, more: object = {}): Response {
  return jsonResponse({ success: true, ...more, data })
}

/** A failure of v1: `{ success: false, error: { code, message } }`. The code often differs from the HTTP status. */
export function v1Failure(status: number, code: number, message: string): Response {
  return jsonResponse({ success: false, error: { code, message } }, { status })
}

/** `POST /v1/auth` answers 403 instead of 401, and never tells which value is wrong (seen in at-gmbh/personio-py). */
export const v1WrongCredentials = () => v1Failure(403, 0, "Wrong credentials")

/** The pair stands in the query string. The status is documented (2026-06), the message is not. */
export const v1QueryCredentialsRefused = () =>
  v1Failure(403, 403, "Credentials in the query string are not accepted")

/** The request carries no token. */
export const v1TokenMissing = () => v1Failure(401, 401, "Authorization is not provided")

/** The token is unknown, or it has expired. */
export const v1TokenRefused = () => v1Failure(403, 403, "Provided authorization is not valid")

/** The credential lacks the access right. */
export const v1Forbidden = () =>
  v1Failure(403, 0, "personio.core.api.exceptions.api.forbidden.http.exception")

/** No such path exists. v1 answers some errors in German, whatever language is asked for (official 404 example). */
export const v1PathNotFound = () => v1Failure(404, 404, "Die Seite wurde nicht gefunden.")

/** No such record exists. */
export const v1RecordNotFound = () => v1Failure(404, 404, "Der Datensatz wurde nicht gefunden.")

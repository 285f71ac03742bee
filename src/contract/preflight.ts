/**
 * The body of the request that asks whether a submission would be taken. It is answered with 204, or as a submission would
 * be. It has a file of its own, so that the widget does not load the schema of a submission with it.
 */
export const preflightBody = { preflight: true } as const

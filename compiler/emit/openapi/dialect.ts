/**
 * The two versions of OpenAPI, and all in which their documents differ here: what may stand beside a reference, and roles as scopes.
 * (What is absent is left out of a message and never null, so there is nothing to project to `nullable`; keywords that only one has are not used.)
 */
import { jsonObject, type JsonObject } from '#model/json.ts'

export interface Dialect {
  readonly openapi: string
  /** A schema with more said about it. */
  readonly beside: (schema: JsonObject, more: JsonObject) => JsonObject
  /** What a security requirement lists: roles, where the version knows any. */
  readonly roles: (role: string) => readonly string[]
}

const latest: Dialect = {
  openapi: '3.1.0',
  beside: (schema, more) => jsonObject({ ...schema, ...more }),
  roles: (role) => [role],
}

/** In 3.0 whatever stands beside `$ref` is ignored, and only OAuth has scopes. */
const older: Dialect = {
  openapi: '3.0.3',
  beside: (schema, more) => (schema['$ref'] === undefined || Object.keys(more).length === 0 ? latest.beside(schema, more) : jsonObject({ allOf: [schema], ...more })),
  roles: () => [],
}

export function dialectOf(version: '3.1' | '3.0'): Dialect {
  return version === '3.0' ? older : latest
}

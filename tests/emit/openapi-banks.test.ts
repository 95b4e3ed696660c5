// What a bank decides shows in its documents: functions, roles, limits, tools and products, and operations of its own.
import { expect, test } from 'vitest'
import { Validator } from '@seriousme/openapi-schema-validator'
import { openapiOutputs } from '#compiler/emit/openapi/openapi.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { compileFiles } from '../harness/project.ts'
import { at, documentsOf, faultsIn, operationsOf, type Called, type Tree } from './openapi-document.ts'

const platform = `
抽象 类型 粮款明细 "粮款明细" 是 报文结构 {
  粮站 "粮站名": 文本
  金额数 "粮款": 金额 @sensitive(C2)
  品种 "粮食品种": 文本?
}
abstract kind money "钱" is payload { note "附注": text }
enum odd "单数" { one "一", two(amount: money, label_text: text?) "二" }
`

const banks: Readonly<Record<string, string>> = {
  plain: '',
  quiet: `
override function { | name | live |
  | scan             | false |
  | payment_code     | false |
  | collection_code  | false |
  | quick_pass       | false |
  | points_mall      | false |
  | hospital_booking | false |
  | refuel           | false |
  | movies           | false |
  | travel           | false |
  | local_offers     | false |
  | transit_code     | false |
  | transfer_batch   | false |
  | water_bill       | false |
}`,
  strict: 'override function transfer_to_account { role: signed }\noverride function transfer_own { role: bound }',
  tight: 'override limits transfer {\n  | tools | single | daily |\n  | [usb_key_screen] | 200.5元 | 200万元 |\n  | [audio_key] | 100元 | 200万元 |\n  remove | [sim_key] |\n  remove | [bluetooth_key] |\n  remove | [phone_shield] |\n  remove | [usb_key] |\n  remove | [cloud_certificate] |\n}',
  daily: 'override limits transfer {\n  | tools | single | daily |\n  | [usb_key_screen] | none | 800万元 |\n}',
  free: 'override limits transfer {\n  | tools | single | daily |\n  | [usb_key_screen] | none | none |\n}',
  grain: `
接口 find_grain "查询粮款" {
  方法: 查询, 路径: "粮站/{粮站编号}/粮款", 服务分组: 账户, 最低角色: 电子账户用户
  请求:
    | 名称     | 标签       | 数据类型   | 必填 |
    | -------- | ---------- | ---------- | ---- |
    | 粮站编号 | "粮站编号" | 文本       |      |
    | 起点     | "起点金额" | 金额       | 假   |
    | 期间     | "期间"     | 范围(日期) | 假   |
    | 排除     | "排除"     | 列表(金额) | 假   |
    | 品种     | "品种"     | 集合(文本) | 假   |

  应答:
    | 名称 | 标签   | 数据类型       |
    | ---- | ------ | -------------- |
    | 明细 | "明细" | 表(粮款明细) |
    | 杂项 | "杂项" | one(money)     |
    | 单双 | "单双" | odd            |
  错误: [余额冻结, 没有找到]
}
错误 余额冻结 "余额冻结" { 状态码: 423, 提示: "余额: 已冻结 # 请联系网点" }
operation take_grain "取粮" {
  method: POST, path: "/grain/{a}/{b}", group: account, role: guest
  request:
    | name | label | type |
    | ---- | ----- | ---- |
    | a    | "仓" | text |
    | b    | "格" | text |
}
operation weigh_grain "称粮" {
  method: GET, path: "/grain/{station}/{truck}", group: account, role: guest
  request:
    | name    | label  | type |
    | ------- | ------ | ---- |
    | station | "站点" | text |
    | truck   | "车号" | text |
}
`,
}

const compilation = compileFiles({
  'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\nbanks: banks/*\nout: out\n',
  'platform/platform.bank': platform,
  ...Object.fromEntries(
    Object.entries(banks).flatMap(([name, lines]) => [
      [`banks/${name}/b.bank`, `bank ${name} "试行银行" {}\nbrand { primary: #0B5FFF, logo: "logo.svg" }\n${lines}\n`],
      [`banks/${name}/logo.svg`, '<svg/>'],
    ]),
  ),
})

function modelOf(name: string): Model {
  const model = compilation.banks.find((bank) => bank.name === name)?.model
  if (model === undefined) throw new Error(`${name}: ${compilation.diagnostics.filter((one) => one.at.file.includes(`/${name}/`) || one.at.file.startsWith('platform')).map((one) => `${one.code} ${JSON.stringify(one.parameters)}`).join('\n')}`)
  return model
}

const read = new Map<string, WeakMap<Model, ReadonlyMap<string, Tree>>>()

/** The documents of a model, each read once. */
function documents(model: Model, version: '3.1' | '3.0' = '3.1'): ReadonlyMap<string, Tree> {
  const known = read.get(version) ?? new WeakMap<Model, ReadonlyMap<string, Tree>>()
  const found = known.get(model) ?? documentsOf(openapiOutputs(model, { version }))
  read.set(version, known.set(model, found))
  return found
}

function operation(from: ReadonlyMap<string, Tree>, id: string): Called | undefined {
  return [...from.values()].flatMap(operationsOf).find((one) => one.operation['operationId'] === id)
}

/** The schema of a field of the body. */
function inBody(from: ReadonlyMap<string, Tree>, id: string, ...path: readonly string[]): unknown {
  return at(operation(from, id)?.operation, 'requestBody', 'content', 'application/json', 'schema', 'properties', ...path)
}

const yuan = (amount: string): Tree => ({ currency: 'CNY', amount })

/** The model with one instance changed or taken out. */
function changed(model: Model, kind: string, name: string, change: (instance: Instance) => Instance | undefined): Model {
  const named = new Map(model.bank.instances.get(kind))
  const instance = named.get(name)
  const after = instance && change(instance)
  if (after === undefined) named.delete(name)
  else named.set(name, after)
  return { ...model, bank: { ...model.bank, instances: new Map([...model.bank.instances, [kind, named]]) } }
}

const saying = (field: string, value: Value) => (instance: Instance): Instance => ({
  ...instance,
  fields: new Map([...instance.fields, [field, { value, origin: instance.origin, fallback: false, replaced: [], bound: undefined, sealed: undefined }]]),
})

/** As it would be if it did not say what business it does. */
const anyBusiness = (instance: Instance): Instance => ({ ...instance, fields: new Map([...instance.fields].filter(([name]) => name !== 'business')) })

test('every bank compiles', () => {
  for (const name of Object.keys(banks)) expect(modelOf(name).bank.name).toBe(name)
})

test('a function that is removed takes its operations with it, and no others', () => {
  const model = modelOf('plain')
  const ids = (from: Model): readonly string[] => [...documents(from).values()].flatMap(operationsOf).map((one) => String(one.operation['operationId']))
  const left = new Set(ids(changed(model, 'function', 'transfer_to_account', () => undefined)))
  expect(ids(model).filter((id) => !left.has(id)).sort()).toEqual(['create_transfer'])
})

test('an operation of several functions stays as long as one of them does, and asks for the lowest of their roles', () => {
  const found = documents(modelOf('quiet'))
  expect(operation(found, 'pay_bill')?.operation['x-bankc-functions']).not.toContain('water_bill')
  expect(operation(found, 'pay_bill')?.operation['x-bankc-functions']).toContain('bill_pay')
  const raised = (name: string): Model => changed(modelOf('plain'), 'function', name, saying('role', { is: 'enum', enum: 'role', member: 'signed', arguments: [] }))
  expect(operation(documents(raised('transfer_revoke')), 'revoke_transfer')?.operation['x-bankc-role']).toBe('bound')
  expect(operation(documents(raised('transfer_to_account')), 'create_transfer')?.operation['x-bankc-role']).toBe('signed')
})

test('a function that is not live has no operation; a group without any has no document; nobody may name the function', () => {
  const found = documents(modelOf('quiet'))
  expect(found.has('payment.yaml')).toBe(false)
  expect(documents(modelOf('plain')).has('payment.yaml')).toBe(true)
  expect(operation(found, 'create_batch')).toBeUndefined()
  expect((at(found.get('index.yaml'), 'tags') as readonly Tree[]).map((tag) => tag['name'])).not.toContain('payment')
  const functions = at(found.get('life.yaml'), 'components', 'schemas', 'function.id', 'enum')
  expect(functions).toContain('bill_pay')
  expect(functions).not.toContain('transfer_batch')
  expect(faultsIn(found)).toEqual([])
})

test('a model without operations, or of kinds that only share their names, writes nothing', () => {
  const model = modelOf('plain')
  const having = (instances: ReadonlyMap<string, Instance>): Model => ({ ...model, bank: { ...model.bank, instances: new Map([...model.bank.instances, ['operation', instances]]) } })
  expect(openapiOutputs(having(new Map()), { version: '3.1' })).toEqual([])
  const bare = (instance: Instance): Instance => ({ ...instance, fields: new Map() })
  const foreign = new Map([...(model.bank.instances.get('operation') ?? [])].map(([id, instance]) => [id, bare(instance)]))
  expect(openapiOutputs(having(foreign), { version: '3.0' })).toEqual([])
})

test('security follows the role, the function’s when that is higher; guests need none', () => {
  const found = documents(modelOf('strict'))
  expect(operation(found, 'create_transfer')?.operation).toMatchObject({ security: [{ session: ['signed'] }], 'x-bankc-role': 'signed' })
  expect(operation(found, 'transfer_between_own')?.operation).toMatchObject({ security: [{ session: ['bound'] }], 'x-bankc-role': 'bound' })
  expect(operation(found, 'get_product')?.operation).toMatchObject({ security: [], 'x-bankc-role': 'guest' })
  expect(operation(documents(modelOf('strict'), '3.0'), 'create_transfer')?.operation).toMatchObject({ security: [{ session: [] }], 'x-bankc-role': 'signed' })
})

test('what moves money or is idempotent wants a key, nothing else does', () => {
  const key = { $ref: '#/components/parameters/idempotency_key' }
  const model = modelOf('plain')
  for (const { operation: one } of [...documents(model).values()].flatMap(operationsOf)) {
    const { idempotent, moves_money: moves } = Object.fromEntries(
      ['idempotent', 'moves_money'].map((field) => [field, model.bank.instances.get('operation')?.get(String(one['operationId']))?.fields.get(field)?.value]),
    )
    const wanted = [idempotent, moves].some((value) => value?.is === 'bool' && value.value)
    const has = ((one['parameters'] ?? []) as readonly Tree[]).some((parameter) => parameter['$ref'] === key.$ref)
    expect([one['operationId'], has]).toEqual([one['operationId'], wanted])
  }
  expect(at(documents(model).get('transfer.yaml'), 'components', 'parameters', 'idempotency_key')).toMatchObject({ name: 'Idempotency-Key', in: 'header', required: true })
})

test('limits are the largest cap of all sets of tools', () => {
  const of = (name: string): ReadonlyMap<string, Tree> => documents(changed(modelOf(name), 'operation', 'create_transfer', anyBusiness))
  const amount = (name: string): unknown => inBody(of(name), 'create_transfer', 'amount')
  expect(amount('plain')).toMatchObject({ 'x-bankc-maximum': yuan('5000000.00'), properties: { amount: { maximum: 5000000 } } })
  expect(amount('tight')).toMatchObject({ 'x-bankc-maximum': yuan('50000.00'), properties: { amount: { maximum: 50000 } } })
  expect(amount('daily')).toMatchObject({ 'x-bankc-maximum': yuan('8000000.00') })
  expect(amount('free')).toEqual({ $ref: '#/components/schemas/money', title: '金额', 'x-bankc-sensitivity': 'C2' })
  expect(operation(of('tight'), 'create_transfer')?.operation['x-bankc-limits']).toEqual({ single: yuan('50000.00'), daily: yuan('2000000.00') })
  expect(operation(documents(modelOf('plain')), 'list_transfers')?.operation['x-bankc-limits']).toBeUndefined()
})

test('an operation that says its business is capped by the business limits too, and by no other business', () => {
  const of = (...members: readonly string[]): Value => ({ is: 'set', items: members.map((member) => ({ is: 'enum', enum: 'business', member, arguments: [] })) })
  const model = changed(modelOf('plain'), 'operation', 'create_batch', saying('business', of('batch')))
  const lines = inBody(documents(model), 'create_batch', 'lines')
  expect(lines).toMatchObject({ maxItems: 200, items: { $ref: '#/components/schemas/batch_line', properties: { amount: { 'x-bankc-maximum': yuan('500000.00') } } } })
  expect(inBody(documents(model), 'create_batch', 'total')).not.toHaveProperty('x-bankc-maximum')
  expect(operation(documents(model), 'create_batch')?.operation['x-bankc-limits']).toEqual({ single: yuan('500000.00'), daily: yuan('2000000.00'), count: 200 })
  const two = changed(modelOf('plain'), 'operation', 'create_batch', saying('business', of('batch', 'own_bank')))
  expect(operation(documents(two), 'create_batch')?.operation['x-bankc-limits']).toEqual({ single: yuan('5000000.00'), daily: yuan('10000000.00'), count: 200 })
  const code = changed(modelOf('plain'), 'operation', 'pay_by_scan', saying('business', of('dynamic_barcode')))
  expect(inBody(documents(code), 'pay_by_scan', 'amount')).toMatchObject({ 'x-bankc-maximum': yuan('20000.00') })
  const any = changed(modelOf('plain'), 'operation', 'pay_by_scan', anyBusiness)
  expect(inBody(documents(any), 'pay_by_scan', 'amount')).toMatchObject({ 'x-bankc-maximum': yuan('50000.00') })
})

test('tools and products of the bank are enums; a product in an answer may be any', () => {
  const model = modelOf('plain')
  const found = documents(model)
  const tools = at(found.get('auth.yaml'), 'components', 'schemas', 'auth_tool.id')
  expect(at(tools, 'enum')).toEqual([...(model.bank.instances.get('auth_tool')?.keys() ?? [])].sort())
  expect(at(tools, 'x-enumDescriptions', 'sms')).toBe(model.bank.instances.get('auth_tool')?.get('sms')?.label)
  expect(inBody(found, 'buy_product', 'product')).toEqual({ $ref: '#/components/schemas/investment.id', title: '产品' })
  expect(at(found.get('wealth.yaml'), 'components', 'schemas', 'holding_item', 'properties', 'product')).toEqual({ type: 'string', 'x-bankc-kind': 'product', title: '产品' })
  const without = changed(model, 'auth_tool', 'otp_token', () => undefined)
  expect(at(documents(without).get('auth.yaml'), 'components', 'schemas', 'auth_tool.id', 'enum')).not.toContain('otp_token')
})

test('problems stand by status, as application/problem+json', () => {
  const found = documents(modelOf('plain'))
  const responses = operation(found, 'create_transfer')?.operation['responses'] as Tree
  expect(Object.keys(responses)).toEqual(['200', '401', '403', '409', '422', 'default'])
  expect(responses['401']).toEqual({ $ref: '#/components/responses/step_up_required' })
  expect(Object.keys(at(responses, '422', 'content', 'application/problem+json', 'examples') as Tree)).toEqual([
    'account_restricted', 'class_cap_exceeded', 'insufficient_balance', 'limit_exceeded', 'payee_mismatch',
  ])
  expect(at(found.get('transfer.yaml'), 'components', 'examples', 'limit_exceeded', 'value')).toEqual({
    type: '/problems/limit_exceeded', title: '超过限额', status: 422, detail: '超过当前限额，可换用更高等级的安全工具。',
  })
  expect(Object.keys(operation(found, 'logout')?.operation['responses'] as Tree)).toEqual(['204', 'default'])
  expect(at(found.get('transfer.yaml'), 'components', 'responses', 'upstream_unavailable', 'headers')).toHaveProperty('Retry-After')
})

test.each(['3.1', '3.0'] as const)('a bank that writes in Chinese: ids in ASCII, texts as they are, valid in %s', async (version) => {
  const found = documents(modelOf('grain'), version)
  const called = operation(found, 'find_grain')
  expect(called?.path).toBe('/account/粮站/{粮站编号}/粮款')
  const parameters = called?.operation['parameters'] as readonly Tree[]
  expect(parameters.map(({ name, in: place, style, content }) => [name, place, style, content === undefined ? 'schema' : Object.keys(content as Tree)[0]])).toEqual([
    ['粮站编号', 'path', undefined, 'schema'],
    ['起点', 'query', 'deepObject', 'schema'],
    ['期间', 'query', 'deepObject', 'schema'],
    ['排除', 'query', undefined, 'application/json'],
    ['品种', 'query', undefined, 'schema'],
  ])
  const account = found.get('account.yaml')
  expect(at(account, 'components', 'schemas', '-7cae-6b3e-660e-7ec6', 'properties', '金额数', 'title')).toBe('粮款')
  expect(at(account, 'components', 'schemas', 'money.kind', 'title')).toBe('钱')
  expect(at(account, 'components', 'schemas', 'odd', 'oneOf', 1, 'required')).toEqual(['two'])
  expect(at(account, 'components', 'examples', '-4f59-989d-51bb-7ed3', 'value')).toMatchObject({ type: '/problems/%E4%BD%99%E9%A2%9D%E5%86%BB%E7%BB%93', detail: '余额: 已冻结 # 请联系网点' })
  // One path, whatever an operation calls its fields; a field that nobody declared is text.
  const item = at(account, 'paths', '/account/grain/{a}/{b}') as Tree
  expect(Object.keys(item)).toEqual(['get', 'post'])
  expect(at(item, 'get', 'parameters')).toMatchObject([{ name: 'a', schema: { type: 'string' } }, { name: 'b', description: '车号', schema: { title: '车号' } }])
  expect(at(account, 'paths', '/account/grain/{station}/{truck}')).toBeUndefined()
  expect(faultsIn(found)).toEqual([])
  expect(await new Validator().validate(structuredClone(account ?? {}))).toEqual({ valid: true })
})

/** The instances that a layer changed or added: everything that is not, by identity, what the tree below has. */
import type { Instance } from '#model/instance.ts'
import type { Instances, Tree } from '../elaborate/tree.ts'

/** Where an instance stands: family and key, then field and key for each step inside. */
export type Address = readonly string[]

/** Visits changed instances, nested ones and rows after their owner. `below` undefined: all of them. */
export function visitChanged(tree: Tree, below: Tree | undefined, visit: (instance: Instance, address: Address) => void): void {
  for (const [family, instances] of tree.families) visitMap(instances, below?.families.get(family), [family], visit)
}

function visitMap(instances: Instances, below: Instances | undefined, above: Address, visit: (instance: Instance, address: Address) => void): void {
  if (instances === below) return
  for (const [key, instance] of instances) {
    const old = below?.get(key)
    if (old === instance) continue
    const address = [...above, key]
    visit(instance, address)
    for (const [name, { value }] of instance.fields) {
      const before = old?.fields.get(name)?.value
      if (value?.is === 'many') visitMap(value.instances, before?.is === 'many' ? before.instances : undefined, [...address, name], visit)
      if (value?.is === 'table') visitMap(value.rows, before?.is === 'table' ? before.rows : undefined, [...address, name], visit)
    }
  }
}

/** The instance at an address; undefined when an upper layer took it away. */
export function instanceAtAddress(tree: Tree, [family = '', name = '', ...rest]: Address): Instance | undefined {
  let instance = tree.families.get(family)?.get(name)
  for (let index = 0; index < rest.length && instance !== undefined; index += 2) {
    const value = instance.fields.get(rest[index] ?? '')?.value
    const inside: Instances | undefined = value?.is === 'many' ? value.instances : value?.is === 'table' ? value.rows : undefined
    instance = inside?.get(rest[index + 1] ?? '')
  }
  return instance
}

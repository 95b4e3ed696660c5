/** The instances that a layer changed or added: everything that is not, by identity, what the tree below has. */
import type { Instance } from '#model/instance.ts'
import type { Instances, Tree } from '../elaborate/tree.ts'

/** Visits changed instances, nested ones and rows after their owner. `below` undefined: all of them. */
export function visitChanged(tree: Tree, below: Tree | undefined, visit: (instance: Instance) => void): void {
  for (const [family, instances] of tree.families) visitMap(instances, below?.families.get(family), visit)
}

function visitMap(instances: Instances, below: Instances | undefined, visit: (instance: Instance) => void): void {
  if (instances === below) return
  for (const [key, instance] of instances) {
    const old = below?.get(key)
    if (old === instance) continue
    visit(instance)
    for (const [name, { value }] of instance.fields) {
      const before = old?.fields.get(name)?.value
      if (value?.is === 'many') visitMap(value.instances, before?.is === 'many' ? before.instances : undefined, visit)
      if (value?.is === 'table') visitMap(value.rows, before?.is === 'table' ? before.rows : undefined, visit)
    }
  }
}

/** Who wants to move what, and what went before: all that limits are judged by. Amounts are in yuan, days and times those of the bank. */
import type { Decimal } from '#model/decimal.ts'
import type { Facts } from '../decide.ts'

export const capNames = ['single', 'daily', 'monthly', 'yearly', 'count'] as const
export type Cap = (typeof capNames)[number]
/** An absent cap is no cap. */
export type Caps = Readonly<Partial<Record<Cap, Decimal>>>

/** Members of `cap_origin`: where a cap comes from. */
export type CapOrigin = 'role' | 'agreement' | 'tools' | 'business' | 'situation' | 'account_class' | 'own' | 'barcode' | 'risk'

/** A way to raise one's own limit that the customer went: a row of a table of `own_limits`. */
export interface Raised {
  /** Path of the table. */
  readonly table: string
  /** Name of its row. */
  readonly row: string
  /** When it was asked for: YYYY-MM-DDTHH:MM. */
  readonly at: string
  /** Whether it is known to be in force; undefined: its waiting and lasting decide. */
  readonly isDue?: boolean
}

export interface Customer {
  /** Paths of the tools that the customer has. */
  readonly has: readonly string[]
  /** Member of `role`; undefined: what roles say is left out. */
  readonly role?: string
  /** What was agreed for transfers; undefined: no agreement is looked at. */
  readonly agreed?: Caps
  /** Limits that the customer set for this scene. */
  readonly own?: Caps
  /** Safety locks that are on, by path, with the amount that the customer set where one was set. */
  readonly locks?: ReadonlyMap<string, Decimal | undefined>
  readonly raised?: readonly Raised[]
  /** Payments without a password are switched on. */
  readonly noPassword?: boolean
}

/** What risk control asks of a transaction. */
export interface Demands {
  /** Tools that must be passed. */
  readonly must: readonly string[]
  /** A certificate, or a tool that counts as a signature, must be among them. */
  readonly certificate: boolean
  /** Tools that must not be used. */
  readonly exclude: readonly string[]
  /** The most that may go. */
  readonly most: Decimal | undefined
}

export const noDemands: Demands = { must: [], certificate: false, exclude: [], most: undefined }

export interface Transaction {
  /** Path of the scene. */
  readonly scene: string
  /** Member of `business`. */
  readonly business: string
  /** Above zero. */
  readonly amount: Decimal
  /** YYYY-MM-DD. */
  readonly today: string
  /** What is known of the request; amount and business need not be among it. What is not there is unknown. */
  readonly facts?: Facts
  readonly demands?: Demands
  /** Where limits may come from; undefined: everywhere. For what would be if nothing else held. */
  readonly sources?: ReadonlySet<CapOrigin>
}

/** One amount that has gone already. */
export interface Movement {
  /** YYYY-MM-DD. */
  readonly on: string
  readonly amount: Decimal
  /** What was passed for it. */
  readonly tools: readonly string[]
  readonly business: string
  /** Path of the scene; undefined: the same as of the transaction. */
  readonly scene?: string
  /** What was known then; undefined: nothing is, so it counts wherever it may count. */
  readonly facts?: Facts
  /** The rows that it went by, as `Choice.rows` told; undefined: those that its tools point at. */
  readonly rows?: readonly string[]
}

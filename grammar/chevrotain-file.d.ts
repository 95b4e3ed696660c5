/** Types of chevrotain's own one-file build, which its package does not declare: they are those of the package. */
declare module '*/chevrotain.mjs' {
  export * from 'chevrotain'
}

/** Stands in the bundle for modules of Node that are never used there. */
export {}

/** drawing/: a pose → a vector picture. */
export {}

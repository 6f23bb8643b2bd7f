/** care/: red flags, self-tests, the hip–back map, graded evidence. */
export {}

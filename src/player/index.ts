/** player/: a timeline and a clock → what happens now. */
export {}

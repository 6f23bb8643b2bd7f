/** store/: keeps and finds things in PostgreSQL. */
export {}

/** outcomes/: check-ins and questionnaires → scores, change, verdict, pooled results. */
export {}

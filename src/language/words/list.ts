/** The words of a list written in one line. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

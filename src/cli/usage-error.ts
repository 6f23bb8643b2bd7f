/** The person typed something that can't be done: told in plain words with the command's help, exit code 2. */
export class UsageError extends Error {}

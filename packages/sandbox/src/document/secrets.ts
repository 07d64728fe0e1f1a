/** Whether a name is that of a value which is neither stored nor repeated: a password or a token, but not `token_type`. */
export const isSecret = (name: string): boolean =>
  /password|secret|totp|privatekey|token(?!_type)/i.test(name);

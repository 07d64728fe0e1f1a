/** Whether a host, with or without a port, is a name or address that can only mean this machine. */
export const isLoopbackHost = (host: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i.test(host);
